package io.github.mentoring4j.matching.proof;

/** Ends a verification at the first fault. It never leaves the package. */
final class RefutedException extends Exception {

    private static final long serialVersionUID = 1L;

    RefutedException(String reason) {
        super(reason, null, false, false);
    }
}
