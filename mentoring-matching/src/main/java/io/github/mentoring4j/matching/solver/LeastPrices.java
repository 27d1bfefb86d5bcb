package io.github.mentoring4j.matching.solver;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Lowers the prices of a solution to the least that still prove it, by Dijkstra's method: a price can fall until it is zero, or
 * until somebody would rather have the column than what they have, whose price may fall too. No proof has a lower price anywhere,
 * and a search for further candidates has the least to look at with these.
 */
final class LeastPrices {

    private static final int BETWEEN_CHECKPOINTS = 4096;
    private static final int NOBODY = -1;

    private final Problem problem;
    private final Solution solution;
    private final Checkpoint checkpoint;
    private final ColumnHeap heap;
    /** By column, how far its price can fall, as far as is known. */
    private final long[] fall;

    private final int[] rowByColumn;

    private LeastPrices(Problem problem, Solution solution, Checkpoint checkpoint) {
        this.problem = problem;
        this.solution = solution;
        this.checkpoint = checkpoint;
        heap = new ColumnHeap(problem.columns());
        fall = solution.prices.clone();
        rowByColumn = rowByColumn();
    }

    /** Changes the solution of a problem in which every column has one place. */
    static void lower(Problem problem, Solution solution, Checkpoint checkpoint) {
        new LeastPrices(problem, solution, checkpoint).lower();
    }

    private int[] rowByColumn() {
        BitSet taken = new BitSet(problem.arcs());
        for (int arc : solution.arcs) {
            taken.set(arc);
        }
        int[] rows = new int[problem.columns()];
        Arrays.fill(rows, NOBODY);
        for (int row = 0; row < problem.rows(); row++) {
            int last = problem.first[row + 1];
            for (int arc = taken.nextSetBit(problem.first[row]);
                    arc >= 0 && arc < last;
                    arc = taken.nextSetBit(arc + 1)) {
                rows[problem.column[arc]] = row;
            }
        }
        return rows;
    }

    private void lower() {
        for (int column = 0; column < fall.length; column++) {
            heap.offer(column, fall[column]);
        }
        for (int count = 0; !heap.isEmpty(); count++) {
            if (count % BETWEEN_CHECKPOINTS == 0) {
                checkpoint.pass();
            }
            int column = heap.removeLeast();
            if (rowByColumn[column] != NOBODY) {
                relax(rowByColumn[column], fall[column]);
            }
        }
        for (int column = 0; column < fall.length; column++) {
            solution.prices[column] -= fall[column];
        }
        for (int column = 0; column < fall.length; column++) {
            int row = rowByColumn[column];
            if (row != NOBODY) {
                solution.totals[row] = problem.cost[problem.arcBetween(row, column)] + solution.prices[column];
            }
        }
    }

    private void relax(int row, long from) {
        for (int arc = problem.first[row]; arc < problem.first[row + 1]; arc++) {
            int column = problem.column[arc];
            long candidate = from + problem.cost[arc] + solution.prices[column] - solution.totals[row];
            if (candidate < fall[column]) {
                fall[column] = candidate;
                heap.offer(column, candidate);
            }
        }
    }
}
