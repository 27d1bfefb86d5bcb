package io.github.mentoring4j.matching.solver;

/**
 * A row's first and second choice at the prices of the moment. It keeps the best few arcs of every row beside a bound that no
 * other arc was below when they were gathered; as prices only rise, nothing else needs a look until the few exceed it.
 *
 * <p>What is kept of a row lies together, in as many bytes as a processor fetches at once.
 */
final class Choices {

    /** No column. */
    static final int NONE = -1;

    private static final int FEW = 6;

    /** By row: columns and costs of the few by turns, how many they are, and the two halves of the bound. */
    private static final int STRIDE = 16;

    /** As many as an array can keep; whoever has more goes without. */
    static final int MOST_ROWS = (Integer.MAX_VALUE - 8) / STRIDE;

    private static final int COUNT = 2 * FEW;
    private static final int BOUND = COUNT + 1;
    private static final int NOT_GATHERED = 0;

    private final Problem problem;
    private final long[] price;
    private final int[] kept;
    private final long[] totals = new long[FEW + 1];
    private final int[] arcs = new int[FEW];
    private long unit;

    /** The cost of the first choice with its price. */
    long least;

    /** That of the second; {@link Long#MAX_VALUE} if there is none. */
    long second;

    /** The column of the first choice. */
    int best;

    /** The column of the second choice, or {@link #NONE}. */
    int next;

    /** Looks at costs multiplied by a unit, and prices as they are. */
    Choices(Problem problem, long[] price, long unit) {
        this.unit = unit;
        this.problem = problem;
        this.price = price;
        kept = new int[problem.rows() * STRIDE];
    }

    /** From now on prices are in whole units, rounded down from what they were. What no arc was below rounds as prices do. */
    void countInWholeUnits() {
        for (int from = 0; from < kept.length; from += STRIDE) {
            keepBound(from, bound(from) == Long.MAX_VALUE ? Long.MAX_VALUE : Math.floorDiv(bound(from), unit));
        }
        unit = 1;
    }

    void look(int row) {
        int from = row * STRIDE;
        if (kept[from + COUNT] == NOT_GATHERED) {
            gather(row, from);
        }
        choose(from);
        if (second > bound(from)) {
            gather(row, from);
            choose(from);
        }
    }

    private void choose(int from) {
        long first = Long.MAX_VALUE;
        long runnerUp = Long.MAX_VALUE;
        int at = NONE;
        int after = NONE;
        int to = from + 2 * kept[from + COUNT];
        for (int index = from; index < to; index += 2) {
            int column = kept[index];
            long total = unit * kept[index + 1] + price[column];
            if (total < runnerUp) {
                if (total < first) {
                    runnerUp = first;
                    after = at;
                    first = total;
                    at = column;
                } else {
                    runnerUp = total;
                    after = column;
                }
            }
        }
        least = first;
        second = runnerUp;
        best = at;
        next = after;
    }

    private void gather(int row, int from) {
        int size = 0;
        long[] few = totals;
        long last = Long.MAX_VALUE;
        int end = problem.first[row + 1];
        for (int arc = problem.first[row]; arc < end; arc++) {
            long total = unit * problem.cost[arc] + price[problem.column[arc]];
            if (total < last || size <= FEW) {
                insert(arc, total, Math.min(size, FEW));
                size = Math.min(size + 1, FEW + 1);
                last = size > FEW ? few[FEW] : Long.MAX_VALUE;
            }
        }
        int count = Math.min(size, FEW);
        for (int index = 0; index < count; index++) {
            kept[from + 2 * index] = problem.column[arcs[index]];
            kept[from + 2 * index + 1] = problem.cost[arcs[index]];
        }
        kept[from + COUNT] = count;
        keepBound(from, last);
    }

    /** Puts an arc in its place by total, after equals; the last total is kept without its arc. */
    private void insert(int arc, long total, int last) {
        int at = last;
        for (; at > 0 && totals[at - 1] > total; at--) {
            totals[at] = totals[at - 1];
            if (at < FEW) {
                arcs[at] = arcs[at - 1];
            }
        }
        totals[at] = total;
        if (at < FEW) {
            arcs[at] = arc;
        }
    }

    private long bound(int from) {
        return ((long) kept[from + BOUND] << Integer.SIZE) | (kept[from + BOUND + 1] & 0xFFFF_FFFFL);
    }

    private void keepBound(int from, long bound) {
        kept[from + BOUND] = (int) (bound >> Integer.SIZE);
        kept[from + BOUND + 1] = (int) bound;
    }
}
