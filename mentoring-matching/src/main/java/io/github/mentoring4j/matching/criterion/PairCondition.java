package io.github.mentoring4j.matching.criterion;

/** An eligibility made ready for many pairs; people are numbered by their place in the lists it was made ready for. */
@FunctionalInterface
public interface PairCondition {

    /**
     * Whether a pair may be made.
     *
     * @param mentor the mentor's number
     * @param mentee the mentee's number
     * @return true if it may
     */
    boolean permits(int mentor, int mentee);
}
