package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random graphs in which each side has likings of its own, some people have no place, and most pairs may or may not be made. */
final class LikedGraphs {

    private LikedGraphs() {}

    /** Up to so many people a side, places a person and levels of liking, at any density. */
    static Arbitrary<CandidateGraph> upTo(int people, int places, int levels) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, people),
                        Arbitraries.integers().between(1, places),
                        Arbitraries.integers().between(1, levels),
                        Arbitraries.longs().withoutEdgeCases())
                .as((most, capacity, level, seed) -> graph(most, capacity, level, new Random(seed)));
    }

    static CandidateGraph graph(int people, int places, int levels, Random random) {
        int mentors = 1 + random.nextInt(people);
        int mentees = 1 + random.nextInt(people);
        double density = random.nextDouble();
        CandidateGraphBuilder builder =
                CandidateGraph.builder(capacities(mentors, places, random), capacities(mentees, places, random));
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (random.nextDouble() < density) {
                    builder.arc(
                            mentor, mentee, random.nextInt(levels), random.nextInt(levels), -random.nextInt(levels));
                }
            }
        }
        return builder.build();
    }

    private static int[] capacities(int people, int most, Random random) {
        int[] capacities = new int[people];
        Arrays.setAll(capacities, person -> random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(most));
        return capacities;
    }
}
