package io.github.mentoring4j.benchmarks;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntBinaryOperator;

/** How scores are spread. The first ones are what solvers like; scores of few criteria look like the later ones. */
enum MatchingFamily {
    /** Any score is as likely as any other. */
    UNIFORM,
    /** How near two directions in 32 dimensions are. */
    COSINE,
    /** The same in 20 levels. */
    LEVELS,
    /** Eleven levels, at random. */
    TIES,
    /** The product of the two numbers (Machol and Wien). */
    MACHOL_WIEN,
    /** A product of four traits. */
    LOW_RANK,
    /** Five weighted criteria of four levels. */
    CRITERIA,
    /** How near two places are. */
    DISTANCE;

    private static final int MILLION = 1_000_000;

    /** Scores of pairs of mentor and mentee; the same for the same seed if they are asked for in the same order. */
    private IntBinaryOperator scores(int people, Random random) {
        return switch (this) {
            case UNIFORM -> (mentor, mentee) -> random.nextInt(MILLION + 1);
            case TIES -> (mentor, mentee) -> random.nextInt(11);
            case MACHOL_WIEN -> product(people);
            case COSINE -> cosine(people, random, MILLION);
            case LEVELS -> cosine(people, random, 20);
            case LOW_RANK -> lowRank(people, random);
            case CRITERIA -> criteria(people, random);
            case DISTANCE -> distance(people, random);
        };
    }

    /** In units in which the greatest product is a score that a pair may have. */
    private static IntBinaryOperator product(int people) {
        long unit = (long) people * people / (1000L * MILLION) + 1;
        return (mentor, mentee) -> -Math.toIntExact((mentor + 1L) * (mentee + 1) / unit);
    }

    private static double[][] vectors(int people, int dimensions, Random random) {
        double[][] vectors = new double[people][dimensions];
        for (double[] vector : vectors) {
            Arrays.setAll(vector, dimension -> random.nextGaussian());
        }
        return vectors;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int dimension = 0; dimension < one.length; dimension++) {
            sum += one[dimension] * other[dimension];
        }
        return sum;
    }

    private static IntBinaryOperator cosine(int people, Random random, int greatest) {
        double[][] mentors = vectors(people, 32, random);
        double[][] mentees = vectors(people, 32, random);
        return (mentor, mentee) -> {
            double length =
                    Math.sqrt(product(mentors[mentor], mentors[mentor]) * product(mentees[mentee], mentees[mentee]));
            return (int) ((1 + product(mentors[mentor], mentees[mentee]) / length) / 2 * greatest);
        };
    }

    private static IntBinaryOperator lowRank(int people, Random random) {
        double[][] mentors = vectors(people, 4, random);
        double[][] mentees = vectors(people, 4, random);
        return (mentor, mentee) -> {
            double sum = 0;
            for (int trait = 0; trait < 4; trait++) {
                sum += Math.abs(mentors[mentor][trait] * mentees[mentee][trait]);
            }
            return -(int) (sum * 100_000);
        };
    }

    private static IntBinaryOperator criteria(int people, Random random) {
        int[] weights = {10, 7, 5, 3, 2};
        int[] mentors = random.ints(5L * people, 0, 4).toArray();
        int[] mentees = random.ints(5L * people, 0, 4).toArray();
        return (mentor, mentee) -> {
            int sum = 0;
            for (int criterion = 0; criterion < 5; criterion++) {
                sum += weights[criterion]
                        * (3 - Math.abs(mentors[5 * mentor + criterion] - mentees[5 * mentee + criterion]));
            }
            return sum;
        };
    }

    private static IntBinaryOperator distance(int people, Random random) {
        double[][] mentors = vectors(people, 2, random);
        double[][] mentees = vectors(people, 2, random);
        return (mentor, mentee) -> -(int) (100_000
                * Math.hypot(mentors[mentor][0] - mentees[mentee][0], mentors[mentor][1] - mentees[mentee][1]));
    }

    /** As many mentors as mentees, everybody with everybody. */
    CandidateGraph dense(int people, long seed) {
        int[] ones = new int[people];
        Arrays.fill(ones, 1);
        CandidateGraphBuilder builder = CandidateGraph.builder(ones, ones);
        IntBinaryOperator scores = scores(people, new Random(seed));
        for (int mentee = 0; mentee < people; mentee++) {
            for (int mentor = 0; mentor < people; mentor++) {
                builder.arc(mentor, mentee, scores.applyAsInt(mentor, mentee));
            }
        }
        return builder.build();
    }

    /**
     * Each mentee with so many mentors at random, among them one of a matching of all.
     *
     * @param mentorCapacities places by mentor, as many as mentees in all, or more
     */
    CandidateGraph sparse(int mentees, int degree, int[] mentorCapacities, long seed) {
        Random random = new Random(seed);
        int mentors = mentorCapacities.length;
        int[] places = new int[Arrays.stream(mentorCapacities).sum()];
        int count = 0;
        for (int mentor = 0; mentor < mentors; mentor++) {
            Arrays.fill(places, count, count += mentorCapacities[mentor], mentor);
        }
        for (int place = places.length - 1; place > 0; place--) {
            int other = random.nextInt(place + 1);
            int swapped = places[place];
            places[place] = places[other];
            places[other] = swapped;
        }
        int[] ones = new int[mentees];
        Arrays.fill(ones, 1);
        CandidateGraphBuilder builder = CandidateGraph.builder(mentorCapacities, ones);
        IntBinaryOperator scores = scores(Math.max(mentors, mentees), random);
        int[] seenBy = new int[mentors];
        Arrays.fill(seenBy, -1);
        int[] chosen = new int[degree];
        for (int mentee = 0; mentee < mentees; mentee++) {
            chosen[0] = places[mentee];
            seenBy[chosen[0]] = mentee;
            for (int size = 1; size < degree; ) {
                int mentor = random.nextInt(mentors);
                if (seenBy[mentor] != mentee) {
                    seenBy[mentor] = mentee;
                    chosen[size++] = mentor;
                }
            }
            Arrays.sort(chosen);
            for (int mentor : chosen) {
                builder.arc(mentor, mentee, scores.applyAsInt(mentor, mentee));
            }
        }
        return builder.build();
    }
}
