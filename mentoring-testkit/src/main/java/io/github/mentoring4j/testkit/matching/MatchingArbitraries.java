package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Candidate graphs of different kinds, of up to a dozen people a side. Each side likes pairs in its own way. */
public final class MatchingArbitraries {

    private static final int MOST_PEOPLE = 12;
    private static final int SCORES = 1000;

    private MatchingArbitraries() {}

    /**
     * Graphs of all kinds here.
     *
     * @return graphs
     */
    public static Arbitrary<CandidateGraph> graphs() {
        return Arbitraries.oneOf(dense(), sparse(), withTies(), withCapacities(), infeasible());
    }

    /**
     * Everybody may be paired with everybody.
     *
     * @return graphs in which everybody has one place
     */
    public static Arbitrary<CandidateGraph> dense() {
        return seeded(random -> graph(random, 1, 1, SCORES));
    }

    /**
     * Few pairs may be made, so that some people stay alone.
     *
     * @return graphs in which everybody has one place
     */
    public static Arbitrary<CandidateGraph> sparse() {
        return seeded(random -> graph(random, 1, 0.2, SCORES));
    }

    /**
     * Most pairs are liked as much as another.
     *
     * @return graphs in which everybody has up to two places
     */
    public static Arbitrary<CandidateGraph> withTies() {
        return seeded(random -> graph(random, 2, 0.6, 2));
    }

    /**
     * People have up to four places, and some none.
     *
     * @return graphs with half of all pairs
     */
    public static Arbitrary<CandidateGraph> withCapacities() {
        return seeded(random -> graph(random, 4, 0.5, SCORES));
    }

    /**
     * Nothing can be done: nobody has a place, no pair may be made, or nobody is there.
     *
     * @return graphs in which no pair can be made
     */
    public static Arbitrary<CandidateGraph> infeasible() {
        return seeded(random -> switch (random.nextInt(3)) {
            case 0 -> graph(random, 0, 0.5, SCORES);
            case 1 -> graph(random, 3, 0, SCORES);
            default -> CandidateGraph.builder(new int[0], new int[0]).build();
        });
    }

    private static Arbitrary<CandidateGraph> seeded(Function<Random, CandidateGraph> make) {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> make.apply(new Random(seed)));
    }

    private static CandidateGraph graph(Random random, int mostPlaces, double density, int scores) {
        int[] mentors = places(random, mostPlaces);
        int[] mentees = places(random, mostPlaces);
        CandidateGraphBuilder builder = CandidateGraph.builder(mentors, mentees);
        for (int mentee = 0; mentee < mentees.length; mentee++) {
            for (int mentor = 0; mentor < mentors.length; mentor++) {
                if (random.nextDouble() < density) {
                    builder.arc(mentor, mentee, score(random, scores), score(random, scores), score(random, scores));
                }
            }
        }
        return builder.build();
    }

    private static int score(Random random, int scores) {
        return random.nextInt(2 * scores + 1) - scores;
    }

    private static int[] places(Random random, int most) {
        int[] places = new int[1 + random.nextInt(MOST_PEOPLE)];
        Arrays.setAll(places, person -> most <= 1 ? most : random.nextInt(most + 1));
        return places;
    }
}
