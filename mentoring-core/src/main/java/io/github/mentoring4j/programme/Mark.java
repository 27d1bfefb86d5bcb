package io.github.mentoring4j.programme;

/** The eight marks of good developmental mentoring. */
public enum Mark {
    /** A structure: a course of development with a start and an end. */
    STRUCTURE,
    /** A contract. */
    CONTRACT,
    /** Commitment. */
    COMMITMENT,
    /** Defined roles and responsibilities. */
    ROLES_AND_RESPONSIBILITIES,
    /** Ethical guidelines. */
    ETHICAL_GUIDELINES,
    /** Follow-up and evaluation. */
    FOLLOW_UP_AND_EVALUATION,
    /** Networks. */
    NETWORKS,
    /** Programme leadership. */
    PROGRAMME_LEADERSHIP
}
