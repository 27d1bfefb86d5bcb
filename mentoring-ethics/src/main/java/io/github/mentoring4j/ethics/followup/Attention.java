package io.github.mentoring4j.ethics.followup;

/** Why a programme lead should ask how a relationship goes. */
public enum Attention {
    /** The two were matched some time ago and have not met. */
    NEVER_MET,
    /** They have met, and not for long. */
    SILENT,
    /** Nobody has asked one of them for long. */
    LONG_UNASKED,
    /** They have met, and the mentor had not been introduced to mentoring by then. */
    MENTOR_NOT_INTRODUCED,
    /** They have met, and the mentee had not been briefed by then. */
    MENTEE_NOT_BRIEFED,
    /** The last day agreed in the contract is over, and the relationship has not ended. */
    BEYOND_TERM
}
