package io.github.mentoring4j.privacy;

/** What a mentee does with a private area after having declared it. */
public enum AreaStepKind {
    /** The mentee opens it to the mentor. */
    OPENED,
    /** The mentee closes it again. */
    CLOSED
}
