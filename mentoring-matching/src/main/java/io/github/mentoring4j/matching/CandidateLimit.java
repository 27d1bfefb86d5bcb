package io.github.mentoring4j.matching;

import io.github.mentoring4j.validation.Invariants;

/**
 * How many candidates of each mentee a strategy gets to choose from.
 *
 * <p>Among thousands of people all pairs can be considered; among hundreds of thousands they cannot, nor need they. Then an index
 * over the criteria finds each mentee's best candidates without looking at all others; people who wish for each other are
 * candidates always; and whoever would be left out, or could have more points, is given further candidates in some rounds. The
 * plan tells how much was considered, and at most how much better a plan over all pairs could be ({@link
 * io.github.mentoring4j.matching.plan.Considered}).
 *
 * @param best how many candidates each mentee has at first, those with the highest scores, from one
 * @param allUpTo if there are at most so many pairs of a mentor and a mentee, all are considered; zero or more
 */
public record CandidateLimit(int best, long allUpTo) {

    /** How many candidates are considered of each mentee unless a request says otherwise, where not all are. */
    public static final int USUAL_BEST = 50;

    /** How many pairs are considered all unless a request says otherwise. */
    public static final long USUAL_PAIRS = 200_000_000;

    /**
     * Checks the numbers.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if there is less than one candidate, or {@code allUpTo} is
     *     negative
     */
    public CandidateLimit {
        Invariants.of(CandidateLimit.class)
                .within("best", best, 1, Integer.MAX_VALUE)
                .within("allUpTo", allUpTo, 0, Long.MAX_VALUE)
                .orThrow();
    }

    /**
     * Everybody, as far as that is feasible: all pairs up to {@value #USUAL_PAIRS}, else the best {@value #USUAL_BEST}.
     *
     * @return the limit of requests that state none
     */
    public static CandidateLimit usual() {
        return new CandidateLimit(USUAL_BEST, USUAL_PAIRS);
    }

    /**
     * Everybody, however many. Needs time and memory for all pairs, and there can be no more than about two thousand million
     * that may be made.
     *
     * @return no limit
     */
    public static CandidateLimit all() {
        return new CandidateLimit(Integer.MAX_VALUE, Long.MAX_VALUE);
    }

    /**
     * The best few.
     *
     * @param candidates how many at first, from one
     * @return the limit
     * @throws io.github.mentoring4j.validation.InvalidRecordException if there is less than one
     */
    public static CandidateLimit best(int candidates) {
        return new CandidateLimit(candidates, 0);
    }

    /** Whether all pairs are considered. */
    boolean all(int mentors, int mentees) {
        return best >= mentors || (long) mentors * mentees <= allUpTo;
    }
}
