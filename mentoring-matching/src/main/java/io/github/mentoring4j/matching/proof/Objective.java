package io.github.mentoring4j.matching.proof;

/** What the best assignment is. */
public enum Objective {

    /**
     * First the number of mentees with at least one mentor, then the number of pairs, then the total score.
     *
     * <p>The first two never conflict: among the assignments with the most mentees matched there is always one with the most
     * pairs of all, for a pair more can be made without leaving anybody alone who was not. So the order of these two is
     * indifferent, and both are the greatest possible.
     */
    MOST_PEOPLE,

    /** The total score alone. A pair with a negative score is never made, and somebody may stay alone who need not. */
    HIGHEST_TOTAL
}
