package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * Rows bid for the columns of a full matrix: by steps, to find prices soon (an auction), or without, to place them exactly
 * (augmenting row reduction).
 */
final class DenseBids {

    private static final int BETWEEN_CHECKPOINTS = 256;

    private final DenseRows rows;
    private final DenseChoices choices;
    private final Checkpoint checkpoint;

    DenseBids(DenseRows rows, Checkpoint checkpoint) {
        this.rows = rows;
        this.checkpoint = checkpoint;
        choices = new DenseChoices(rows);
    }

    /** Lowers all prices at once to where the cheapest row takes each column: for as many rows as columns. */
    void reduceColumns() {
        int[] least = new int[rows.columns];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int[] costs : rows.cost) {
            lower(least, costs);
        }
        for (int column = 0; column < least.length; column++) {
            rows.price[column] = -least[column];
        }
    }

    private static void lower(int[] least, int[] costs) {
        for (int column = 0; column < least.length; column++) {
            least[column] = Math.min(least[column], costs[column]);
        }
    }

    /**
     * Each row takes its first choice at the price at which its second would be as good, and whoever had it tries again.
     *
     * @param most how often somebody may be outbid
     * @return the rows left over, or nothing if a price left the limit
     */
    int[] reduceRows(int[] waiting, int most) {
        int[] left = new int[waiting.length];
        int count = 0;
        int budget = most;
        for (int start : waiting) {
            int row = start;
            while (row != DenseRows.NONE) {
                choices.look(row);
                boolean free = rows.rowOfColumn[choices.best] == DenseRows.NONE;
                if (!free && (choices.second == choices.least || budget-- <= 0)) {
                    left[count++] = row;
                    break;
                }
                // Where columns stay empty a price may only rise once somebody has the column: here, somebody does.
                if (!free && !rows.raise(choices.best, choices.second - choices.least)) {
                    throw new PriceLimitException();
                }
                row = rows.give(choices.best, row);
            }
            checkpoint.pass();
        }
        return Arrays.copyOf(left, count);
    }

    /** Finds prices by rounds of bids, in steps that become smaller: for as many rows as columns. */
    void auction(int dearest) {
        for (int step = Math.max(1, dearest / 20); ; step = Math.max(1, step / 5)) {
            round(step, dearest);
            if (step == 1) {
                return;
            }
        }
    }

    private void round(int step, int dearest) {
        rows.clear();
        int count = rows.rows();
        int[] waiting = new int[count];
        for (int row = 0; row < count; row++) {
            waiting[row] = count - 1 - row;
        }
        int leave = count / 200;
        for (int budget = 8 * rows.rows(); count > leave && budget > 0; budget--) {
            int row = waiting[--count];
            if (budget % BETWEEN_CHECKPOINTS == 0) {
                checkpoint.pass();
            }
            choices.look(row);
            if (!rows.raise(choices.best, Math.min(choices.second - choices.least, dearest) + step)) {
                throw new PriceLimitException();
            }
            int displaced = rows.give(choices.best, row);
            if (displaced != DenseRows.NONE) {
                waiting[count++] = displaced;
            }
        }
        checkpoint.pass();
    }
}
