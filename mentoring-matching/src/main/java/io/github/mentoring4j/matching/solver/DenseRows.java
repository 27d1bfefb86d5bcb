package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * A full matrix of costs, row by row, with the prices of its columns and who has which.
 *
 * <p>Sums are taken in 32 bits, because a processor takes eight of them at once. They fit as long as costs and prices stay
 * within {@link #LIMIT}; a price that leaves it ends the work, and a slower solver takes over.
 */
final class DenseRows {

    /** The greatest cost, and the greatest price of either sign. */
    static final int LIMIT = 1 << 27;

    static final int NONE = -1;

    final int[][] cost;
    final int columns;
    final int[] price;
    final int[] columnOfRow;
    final int[] rowOfColumn;

    DenseRows(int[][] cost, int columns) {
        this.cost = cost;
        this.columns = columns;
        price = new int[columns];
        columnOfRow = new int[cost.length];
        rowOfColumn = new int[columns];
        clear();
    }

    int rows() {
        return cost.length;
    }

    void clear() {
        Arrays.fill(columnOfRow, NONE);
        Arrays.fill(rowOfColumn, NONE);
    }

    /** Gives a column to a row; says who had it. */
    int give(int column, int row) {
        int before = rowOfColumn[column];
        rowOfColumn[column] = row;
        columnOfRow[row] = column;
        if (before != NONE) {
            columnOfRow[before] = NONE;
        }
        return before;
    }

    /** Raises a price; says whether it still lies within the limit. */
    boolean raise(int column, int by) {
        price[column] += by;
        return price[column] <= LIMIT;
    }
}
