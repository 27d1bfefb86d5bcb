package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.solver.Checkpoint;

/**
 * Tells of solving. The parts of the work are counted in different things; what is told has one total.
 *
 * @param progress hears it
 */
record SolveStep(MatchingProgress progress) implements Checkpoint {

    private static final int SHARES = 1000;

    /** For one matching on one thread. */
    static SolveStep of(MatchingProgress listener) {
        return new SolveStep(listener.steady());
    }

    @Override
    public void reached(long done, long total) {
        progress.reached(MatchingStep.SOLVE, done * SHARES / total, SHARES);
    }

    /** Tells that it is done. */
    void finished() {
        reached(1, 1);
    }
}
