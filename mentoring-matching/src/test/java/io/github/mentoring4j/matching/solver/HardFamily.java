package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntBinaryOperator;

/** Kinds of graphs with one place a mentee, on each of which some exact method becomes slow or takes its slow way. */
enum HardFamily {
    UNIFORM(1.0, 1.0, 1, Scores.UNIFORM),
    MACHOL_WIEN(1.0, 1.0, 1, Scores.PRODUCT),
    LOW_RANK(1.0, 1.0, 1, Scores.LOW_RANK),
    FEW_LEVELS(1.0, 1.0, 1, Scores.LEVELS),
    MORE_MENTORS(1.3, 1.0, 1, Scores.PRODUCT),
    MORE_MENTEES(0.7, 1.0, 1, Scores.LOW_RANK),
    NEARLY_FULL(1.0, 0.7, 1, Scores.LEVELS),
    /** A missing pair costs less than a long detour, unless it is known to be missing. */
    NEARLY_FULL_AND_DEAR(1.0, 0.34, 1, Scores.DEAR),
    TOO_DEAR_FOR_32_BITS(1.0, 1.0, 1, Scores.EXTREME),
    SPARSE(1.0, 0.15, 1, Scores.UNIFORM),
    SPARSE_WITH_TIES(1.0, 0.15, 1, Scores.LEVELS),
    SPARSE_EXTREME(1.0, 0.2, 1, Scores.EXTREME),
    TIGHT_CAPACITIES(0.5, 0.2, 3, Scores.UNIFORM),
    TIGHT_CAPACITIES_WITH_TIES(0.5, 0.3, 3, Scores.LEVELS),
    ROOM_TO_SPARE(1.0, 0.2, 3, Scores.UNIFORM),
    TOO_FEW_PLACES(0.2, 0.5, 4, Scores.LOW_RANK),
    FEW_ARCS(1.0, 0.04, 2, Scores.UNIFORM);

    private enum Scores {
        UNIFORM,
        PRODUCT,
        LOW_RANK,
        LEVELS,
        DEAR,
        EXTREME;

        IntBinaryOperator by(int people, Random random) {
            int[] here = random.ints(2L * people, 0, 100).toArray();
            int[] there = random.ints(4L * people, 0, 100).toArray();
            return switch (this) {
                case UNIFORM -> (mentor, mentee) -> random.nextInt(1_000_001);
                case PRODUCT -> (mentor, mentee) -> -(mentor + 1) * (mentee + 1);
                case LOW_RANK ->
                    (mentor, mentee) ->
                            there[2 * mentor] * here[2 * mentee] - there[2 * mentor + 1] * here[2 * mentee + 1];
                case LEVELS -> (mentor, mentee) -> random.nextInt(4);
                case DEAR -> (mentor, mentee) -> random.nextInt(3) == 0 ? 8_000_000 : random.nextInt(9);
                case EXTREME ->
                    (mentor, mentee) ->
                            random.nextInt(2 * CandidateGraph.GREATEST_SCORE + 1) - CandidateGraph.GREATEST_SCORE;
            };
        }
    }

    private final double mentorsPerMentee;
    private final double density;
    private final int capacity;
    private final Scores scores;

    HardFamily(double mentorsPerMentee, double density, int capacity, Scores scores) {
        this.mentorsPerMentee = mentorsPerMentee;
        this.density = density;
        this.capacity = capacity;
        this.scores = scores;
    }

    /** A graph with so many mentees; where there are places enough, everybody can be matched, on every other graph. */
    CandidateGraph graph(int mentees, Random random) {
        int mentors = Math.max(1, (int) (mentees * mentorsPerMentee));
        int[] capacities = new int[mentors];
        Arrays.fill(capacities, 1);
        for (int place = mentors; place < mentors * (capacity + 1) / 2; place++) {
            int mentor = random.nextInt(mentors);
            capacities[mentor] += capacities[mentor] < capacity ? 1 : 0;
        }
        int[] planted = random.nextBoolean() ? planted(capacities, mentees, random) : new int[0];
        CandidateGraphBuilder builder =
                CandidateGraph.builder(capacities, random.ints(mentees, 1, 2).toArray());
        IntBinaryOperator score = scores.by(Math.max(mentors, mentees), random);
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int mentor = 0; mentor < mentors; mentor++) {
                boolean must = mentee < planted.length && planted[mentee] == mentor;
                if (must || random.nextDouble() < density) {
                    builder.arc(mentor, mentee, score.applyAsInt(mentor, mentee));
                }
            }
        }
        return builder.build();
    }

    private static int[] planted(int[] capacities, int mentees, Random random) {
        int[] left = capacities.clone();
        int[] planted = new int[Math.min(mentees, Arrays.stream(left).sum())];
        for (int mentee = 0; mentee < planted.length; mentee++) {
            int mentor = random.nextInt(left.length);
            while (left[mentor] == 0) {
                mentor = (mentor + 1) % left.length;
            }
            left[mentor]--;
            planted[mentee] = mentor;
        }
        return planted;
    }
}
