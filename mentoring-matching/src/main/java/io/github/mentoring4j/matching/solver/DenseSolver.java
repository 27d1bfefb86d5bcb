package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * Solves full or nearly full problems in which everybody has one place, after Jonker and Volgenant: column reduction,
 * augmenting row reduction, shortest augmenting paths. Where the paths become long, which they do on scores of few criteria, it
 * starts again from the prices of an auction in shrinking steps (an idea of Guthe and Thuerck).
 */
final class DenseSolver {

    /** How often a row may be looked from, by row, before the paths count as long. */
    private static final int PATIENCE = 16;

    private final DenseRows rows;
    private final int dearest;
    private final Checkpoint checkpoint;

    DenseSolver(DenseRows rows, int dearest, Checkpoint checkpoint) {
        this.rows = rows;
        this.dearest = dearest;
        this.checkpoint = checkpoint;
    }

    /** Places all rows; the prices become those that prove it, none of them negative. */
    void solve() {
        boolean tight = rows.rows() == rows.columns;
        int[] all = new int[rows.rows()];
        Arrays.setAll(all, row -> row);
        DenseBids bids = new DenseBids(rows, checkpoint);
        if (tight) {
            bids.reduceColumns();
        }
        int[] left = bids.reduceRows(all, 2 * rows.rows());
        long patience = left.length > rows.rows() / 2 ? 0 : (long) PATIENCE * rows.rows();
        if (!augment(left, tight ? patience : Long.MAX_VALUE)) {
            Arrays.fill(rows.price, 0);
            bids.auction(dearest);
            rows.clear();
            augment(bids.reduceRows(all, 4 * rows.rows()), Long.MAX_VALUE);
        }
        if (tight) {
            int least = DenseChoices.leastBetween(rows.price, 0, rows.columns);
            for (int column = 0; column < rows.columns; column++) {
                rows.price[column] -= least;
            }
        }
    }

    /** Says whether patience sufficed. */
    private boolean augment(int[] left, long patience) {
        DenseAugmentation paths = new DenseAugmentation(rows, checkpoint);
        int done = rows.rows() - left.length;
        for (int row : left) {
            if (paths.looks() >= patience) {
                return false;
            }
            checkpoint.reached(done++, rows.rows());
            paths.place(row);
        }
        return true;
    }
}
