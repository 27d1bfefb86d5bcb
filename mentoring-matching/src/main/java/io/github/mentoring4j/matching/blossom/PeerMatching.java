package io.github.mentoring4j.matching.blossom;

import java.util.List;

/** Pairs, and the prices that prove that no others are better. Makes no claim; {@link BlossomVerifier} checks it. */
public final class PeerMatching {

    private final int[] edges;
    private final long[] prices;
    private final List<OddSet> sets;

    /**
     * Pairs, and what should prove them.
     *
     * @param edges the numbers of the edges taken
     * @param prices what each person costs, doubled
     * @param sets the odd sets that cost something
     */
    public PeerMatching(int[] edges, long[] prices, List<OddSet> sets) {
        this.edges = edges.clone();
        this.prices = prices.clone();
        this.sets = List.copyOf(sets);
    }

    /**
     * The edges taken.
     *
     * @return their numbers, in order
     */
    public int[] edges() {
        return edges.clone();
    }

    /**
     * What the people cost.
     *
     * @return the price of each person, doubled
     */
    public long[] prices() {
        return prices.clone();
    }

    /**
     * The odd sets that cost something.
     *
     * @return the sets
     */
    public List<OddSet> sets() {
        return sets;
    }
}
