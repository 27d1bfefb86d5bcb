package io.github.mentoring4j.matching.criterion;

/** What the profiles say about a condition. */
enum Verdict {
    /** It is met. */
    MET,
    /** It is not met. */
    NOT_MET,
    /** Too little is known to tell. */
    UNKNOWN;

    static Verdict of(boolean met) {
        return met ? MET : NOT_MET;
    }
}
