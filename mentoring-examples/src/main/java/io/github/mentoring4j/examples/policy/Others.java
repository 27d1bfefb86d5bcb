package io.github.mentoring4j.examples.policy;

/** What to do with a value that is not among those expected, such as a level that the scale does not have. */
public enum Others {
    /** It is a fault. */
    REFUSED,
    /** It counts as unknown. */
    IGNORED
}
