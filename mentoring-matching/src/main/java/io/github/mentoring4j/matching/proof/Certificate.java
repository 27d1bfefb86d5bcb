package io.github.mentoring4j.matching.proof;

import java.util.Arrays;

/**
 * Prices that prove an assignment optimal: what one more place of each person would be worth to the whole plan.
 *
 * <p>To the score of every pair its {@link #pairWorth} is added, and once more to the first pair of a mentee. Under {@link
 * Objective#MOST_PEOPLE} it is so great that no sum of scores outweighs one pair; under {@link Objective#HIGHEST_TOTAL} it is
 * zero. A mentor's price is what taking one of their places costs, a mentee's likewise. In an optimal assignment every pair
 * that is made is worth its two prices at least, and every other pair that may be made at most.
 *
 * <p>Making one checks nothing, for it knows no graph; {@link OptimalityVerifier} does. Immutable and thread-safe.
 */
public final class Certificate {

    private final long pairWorth;
    private final long[] mentorPrices;
    private final long[] menteePrices;

    private Certificate(long pairWorth, long[] mentorPrices, long[] menteePrices) {
        this.pairWorth = pairWorth;
        this.mentorPrices = mentorPrices;
        this.menteePrices = menteePrices;
    }

    /**
     * A certificate.
     *
     * @param pairWorth what a pair is worth beside its score
     * @param mentorPrices the price by mentor, in the order of the graph
     * @param menteePrices the price by mentee, in the order of the graph
     * @return the certificate
     */
    public static Certificate of(long pairWorth, long[] mentorPrices, long[] menteePrices) {
        return new Certificate(pairWorth, mentorPrices.clone(), menteePrices.clone());
    }

    /**
     * What a pair is worth beside its score.
     *
     * @return zero if the score is all that counts
     */
    public long pairWorth() {
        return pairWorth;
    }

    /**
     * How many mentors have a price.
     *
     * @return the number
     */
    public int mentorCount() {
        return mentorPrices.length;
    }

    /**
     * How many mentees have a price.
     *
     * @return the number
     */
    public int menteeCount() {
        return menteePrices.length;
    }

    /**
     * What a place of a mentor costs.
     *
     * @param mentor the mentor's number
     * @return the price, in points
     */
    public long mentorPrice(int mentor) {
        return mentorPrices[mentor];
    }

    /**
     * What a place of a mentee costs.
     *
     * @param mentee the mentee's number
     * @return the price, in points; negative for somebody whose first pair would be worth having
     */
    public long menteePrice(int mentee) {
        return menteePrices[mentee];
    }

    /** Equal if all numbers are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Certificate certificate
                && pairWorth == certificate.pairWorth
                && Arrays.equals(mentorPrices, certificate.mentorPrices)
                && Arrays.equals(menteePrices, certificate.menteePrices);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(pairWorth) + Arrays.hashCode(mentorPrices)) + Arrays.hashCode(menteePrices);
    }

    /**
     * Shows the size.
     *
     * @return how many people have a price
     */
    @Override
    public String toString() {
        return "Certificate[mentors=" + mentorPrices.length + ", mentees=" + menteePrices.length + "]";
    }
}
