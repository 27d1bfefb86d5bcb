package io.github.mentoring4j.rights;

/** The steps that a complaint can take. */
public enum ComplaintStepKind {
    /** Somebody took it up, to handle it. */
    TAKEN_UP,
    /** Somebody answered it. */
    ANSWERED,
    /** The one who complained withdrew it. */
    WITHDRAWN
}
