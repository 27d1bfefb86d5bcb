package io.github.mentoring4j.matching.verification;

/** Ends a verification at the first thing that is not as it should be. It never leaves the package. */
final class DiscrepancyException extends Exception {

    private static final long serialVersionUID = 1L;

    DiscrepancyException(String reason) {
        super(reason, null, false, false);
    }

    /** Goes on only if something holds. */
    static void unless(boolean holds, String reason) throws DiscrepancyException {
        if (!holds) {
            throw new DiscrepancyException(reason);
        }
    }
}
