package io.github.mentoring4j.matching.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Collects the arcs of a {@link CandidateGraph}. They may be added in any order. Not thread-safe.
 *
 * <p>Those who write a strategy can make graphs of their own with it, to try the strategy on.
 */
public final class CandidateGraphBuilder {

    /** The most arcs that one graph can hold, because arrays end there. */
    private static final int MOST_ARCS = Integer.MAX_VALUE - 16;

    private final int[] mentorCapacities;
    private final int[] menteeCapacities;
    private final BitSet mentored = new BitSet();
    private int size;
    private long[] keys = new long[16];
    private int[] scores = new int[16];
    private final Likings mentorLikings = new Likings();
    private final Likings menteeLikings = new Likings();
    private ScoresBeyond beyond = ScoresBeyond.none();
    private boolean sorted = true;

    CandidateGraphBuilder(int[] mentorCapacities, int[] menteeCapacities) {
        this.mentorCapacities = checked("mentor", mentorCapacities);
        this.menteeCapacities = checked("mentee", menteeCapacities);
    }

    private static int[] checked(String side, int[] capacities) {
        int[] copy = capacities.clone();
        for (int person = 0; person < copy.length; person++) {
            if (copy[person] < 0) {
                throw new IllegalArgumentException(
                        "capacity of " + side + " " + person + " must not be negative, but is " + copy[person]);
            }
        }
        return copy;
    }

    /**
     * States that a mentee {@linkplain CandidateGraph#mentored has a mentor already}.
     *
     * @param mentee the mentee's number
     * @return this
     * @throws IllegalArgumentException if there is no such mentee
     */
    public CandidateGraphBuilder mentored(int mentee) {
        requireWithin("mentee", mentee, 0, menteeCapacities.length - 1);
        mentored.set(mentee);
        return this;
    }

    /**
     * Adds a pair that may be made, and that both sides like as well as its score says.
     *
     * @param mentor the mentor's number
     * @param mentee the mentee's number
     * @param score how well they suit each other, between minus and plus {@link CandidateGraph#GREATEST_SCORE}
     * @return this
     * @throws IllegalArgumentException if there is no such person or the score lies outside
     * @throws IllegalStateException if the graph is full, at about two thousand million arcs
     */
    public CandidateGraphBuilder arc(int mentor, int mentee, int score) {
        return arc(mentor, mentee, score, score, score);
    }

    /**
     * Adds a pair that may be made, and that each side likes in its own way. All three numbers lie between minus and plus
     * {@link CandidateGraph#GREATEST_SCORE}.
     *
     * @param mentor the mentor's number
     * @param mentee the mentee's number
     * @param score how well they suit each other
     * @param mentorLiking how the mentor likes it
     * @param menteeLiking how the mentee likes it
     * @return this
     * @throws IllegalArgumentException if there is no such person or a number lies outside
     * @throws IllegalStateException if the graph is full, at about two thousand million arcs
     */
    public CandidateGraphBuilder arc(int mentor, int mentee, int score, int mentorLiking, int menteeLiking) {
        requireWithin("mentor", mentor, 0, mentorCapacities.length - 1);
        requireWithin("mentee", mentee, 0, menteeCapacities.length - 1);
        requireScore("score", score);
        requireScore("mentorLiking", mentorLiking);
        requireScore("menteeLiking", menteeLiking);
        if (size == keys.length) {
            grow();
        }
        long key = (long) mentee << 32 | mentor;
        sorted &= size == 0 || keys[size - 1] < key;
        keys[size] = key;
        scores[size] = score;
        mentorLikings.set(size, mentorLiking, scores);
        menteeLikings.set(size, menteeLiking, scores);
        size++;
        return this;
    }

    /**
     * States that there are pairs that may be made and get no arc.
     *
     * @param limits between which scores they lie, so that a proof by prices can hold against them too
     * @return this
     */
    public CandidateGraphBuilder beyond(ScoresBeyond limits) {
        beyond = limits;
        return this;
    }

    private static void requireScore(String name, int number) {
        requireWithin(name, number, -CandidateGraph.GREATEST_SCORE, CandidateGraph.GREATEST_SCORE);
    }

    private static void requireWithin(String name, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    name + " must lie between " + least + " and " + most + ", but is " + number);
        }
    }

    private void grow() {
        if (size == MOST_ARCS) {
            throw new IllegalStateException("more than " + MOST_ARCS + " pairs may be made; state narrower criteria");
        }
        int length = (int) Math.min(MOST_ARCS, size + (size >> 1) + 16L);
        keys = Arrays.copyOf(keys, length);
        scores = Arrays.copyOf(scores, length);
    }

    /**
     * The graph.
     *
     * @return the graph of all arcs added so far
     * @throws IllegalArgumentException if an arc was added twice
     */
    public CandidateGraph build() {
        if (!sorted) {
            sort();
        }
        int[] mentors = new int[size];
        int[] first = new int[menteeCapacities.length + 1];
        for (int arc = 0; arc < size; arc++) {
            mentors[arc] = (int) keys[arc];
            first[(int) (keys[arc] >>> 32) + 1]++;
        }
        for (int mentee = 0; mentee < menteeCapacities.length; mentee++) {
            first[mentee + 1] += first[mentee];
        }
        int[] scoresOfArcs = Arrays.copyOf(scores, size);
        return new CandidateGraph(
                mentorCapacities,
                menteeCapacities,
                (BitSet) mentored.clone(),
                first,
                mentors,
                scoresOfArcs,
                mentorLikings.ofArcs(scoresOfArcs),
                menteeLikings.ofArcs(scoresOfArcs),
                beyond);
    }

    /** Sorts keys together with numbers, in the way that keeps all primitive: by the order of the keys' ranks. */
    private void sort() {
        long[] ordered = Arrays.copyOf(keys, size);
        Arrays.parallelSort(ordered);
        for (int arc = 1; arc < size; arc++) {
            if (ordered[arc] == ordered[arc - 1]) {
                throw new IllegalArgumentException("mentor " + (int) ordered[arc] + " and mentee "
                        + (ordered[arc] >>> 32) + " have more than one arc");
            }
        }
        scores = inOrder(ordered, scores);
        mentorLikings.reorder(likings -> inOrder(ordered, likings));
        menteeLikings.reorder(likings -> inOrder(ordered, likings));
        keys = ordered;
        sorted = true;
    }

    private int[] inOrder(long[] ordered, int[] numbers) {
        int[] reordered = new int[size];
        for (int arc = 0; arc < size; arc++) {
            reordered[Arrays.binarySearch(ordered, keys[arc])] = numbers[arc];
        }
        return reordered;
    }
}
