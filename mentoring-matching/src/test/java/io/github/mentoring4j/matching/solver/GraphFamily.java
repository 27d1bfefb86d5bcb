package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Kinds of random graphs that are hard for solvers in different ways. */
public enum GraphFamily {
    DENSE(1, 1, 1, 1.0, 1_000),
    SPARSE(1, 1, 1, 0.1, 1_000_000),
    FEW_MENTORS(3, 1, 1, 0.5, 1_000),
    TIES(1, 1, 1, 0.6, 3),
    ALL_THE_SAME(1, 1, 1, 0.4, 1),
    EXTREME_SCORES(1, 1, 1, 0.5, CandidateGraph.GREATEST_SCORE),
    MENTORS_TAKE_SEVERAL(2, 3, 1, 0.3, 50),
    MENTEES_HAVE_SEVERAL(1, 1, 3, 0.4, 50),
    BOTH_HAVE_SEVERAL(1, 4, 3, 0.4, 20),
    BOTH_HAVE_SEVERAL_WITH_TIES(2, 5, 4, 0.7, 2),
    BOTH_HAVE_SEVERAL_EXTREME(1, 3, 3, 0.8, CandidateGraph.GREATEST_SCORE);

    private final int menteesPerMentor;
    private final int mentorCapacity;
    private final int menteeCapacity;
    private final double density;
    private final int greatestScore;

    GraphFamily(int menteesPerMentor, int mentorCapacity, int menteeCapacity, double density, int greatestScore) {
        this.menteesPerMentor = menteesPerMentor;
        this.mentorCapacity = mentorCapacity;
        this.menteeCapacity = menteeCapacity;
        this.density = density;
        this.greatestScore = greatestScore;
    }

    /** A graph with about so many mentors, one in ten of the people paused or without any arc. */
    public CandidateGraph graph(int size, Random random) {
        int mentors = 1 + random.nextInt(size);
        int mentees = 1 + random.nextInt(size * menteesPerMentor);
        CandidateGraphBuilder builder = CandidateGraph.builder(
                capacities(mentors, mentorCapacity, random), capacities(mentees, menteeCapacity, random));
        for (int mentee = 0; mentee < mentees; mentee++) {
            boolean alone = random.nextInt(10) == 0;
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (!alone && random.nextDouble() < density) {
                    builder.arc(mentor, mentee, random.nextInt(2 * greatestScore + 1) - greatestScore);
                }
            }
        }
        return builder.build();
    }

    /** As {@link #graph}, and one in three of the mentees has a mentor already. */
    public CandidateGraph graphWithMentored(int size, Random random) {
        CandidateGraph graph = graph(size, random);
        CandidateGraphBuilder builder = CandidateGraph.builder(
                IntStream.range(0, graph.mentorCount())
                        .map(graph::mentorCapacity)
                        .toArray(),
                IntStream.range(0, graph.menteeCount())
                        .map(graph::menteeCapacity)
                        .toArray());
        IntStream.range(0, graph.menteeCount())
                .filter(mentee -> random.nextInt(3) == 0)
                .forEach(builder::mentored);
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            builder.arc(graph.mentor(arc), graph.mentee(arc), graph.score(arc));
        }
        return builder.build();
    }

    private static int[] capacities(int people, int most, Random random) {
        int[] capacities = new int[people];
        Arrays.setAll(capacities, person -> random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(most));
        return capacities;
    }
}
