package io.github.mentoring4j.matching.blossom;

import java.util.List;

/** Pairs, and the prices that prove that no others are better. Makes no claim; {@link BlossomVerifier} checks it. */
public final class PeerMatching {

    private final int[] edges;
    private final long[] prices;
    private final List<OddSet> sets;

    PeerMatching(int[] edges, long[] prices, List<OddSet> sets) {
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

    /** What each person costs, doubled. */
    long[] prices() {
        return prices.clone();
    }

    List<OddSet> sets() {
        return sets;
    }
}
