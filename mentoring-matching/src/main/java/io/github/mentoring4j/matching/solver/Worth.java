package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.Objective;

/**
 * What an objective counts, in numbers that can be summed.
 *
 * <p>A pair is worth its score, and so much more that no detour that could make one more pair costs as much; a mentee's first
 * pair is worth that once more. A path that visits nobody twice takes at most as many arcs as the smaller side has people,
 * each short of the best score by the range of the scores at most.
 *
 * @param objective what is best
 * @param best the best score of all arcs that count
 * @param range the difference between the best and the worst, also of pairs beyond the graph
 * @param pair what a pair is worth beside its score
 * @param greatest the greatest score, also of pairs beyond the graph, or 0 if all are less
 */
record Worth(Objective objective, int best, long range, long pair, long greatest) {

    /**
     * The greatest worth of a pair. A price lies between minus twice the worth and twice the worth, so sums of four of them
     * fit; and so do those of the verifier.
     */
    static final long GREATEST = 1L << 58;

    /**
     * What counts in a graph.
     *
     * @throws ArithmeticException if sums could overflow: if the range of the scores times the number of people on the smaller
     *     side is more than {@link #GREATEST}
     */
    static Worth of(CandidateGraph graph, Objective objective) {
        int best = Integer.MIN_VALUE;
        int worst = Integer.MAX_VALUE;
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            best = Math.max(best, graph.score(arc));
            worst = Math.min(worst, graph.score(arc));
        }
        long greatest = Math.max(0, Math.max(best, graph.beyond().greatest()));
        if (best < worst) {
            return new Worth(objective, 0, 0, objective == Objective.MOST_PEOPLE ? 1 : 0, greatest);
        }
        if (objective == Objective.HIGHEST_TOTAL) {
            return new Worth(objective, Math.max(best, 0), Math.max(best, 0), 0, greatest);
        }
        int people = Math.min(graph.mentorCount(), graph.menteeCount());
        long least = Math.min(worst, graph.beyond().least());
        long range = Math.max(best, graph.beyond().greatest()) - least;
        return new Worth(objective, best, range, pairWorth(people, range, least), greatest);
    }

    /** More than the dearest path. */
    static long pairWorth(int people, long range, long worst) {
        long worth = Math.addExact(Math.multiplyExact((long) people, range), Math.max(0L, -worst) + 1);
        if (worth > GREATEST) {
            throw new ArithmeticException("scores that differ by " + range + " among " + people
                    + " people cannot be summed without overflow; use smaller points");
        }
        return worth;
    }

    /** Whether an arc can be taken, and may be worth it. */
    boolean counts(CandidateGraph graph, int arc) {
        return graph.mentorCapacity(graph.mentor(arc)) > 0
                && graph.menteeCapacity(graph.mentee(arc)) > 0
                && (objective == Objective.MOST_PEOPLE || graph.score(arc) >= 0);
    }

    /** What leaving a place empty costs: that of a mentee who has no other pair, or a further one. */
    long emptyPlace(boolean alone) {
        return pair + best + (alone ? pair : 0);
    }

    /** A price that nobody pays, also for a pair beyond the graph, if a pair is worth so much. */
    long prohibitive(long pairWorth) {
        return 2 * pairWorth + greatest;
    }
}
