package io.github.mentoring4j.matching.strategy;

/**
 * The thread was interrupted while it matched. Nothing was changed; the thread's interrupt status remains set.
 */
public final class MatchingInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes one. */
    public MatchingInterruptedException() {
        super("Matching was interrupted");
    }

    /**
     * Gives up if somebody asked the current thread to stop. Long work calls it now and then.
     *
     * @throws MatchingInterruptedException if the current thread is interrupted
     */
    public static void throwIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new MatchingInterruptedException();
        }
    }
}
