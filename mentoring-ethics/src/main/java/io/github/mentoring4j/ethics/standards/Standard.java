package io.github.mentoring4j.ethics.standards;

/**
 * The six standards that a mentoring programme is held against.
 *
 * <p>Source: the International Standards for Mentoring Programmes in Employment (ISMPE), from which those for mentoring and coaching
 * programmes (ISMCP) come. The items below them are this library's own.
 */
public enum Standard {
    /** Clarity of purpose: what the programme is for, for whom, and who stands behind it. */
    P1,
    /** Training and briefing of all who are involved. */
    P2,
    /** A process for selection and matching. */
    P3,
    /** A process for measurement and review. */
    P4,
    /** High ethical standards. */
    P5,
    /** Administration and support. */
    P6
}
