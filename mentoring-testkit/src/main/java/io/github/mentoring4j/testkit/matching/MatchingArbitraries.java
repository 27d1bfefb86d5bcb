package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Candidate graphs of different kinds, of up to a dozen people a side. Each side likes pairs in its own way.
 *
 * <p>They shrink towards few people, then few pairs, then scores of 0.
 */
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
        return Arbitraries.oneOf(dense(), sparse(), withTies(), withCapacities(), infeasible(), withUniqueOptimum());
    }

    /**
     * Everybody may be paired with everybody.
     *
     * @return graphs in which everybody has one place
     */
    public static Arbitrary<CandidateGraph> dense() {
        return graphs(1, 1, 1, SCORES);
    }

    /**
     * Few pairs may be made, so that some people stay alone.
     *
     * @return graphs in which everybody has one place
     */
    public static Arbitrary<CandidateGraph> sparse() {
        return graphs(1, 1, 0.2, SCORES);
    }

    /**
     * Most pairs are liked as much as another.
     *
     * @return graphs in which everybody has up to two places
     */
    public static Arbitrary<CandidateGraph> withTies() {
        return graphs(0, 2, 0.6, 2);
    }

    /**
     * People have up to four places, and some none.
     *
     * @return graphs with half of all pairs
     */
    public static Arbitrary<CandidateGraph> withCapacities() {
        return graphs(0, 4, 0.5, SCORES);
    }

    /**
     * Nothing can be done: nobody has a place, no pair may be made, or nobody is there.
     *
     * @return graphs in which no pair can be made
     */
    public static Arbitrary<CandidateGraph> infeasible() {
        return Arbitraries.oneOf(
                Arbitraries.just(CandidateGraph.builder(new int[0], new int[0]).build()),
                graphs(0, 0, 0.5, SCORES),
                graphs(0, 3, 0, SCORES));
    }

    /**
     * There is one best assignment, of as many pairs as can be made, and one best in total: mentee {@code i} with mentor {@code i},
     * each of which scores higher than all other pairs of the mentee's.
     *
     * @return graphs with as many mentors as mentees, each with one place
     */
    public static Arbitrary<CandidateGraph> withUniqueOptimum() {
        return sketches(1, 1, 0.5, SCORES).map(GraphSketch::withBestDiagonal);
    }

    /**
     * Graphs of every shape: with few pairs and with all, scores that are all the same, of few levels, or as great as can be, some
     * people who have no place, and some mentees who have a mentor already.
     *
     * <p>They shrink as all here do. Generating takes time in proportion to the square of the people.
     *
     * @param mostPeople how many people there are on a side at most, from 1; there is somebody on either
     * @param mostPlaces how many places somebody has at most, from 1
     * @return graphs
     * @throws IllegalArgumentException if there is to be nobody or no place
     */
    public static Arbitrary<CandidateGraph> ofEveryShape(int mostPeople, int mostPlaces) {
        if (mostPeople < 1 || mostPlaces < 1) {
            throw new IllegalArgumentException("mostPeople: " + mostPeople + ", mostPlaces: " + mostPlaces
                    + " are not both at least 1. Maybe infeasible() is meant.");
        }
        return EveryShape.graphs(mostPeople, mostPlaces);
    }

    private static Arbitrary<CandidateGraph> graphs(int leastPlaces, int mostPlaces, double density, int scores) {
        return sketches(leastPlaces, mostPlaces, density, scores).map(GraphSketch::graph);
    }

    private static Arbitrary<GraphSketch> sketches(int leastPlaces, int mostPlaces, double density, int scores) {
        Arbitrary<Integer> places = Arbitraries.integers().between(leastPlaces, mostPlaces);
        Arbitrary<Integer> score = Arbitraries.integers().between(-scores, scores);
        Arbitrary<List<GraphSketch.Cell>> row = Combinators.combine(score, score, score)
                .as(GraphSketch.Scores::new)
                .optional(density)
                .map(GraphSketch.Cell::new)
                .list()
                .ofSize(MOST_PEOPLE);
        Arbitrary<GraphSketch.Mentee> mentee = Combinators.combine(places, row).as(GraphSketch.Mentee::new);
        Arbitrary<GraphSketch.Mentor> mentor = Combinators.combine(
                        places, Arbitraries.integers().between(0, MOST_PEOPLE - 1))
                .as(GraphSketch.Mentor::new);
        return Combinators.combine(
                        mentor.list().ofMinSize(1).ofMaxSize(MOST_PEOPLE).uniqueElements(GraphSketch.Mentor::column),
                        mentee.list().ofMinSize(1).ofMaxSize(MOST_PEOPLE))
                .as(GraphSketch::new)
                .withoutEdgeCases();
    }
}
