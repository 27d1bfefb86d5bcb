package io.github.mentoring4j.testkit.operations;

/** What can happen in a relationship. */
public enum Operation {
    /** A new version of the contract is proposed, for ninety days from the first. */
    PROPOSE,
    /** The mentor signs the last version. */
    MENTOR_SIGNS,
    /** The mentee signs the last version. */
    MENTEE_SIGNS,
    /** The contract is to run for longer. */
    EXTEND,
    /** The two meet for an hour. */
    MEET,
    /** The mentee does not come. */
    MISS,
    /** They begin to build rapport. */
    BUILD_RAPPORT,
    /** They begin to set direction. */
    SET_DIRECTION,
    /** They begin to make progress, if the usual plan of phases lets them. */
    MAKE_PROGRESS_BY_PLAN,
    /** They begin to wind up. */
    WIND_UP,
    /** They move on. */
    MOVE_ON,
    /** The mentee asks to end. */
    ASK_TO_END,
    /** Both hold the closing conversation. */
    ROUND_OFF,
    /** Both hold the closing conversation and end. */
    CLOSE,
    /** The relationship ends. */
    END
}
