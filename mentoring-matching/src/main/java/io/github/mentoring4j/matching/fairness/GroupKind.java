package io.github.mentoring4j.matching.fairness;

/** What holds a group together. */
public enum GroupKind {
    /** A value that all of them have. */
    NAMED,
    /** That nothing is known of any of them. */
    NOT_STATED,
    /** That their groups are too small to be shown apart. */
    OTHERS,
    /** Nothing: everybody. */
    EVERYBODY
}
