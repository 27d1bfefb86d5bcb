package io.github.mentoring4j.benchmarks;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.Arrays;
import java.util.Random;

/** Graphs to measure on, the same for the same seed. */
final class RandomGraphs {

    private static final int GREATEST_SCORE = 1_000_000;

    private RandomGraphs() {}

    /**
     * As many mentors as mentees, scores spread evenly, and a matching of everybody among the arcs.
     *
     * @param people how many on each side
     * @param degree the arcs of a mentee, at most {@code people}
     * @param seed of the choice
     * @return the graph
     */
    static CandidateGraph uniform(int people, int degree, long seed) {
        Random random = new Random(seed);
        int[] ones = new int[people];
        Arrays.fill(ones, 1);
        CandidateGraphBuilder builder = CandidateGraph.builder(ones, ones);
        int step = people / degree;
        for (int mentee = 0; mentee < people; mentee++) {
            for (int k = 0; k < degree; k++) {
                int spread = k == 0 ? 0 : random.nextInt(step);
                int mentor = (mentee + k * step + spread) % people;
                builder.arc(mentor, mentee, random.nextInt(GREATEST_SCORE + 1));
            }
        }
        return builder.build();
    }
}
