package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.participant.Party;
import java.util.Arrays;

/**
 * Finds a stable assignment by deferred acceptance, after Gale and Shapley: one side asks down its lists, the other holds the
 * best who asked, as many as it has places, and lets go of the worst when a better one asks. Whoever is let go asks on.
 *
 * <p>Who is held is a heap by person, with the worst on top. Ranks are kept beside those who are held and who are still to be
 * asked, so there is no table of all pairs. The order in which people ask does not matter for the result.
 */
public final class DeferredAcceptance {

    private static final int NOBODY = -1;
    private static final int CHAINS_BETWEEN_CHECKPOINTS = 256;

    private final Side asking;
    private final Side holding;
    private final Proposals proposals;
    private final int[] firstPlace;
    private final int[] taken;
    private final long[] held;

    private DeferredAcceptance(CandidateGraph graph, Party asks) {
        asking = Side.of(graph, asks);
        holding = Side.of(graph, asks.other());
        proposals = new Proposals(asking);
        firstPlace = new int[holding.size() + 1];
        for (int person = 0; person < holding.size(); person++) {
            firstPlace[person + 1] = firstPlace[person] + holding.places(person);
        }
        taken = new int[holding.size()];
        held = new long[firstPlace[holding.size()]];
    }

    /**
     * Solves.
     *
     * @param graph who may be paired with whom, and how each side likes it
     * @param asks the side that asks, for which the assignment is the best stable one
     * @param checkpoint reached now and then; throws to stop the work
     * @return the assignment, the same for the same graph
     */
    public static Assignment solve(CandidateGraph graph, Party asks, Checkpoint checkpoint) {
        DeferredAcceptance acceptance = new DeferredAcceptance(graph, asks);
        acceptance.run(checkpoint);
        return acceptance.assignment();
    }

    private void run(Checkpoint checkpoint) {
        for (int person = 0; person < asking.size(); person++) {
            if (person % CHAINS_BETWEEN_CHECKPOINTS == 0) {
                checkpoint.reached(person, asking.size());
            }
            for (int place = asking.places(person); place > 0; place--) {
                fillPlace(person);
            }
        }
    }

    /** Ends when a free place is taken, or when somebody who was let go has nobody left to ask. */
    private void fillPlace(int start) {
        int person = start;
        while (person != NOBODY) {
            int arc = proposals.next(person);
            person = arc == Proposals.NONE ? NOBODY : ask(arc);
        }
    }

    /** Gives whoever has to ask on: the one who asks, one who was held until now, or nobody. */
    private int ask(int arc) {
        int person = holding.person(arc);
        int from = firstPlace[person];
        int places = firstPlace[person + 1] - from;
        long rank = holding.rank(arc);
        if (taken[person] < places) {
            RankHeap.add(held, from, taken[person]++, rank);
            return NOBODY;
        }
        if (places == 0 || rank > held[from]) {
            return asking.person(arc);
        }
        int displaced = Side.ranked(held[from]);
        RankHeap.replaceGreatest(held, from, places, rank);
        return asking.person(displaced);
    }

    private Assignment assignment() {
        int[] arcs = new int[held.length];
        int count = 0;
        for (int person = 0; person < taken.length; person++) {
            for (int place = 0; place < taken[person]; place++) {
                arcs[count++] = Side.ranked(held[firstPlace[person] + place]);
            }
        }
        return Assignment.of(Arrays.copyOf(arcs, count));
    }
}
