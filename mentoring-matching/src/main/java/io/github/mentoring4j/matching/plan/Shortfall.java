package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.validation.Invariants;

/**
 * By how much a plan can fall short of the best one over all pairs: an upper limit, not an estimate.
 *
 * @param mentees how many more mentees could have had a mentor, at most
 * @param pairs how many more pairs could have been made, at most
 * @param points how many more points the total could have been, at most: of all plans with as many mentees and pairs as this
 *     one, and by a strategy for which the score is all that counts, of all plans
 */
public record Shortfall(long mentees, long pairs, long points) {

    private static final Shortfall NONE = new Shortfall(0, 0, 0);

    /**
     * Checks the numbers.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if one is negative
     */
    public Shortfall {
        Invariants.of(Shortfall.class)
                .within("mentees", mentees, 0, Long.MAX_VALUE)
                .within("pairs", pairs, 0, Long.MAX_VALUE)
                .within("points", points, 0, Long.MAX_VALUE)
                .orThrow();
    }

    /**
     * Nothing better is possible.
     *
     * @return zeros
     */
    public static Shortfall none() {
        return NONE;
    }
}
