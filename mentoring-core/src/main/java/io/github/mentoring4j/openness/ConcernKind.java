package io.github.mentoring4j.openness;

/** What a concern is about, as far as the record says. */
public enum ConcernKind {
    /** How the two work together. */
    COLLABORATION,
    /** Somebody's safety: it need not be taken up with the partner. */
    SAFETY
}
