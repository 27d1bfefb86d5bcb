package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * A row's first and second choice at the prices of the moment. It keeps the best few arcs of every row beside a bound that no
 * other arc was below when they were gathered; as prices only rise, nothing else needs a look until the few exceed it.
 */
final class Choices {

    private static final int FEW = 6;
    private static final int NONE = -1;

    private final Problem problem;
    private final long[] price;
    private final int[] arcs;
    private final int[] columns;
    private final long[] costs;
    private final long unit;
    private final long[] bound;
    private final long[] totals = new long[FEW + 1];

    /** The cost of the first choice with its price. */
    long least;

    /** That of the second; {@link Long#MAX_VALUE} if there is none. */
    long second;

    /** The arc of the first choice. */
    int best;

    /** The arc of the second choice, or a negative number. */
    int next;

    /** Looks at costs multiplied by a unit, and prices as they are. */
    Choices(Problem problem, long[] price, long unit) {
        this.unit = unit;
        this.problem = problem;
        this.price = price;
        int size = Math.multiplyExact(problem.rows(), FEW);
        arcs = new int[size];
        columns = new int[size];
        costs = new long[size];
        bound = new long[problem.rows()];
        Arrays.fill(bound, Long.MIN_VALUE);
    }

    void look(int row) {
        if (bound[row] == Long.MIN_VALUE) {
            gather(row);
        }
        choose(row);
        if (second > bound[row]) {
            gather(row);
            choose(row);
        }
    }

    private void choose(int row) {
        long first = Long.MAX_VALUE;
        long runnerUp = Long.MAX_VALUE;
        int at = NONE;
        int after = NONE;
        int from = row * FEW;
        int degree = problem.first[row + 1] - problem.first[row];
        int to = from + Math.min(FEW, degree);
        for (int index = from; index < to; index++) {
            long total = costs[index] + price[columns[index]];
            if (total < runnerUp) {
                if (total < first) {
                    runnerUp = first;
                    after = at;
                    first = total;
                    at = index;
                } else {
                    runnerUp = total;
                    after = index;
                }
            }
        }
        least = first;
        second = runnerUp;
        best = arcs[at];
        next = after == NONE ? NONE : arcs[after];
    }

    private void gather(int row) {
        int from = row * FEW;
        int kept = 0;
        long[] few = totals;
        int last = problem.first[row + 1];
        for (int arc = problem.first[row]; arc < last; arc++) {
            long total = unit * problem.cost[arc] + price[problem.column[arc]];
            if (kept <= FEW || total < few[FEW]) {
                int at = Math.min(kept, FEW);
                kept = Math.min(kept + 1, FEW + 1);
                for (; at > 0 && few[at - 1] > total; at--) {
                    few[at] = few[at - 1];
                    if (at < FEW) {
                        arcs[from + at] = arcs[from + at - 1];
                    }
                }
                few[at] = total;
                if (at < FEW) {
                    arcs[from + at] = arc;
                }
            }
        }
        for (int index = 0; index < Math.min(kept, FEW); index++) {
            columns[from + index] = problem.column[arcs[from + index]];
            costs[from + index] = unit * problem.cost[arcs[from + index]];
        }
        bound[row] = kept > FEW ? few[FEW] : Long.MAX_VALUE;
    }
}
