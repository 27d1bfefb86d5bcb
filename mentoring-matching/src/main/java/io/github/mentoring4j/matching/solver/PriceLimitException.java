package io.github.mentoring4j.matching.solver;

/** A price left what a fast solver can reckon with. Another takes over; it never leaves the package. */
final class PriceLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PriceLimitException() {
        super("a price left the limit", null, false, false);
    }
}
