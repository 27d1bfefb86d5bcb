package io.github.mentoring4j.matching.strategy;

/** Passes on what lies ahead, by thousandths, and stops for an interrupt. */
final class SteadyProgress implements MatchingProgress {

    private static final long SHARES = 1000;

    private final MatchingProgress listener;
    private MatchingStep current = MatchingStep.COMPILE;
    private long told = -1;

    SteadyProgress(MatchingProgress listener) {
        this.listener = listener;
    }

    @Override
    public void reached(MatchingStep step, long done, long total) {
        MatchingInterruptedException.throwIfInterrupted();
        long share = Math.multiplyExact(done, SHARES) / total;
        int ahead = step.compareTo(current);
        if (ahead > 0 || (ahead == 0 && share > told)) {
            current = step;
            told = share;
            listener.reached(step, done, total);
        }
    }
}
