package io.github.mentoring4j.matching.solver;

/** A row's first and second choice in a full matrix. The loops are simple, so that the compiler makes vectors of them. */
final class DenseChoices {

    private static final int BLOCK = 64;

    private final DenseRows rows;
    private final int[] totals;

    /** The cost of the first choice with its price. */
    int least;

    /** That of the second; {@link Integer#MAX_VALUE} if there is but one column. */
    int second;

    /** The column of the first choice: of equals, one that nobody has, if there is one. */
    int best;

    DenseChoices(DenseRows rows) {
        this.rows = rows;
        totals = new int[rows.columns];
    }

    void look(int row) {
        add(rows.cost[row], rows.price, totals);
        least = Integer.MAX_VALUE;
        second = Integer.MAX_VALUE;
        int block = 0;
        for (int from = 0; from < totals.length; from += BLOCK) {
            int found = leastBetween(totals, from, Math.min(from + BLOCK, totals.length));
            if (found < least) {
                second = least;
                least = found;
                block = from;
            } else if (found < second) {
                second = found;
            }
        }
        findWithin(block, Math.min(block + BLOCK, totals.length));
        if (second == least && rows.rowOfColumn[best] != DenseRows.NONE) {
            preferFree(block);
        }
    }

    static void add(int[] costs, int[] prices, int[] sums) {
        for (int index = 0; index < sums.length; index++) {
            sums[index] = costs[index] + prices[index];
        }
    }

    static int leastBetween(int[] numbers, int from, int to) {
        int one = Integer.MAX_VALUE;
        int two = Integer.MAX_VALUE;
        int three = Integer.MAX_VALUE;
        int four = Integer.MAX_VALUE;
        int index = from;
        for (; index + 3 < to; index += 4) {
            one = Math.min(one, numbers[index]);
            two = Math.min(two, numbers[index + 1]);
            three = Math.min(three, numbers[index + 2]);
            four = Math.min(four, numbers[index + 3]);
        }
        for (; index < to; index++) {
            one = Math.min(one, numbers[index]);
        }
        return Math.min(Math.min(one, two), Math.min(three, four));
    }

    private void findWithin(int from, int to) {
        best = from;
        while (totals[best] != least) {
            best++;
        }
        second = Math.min(second, leastBetween(totals, from, best));
        second = Math.min(second, leastBetween(totals, best + 1, to));
    }

    private void preferFree(int from) {
        for (int column = from; column < totals.length; column++) {
            if (totals[column] == least && rows.rowOfColumn[column] == DenseRows.NONE) {
                best = column;
                return;
            }
        }
    }
}
