package io.github.mentoring4j.commitment;

/** What one commits oneself to in a mentoring relationship. */
public enum CommitmentKind {
    /** To the collaboration. */
    COLLABORATION,
    /** To one's own learning. */
    OWN_LEARNING,
    /** To the sponsor, who gives the time and wants a benefit. */
    SPONSOR
}
