package io.github.mentoring4j.contract;

/** Conditions that a contract can put on ending, and that take the freedom to end away. */
public enum ExitCondition {
    /** The other must consent. */
    CONSENT_OF_THE_OTHER,
    /** The programme must consent. */
    CONSENT_OF_THE_PROGRAMME,
    /** A reason must be given. */
    A_REASON,
    /** The goals must be reached first. */
    GOALS_REACHED,
    /** Nobody may end before the contract's time is over. */
    NOT_BEFORE_THE_END
}
