package io.github.mentoring4j.matching.plan;

/** Why a pair of an earlier plan does not go on. */
public enum EndCause {
    /** The mentor, the mentee or both are there no longer. */
    LEFT,
    /** One of them or both are paused. */
    PAUSED,
    /** The request excludes the pair by name. */
    ASKED_FOR,
    /** They do not meet what is demanded of every pair now. */
    FORBIDDEN,
    /** They could go on; the plan has something better. */
    GIVEN_UP
}
