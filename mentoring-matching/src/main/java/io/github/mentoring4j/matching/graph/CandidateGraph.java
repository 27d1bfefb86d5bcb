package io.github.mentoring4j.matching.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Who may be paired with whom, at which score: a sparse bipartite graph in primitive arrays.
 *
 * <p>Mentors and mentees are numbered from zero in the order of their ids, so that the order of the input cannot matter. A
 * pair that may be made is an arc; arcs are numbered from zero by mentee, then mentor. A pair that must not be made has no
 * arc. Pinned pairs are settled beforehand: they have no arc, the capacities are what they leave over, and a mentee with a pinned
 * mentor is {@link #mentored} already. An arc may lead to a person whose remaining capacity is zero.
 *
 * <p>The arcs of a mentee are the numbers from {@link #firstArcOfMentee} to that of the next mentee, exclusive. The arcs of a
 * mentor are {@link #arcOfMentor} of the positions from {@link #firstPositionOfMentor} to that of the next mentor, exclusive,
 * by mentee.
 *
 * <p>Each side may like a pair in its own way. Where nobody does, the likings are the scores and take no memory.
 *
 * <p>Immutable and thread-safe. It takes 16 bytes for an arc, 4 more for each side with likings of its own, and 8 for a person.
 */
public final class CandidateGraph {

    /** The greatest score of an arc, and negated the smallest. */
    public static final int GREATEST_SCORE = 1_000_000_000;

    private final int[] mentorCapacities;
    private final int[] menteeCapacities;
    private final BitSet mentored;
    private final int[] firstOfMentee;
    private final int[] mentors;
    private final int[] mentees;
    private final int[] scores;
    private final int[] mentorLikings;
    private final int[] menteeLikings;
    private final ScoresBeyond beyond;
    private final int[] firstOfMentor;
    private final int[] byMentor;

    CandidateGraph(
            int[] mentorCapacities,
            int[] menteeCapacities,
            BitSet mentored,
            int[] firstOfMentee,
            int[] mentors,
            int[] scores,
            int[] mentorLikings,
            int[] menteeLikings,
            ScoresBeyond beyond) {
        this.mentorCapacities = mentorCapacities;
        this.menteeCapacities = menteeCapacities;
        this.mentored = mentored;
        this.firstOfMentee = firstOfMentee;
        this.mentors = mentors;
        this.scores = scores;
        this.mentorLikings = mentorLikings;
        this.menteeLikings = menteeLikings;
        this.beyond = beyond;
        this.mentees = new int[mentors.length];
        for (int mentee = 0; mentee < menteeCapacities.length; mentee++) {
            Arrays.fill(mentees, firstOfMentee[mentee], firstOfMentee[mentee + 1], mentee);
        }
        this.firstOfMentor = countByMentor(mentorCapacities.length, mentors);
        this.byMentor = sortByMentor(firstOfMentor, mentors);
    }

    private static int[] countByMentor(int mentorCount, int[] mentors) {
        int[] first = new int[mentorCount + 1];
        for (int mentor : mentors) {
            first[mentor + 1]++;
        }
        for (int mentor = 0; mentor < mentorCount; mentor++) {
            first[mentor + 1] += first[mentor];
        }
        return first;
    }

    private static int[] sortByMentor(int[] first, int[] mentors) {
        int[] next = first.clone();
        int[] sorted = new int[mentors.length];
        for (int arc = 0; arc < mentors.length; arc++) {
            sorted[next[mentors[arc]]++] = arc;
        }
        return sorted;
    }

    /** Only some arcs, which ascend; with the same people. */
    CandidateGraph among(int[] arcs) {
        int[] first = new int[menteeCapacities.length + 1];
        for (int arc : arcs) {
            first[mentees[arc] + 1]++;
        }
        for (int mentee = 0; mentee < menteeCapacities.length; mentee++) {
            first[mentee + 1] += first[mentee];
        }
        int[] kept = picked(scores, arcs);
        return new CandidateGraph(
                mentorCapacities,
                menteeCapacities,
                mentored,
                first,
                picked(mentors, arcs),
                kept,
                mentorLikings == scores ? kept : picked(mentorLikings, arcs),
                menteeLikings == scores ? kept : picked(menteeLikings, arcs),
                beyond);
    }

    private static int[] picked(int[] numbers, int[] arcs) {
        int[] picked = new int[arcs.length];
        Arrays.setAll(picked, place -> numbers[arcs[place]]);
        return picked;
    }

    /**
     * This graph with every score, and every liking, zero: all that counts in it is who can be paired with whom.
     *
     * @return a graph with the same people and arcs
     */
    public CandidateGraph withoutScores() {
        int[] zeros = new int[scores.length];
        return new CandidateGraph(
                mentorCapacities,
                menteeCapacities,
                mentored,
                firstOfMentee,
                mentors,
                zeros,
                zeros,
                zeros,
                ScoresBeyond.none());
    }

    /**
     * Starts a graph without arcs.
     *
     * @param mentorCapacities how many mentees each mentor can still take, none negative
     * @param menteeCapacities how many mentors each mentee can still have, none negative
     * @return a builder that expects arcs
     * @throws IllegalArgumentException if a capacity is negative
     */
    public static CandidateGraphBuilder builder(int[] mentorCapacities, int[] menteeCapacities) {
        return new CandidateGraphBuilder(mentorCapacities, menteeCapacities);
    }

    /**
     * How many mentors there are.
     *
     * @return the number, paused ones included
     */
    public int mentorCount() {
        return mentorCapacities.length;
    }

    /**
     * How many mentees there are.
     *
     * @return the number, paused ones included
     */
    public int menteeCount() {
        return menteeCapacities.length;
    }

    /**
     * How many pairs may be made.
     *
     * @return the number of arcs
     */
    public int arcCount() {
        return mentors.length;
    }

    /**
     * How many mentees a mentor can still take.
     *
     * @param mentor the mentor's number
     * @return zero or more
     */
    public int mentorCapacity(int mentor) {
        return mentorCapacities[mentor];
    }

    /**
     * How many mentors a mentee can still have.
     *
     * @param mentee the mentee's number
     * @return zero or more
     */
    public int menteeCapacity(int mentee) {
        return menteeCapacities[mentee];
    }

    /**
     * Whether a mentee has a mentor already, by a pinned pair, so that whoever is chosen for them is a further one. A strategy
     * that sees to it that as many as possible have a mentor need not choose one for them.
     *
     * @param mentee the mentee's number
     * @return true if they have
     */
    public boolean mentored(int mentee) {
        return mentored.get(mentee);
    }

    /**
     * The mentor at an arc's end.
     *
     * @param arc the arc's number
     * @return the mentor's number
     */
    public int mentor(int arc) {
        return mentors[arc];
    }

    /**
     * The mentee at an arc's end.
     *
     * @param arc the arc's number
     * @return the mentee's number
     */
    public int mentee(int arc) {
        return mentees[arc];
    }

    /**
     * How well the two suit each other.
     *
     * @param arc the arc's number
     * @return the sum of the points, between minus and plus {@link #GREATEST_SCORE}
     */
    public int score(int arc) {
        return scores[arc];
    }

    /**
     * How the mentor likes a pair, by what is the mentor's own wish and what is nobody's.
     *
     * @param arc the arc's number
     * @return the points, between minus and plus {@link #GREATEST_SCORE}; the score unless told otherwise
     */
    public int mentorLiking(int arc) {
        return mentorLikings[arc];
    }

    /**
     * How the mentee likes a pair, by what is the mentee's own wish and what is nobody's.
     *
     * @param arc the arc's number
     * @return the points, between minus and plus {@link #GREATEST_SCORE}; the score unless told otherwise
     */
    public int menteeLiking(int arc) {
        return menteeLikings[arc];
    }

    /**
     * The scores of pairs that may be made and have no arc, because they are not considered.
     *
     * @return the limits of their scores; none if every pair that may be made has an arc
     */
    public ScoresBeyond beyond() {
        return beyond;
    }

    /**
     * Where a mentee's arcs start.
     *
     * @param mentee the mentee's number, or {@link #menteeCount} for the end of the last one's
     * @return the number of the first arc
     */
    public int firstArcOfMentee(int mentee) {
        return firstOfMentee[mentee];
    }

    /**
     * Where a mentor's positions start.
     *
     * @param mentor the mentor's number, or {@link #mentorCount} for the end of the last one's
     * @return the first position, for {@link #arcOfMentor}
     */
    public int firstPositionOfMentor(int mentor) {
        return firstOfMentor[mentor];
    }

    /**
     * The arc at a position in the order by mentor, then mentee.
     *
     * @param position from zero to {@link #arcCount}, exclusive
     * @return the arc's number
     */
    public int arcOfMentor(int position) {
        return byMentor[position];
    }

    /**
     * The arc between two people. Takes logarithmic time.
     *
     * @param mentor the mentor's number
     * @param mentee the mentee's number
     * @return the arc's number, or a negative number if the pair may not be made
     */
    public int arcBetween(int mentor, int mentee) {
        return Arrays.binarySearch(mentors, firstOfMentee[mentee], firstOfMentee[mentee + 1], mentor);
    }

    /**
     * Shows the size.
     *
     * @return the numbers of mentors, mentees and arcs
     */
    @Override
    public String toString() {
        return "CandidateGraph[mentors=" + mentorCount() + ", mentees=" + menteeCount() + ", arcs=" + arcCount() + "]";
    }
}
