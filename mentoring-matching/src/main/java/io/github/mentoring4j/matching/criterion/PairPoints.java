package io.github.mentoring4j.matching.criterion;

/** A preference made ready for many pairs; people are numbered by their place in the lists it was made ready for. */
@FunctionalInterface
public interface PairPoints {

    /**
     * The points that a pair gets.
     *
     * @param mentor the mentor's number
     * @param mentee the mentee's number
     * @return the points
     */
    int points(int mentor, int mentee);
}
