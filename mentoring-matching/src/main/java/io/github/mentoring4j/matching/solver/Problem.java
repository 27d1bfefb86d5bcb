package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * An assignment problem: every row has to fill its places with columns, at least cost, and it is known that all of them can.
 * Either all rows have one place or all columns have.
 */
final class Problem {

    /** Places by row. */
    final int[] rowPlaces;

    /** Places by column. */
    final int[] columnPlaces;

    /** Where each row's arcs start; one more for the end. */
    final int[] first;

    /** The column by arc. */
    final int[] column;

    /** The cost by arc, not negative. */
    final int[] cost;

    /** The number of the arc in the candidate graph, by arc; empty if they are the same. */
    private final int[] origin;

    Problem(int[] rowPlaces, int[] columnPlaces, int[] first, int[] column, int[] cost, int[] origin) {
        this.rowPlaces = rowPlaces;
        this.columnPlaces = columnPlaces;
        this.first = first;
        this.column = column;
        this.cost = cost;
        this.origin = origin;
    }

    int rows() {
        return rowPlaces.length;
    }

    int columns() {
        return columnPlaces.length;
    }

    int arcs() {
        return column.length;
    }

    /** The dearest cost. */
    int dearest() {
        int dearest = 0;
        for (int each : cost) {
            dearest = Math.max(dearest, each);
        }
        return dearest;
    }

    /** The number of an arc in the candidate graph. */
    int origin(int arc) {
        return origin.length == 0 ? arc : origin[arc];
    }

    /** The arc of a row to a column, or a negative number; the arcs of a row are in the order of their columns. */
    int arcBetween(int row, int to) {
        return Arrays.binarySearch(column, first[row], first[row + 1], to);
    }

    /** Whether every number is one. */
    static boolean isUnit(int[] places) {
        for (int each : places) {
            if (each != 1) {
                return false;
            }
        }
        return true;
    }

    static long sum(int[] places) {
        long sum = 0;
        for (int each : places) {
            sum += each;
        }
        return sum;
    }
}
