package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.CandidateGraph;

/**
 * Hears how far matching has come. A lambda will do.
 *
 * <p>It is told on the thread that matches, so it should return soon; what it throws ends the matching, and nothing is left half
 * done. What it is told depends on the work alone, never on a clock.
 */
@FunctionalInterface
public interface MatchingProgress {

    /**
     * Tells how far a step has come.
     *
     * @param step the step at work
     * @param done how much of it is done, from zero to the total
     * @param total how much there is to do, more than zero
     */
    void reached(MatchingStep step, long done, long total);

    /**
     * Nobody listens.
     *
     * @return a progress that keeps what it is told to itself
     */
    static MatchingProgress unheard() {
        return (step, done, total) -> {};
    }

    /**
     * This progress as work may use it, which then need not think about how often it tells: steps and shares are passed on only
     * if they lie ahead of all that was told before, and at most a thousand times a step; and each telling is a point at which an
     * interrupt ends the work with a {@link MatchingInterruptedException}. A request gives such a one to its strategy, and the
     * ready-made strategies make their own of what they are given.
     *
     * <p>One is for one matching on one thread.
     *
     * @return a new progress that passes on to this one
     * @see MatchingStrategy#solve(CandidateGraph, MatchingProgress)
     */
    default MatchingProgress steady() {
        return new SteadyProgress(this);
    }
}
