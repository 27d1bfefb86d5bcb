package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/** A solved problem. */
final class Solution {

    /** The arcs taken, by their numbers in the problem. */
    final int[] arcs;

    /** By row, the cost of its arcs with their prices: no arc of the row is below, and those taken are not above. */
    final long[] totals;

    /** By column; never negative, and zero where a place is left that somebody could want. */
    final long[] prices;

    Solution(int[] arcs, long[] totals, long[] prices) {
        this.arcs = arcs;
        this.totals = totals;
        this.prices = prices;
    }

    static Solution of(Problem problem, Placement placement, long[] prices) {
        int[] arcs = new int[Arrays.stream(placement.taken).sum()];
        long[] totals = new long[problem.rows()];
        int count = 0;
        for (int column = 0; column < problem.columns(); column++) {
            int from = placement.firstPlace[column];
            for (int place = from; place < from + placement.taken[column]; place++) {
                arcs[count++] = placement.arc[place];
                totals[placement.row[place]] = problem.cost[placement.arc[place]] + prices[column];
            }
        }
        return new Solution(arcs, totals, prices);
    }
}
