package io.github.mentoring4j.contract;

/** Whether the course may go on beyond its term. */
public enum ExtensionTerm {
    /** It ends when its time is over. */
    NOT_FORESEEN,
    /** Once, if both sign. */
    ONCE_IF_BOTH_SIGN,
    /** Whenever both sign. */
    WHENEVER_BOTH_SIGN
}
