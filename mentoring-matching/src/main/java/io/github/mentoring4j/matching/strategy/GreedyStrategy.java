package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import java.util.Arrays;

/** The best pair first. */
final class GreedyStrategy implements MatchingStrategy {

    /** The only one. */
    static final GreedyStrategy INSTANCE = new GreedyStrategy();

    private GreedyStrategy() {}

    @Override
    public String name() {
        return "greedy";
    }

    @Override
    public Assignment solve(CandidateGraph graph) {
        int[] mentorRoom = new int[graph.mentorCount()];
        Arrays.setAll(mentorRoom, graph::mentorCapacity);
        int[] menteeRoom = new int[graph.menteeCount()];
        Arrays.setAll(menteeRoom, graph::menteeCapacity);
        int[] taken = new int[graph.arcCount()];
        int size = 0;
        for (long key : byScore(graph)) {
            int arc = (int) key;
            if (mentorRoom[graph.mentor(arc)] > 0 && menteeRoom[graph.mentee(arc)] > 0) {
                mentorRoom[graph.mentor(arc)]--;
                menteeRoom[graph.mentee(arc)]--;
                taken[size++] = arc;
            }
        }
        return Assignment.of(Arrays.copyOf(taken, size));
    }

    /** Arcs in their lower halves, sorted by falling score, then by number, which is by mentee, then mentor. */
    private static long[] byScore(CandidateGraph graph) {
        long[] keys = new long[graph.arcCount()];
        for (int arc = 0; arc < keys.length; arc++) {
            keys[arc] = -(long) graph.score(arc) << 32 | arc;
        }
        MatchingInterruptedException.throwIfInterrupted();
        Arrays.parallelSort(keys);
        return keys;
    }

    @Override
    public String toString() {
        return name();
    }
}
