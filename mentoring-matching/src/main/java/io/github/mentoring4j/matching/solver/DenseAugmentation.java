package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * Places rows of a full matrix one after another, each along a shortest path to a column that nobody has.
 *
 * <p>Looking from a row at all columns is one pass of simple arithmetic. To spare it a condition, a column that is settled has
 * a price for the time of the search that nobody pays. Who led to a column is not kept but found again, once, on the way back.
 */
final class DenseAugmentation {

    private static final int CLOSED = 1 << 30;
    private static final int BLOCK = 64;

    private static final int BETWEEN_CHECKPOINTS = 256;

    private final DenseRows rows;
    private final Checkpoint checkpoint;
    private final int[] distance;
    private final int[] closedPrice;
    private final int[] closedDistance;
    /** How many rows had been looked from when a column was settled. */
    private final int[] closedAfter;

    private final int[] settled;
    private int settledCount;
    private final int[] looked;
    private final int[] base;
    private int lookedCount;
    private final int[] free;
    private int freeCount;
    private int level;
    private long looks;

    DenseAugmentation(DenseRows rows, Checkpoint checkpoint) {
        this.rows = rows;
        this.checkpoint = checkpoint;
        int columns = rows.columns;
        distance = new int[columns];
        closedPrice = new int[columns];
        closedDistance = new int[columns];
        closedAfter = new int[columns];
        settled = new int[columns];
        looked = new int[rows.rows()];
        base = new int[rows.rows()];
        free = new int[columns];
        for (int column = 0; column < columns; column++) {
            if (rows.rowOfColumn[column] == DenseRows.NONE) {
                free[freeCount++] = column;
            }
        }
    }

    /** How many times a row was looked from. */
    long looks() {
        return looks;
    }

    void place(int row) {
        Arrays.fill(distance, Integer.MAX_VALUE);
        settledCount = 0;
        lookedCount = 0;
        look(row, 0);
        int end = search();
        reopen();
        exchange(row, end);
    }

    private int search() {
        int next = 0;
        while (true) {
            if (next == settledCount) {
                level = leastDistance();
                int end = freeAtLevel();
                if (end != DenseRows.NONE) {
                    return end;
                }
                settleLevel();
            }
            int column = settled[next++];
            int row = rows.rowOfColumn[column];
            look(row, level - rows.cost[row][column] - closedPrice[column]);
            int end = freeAtLevel();
            if (end != DenseRows.NONE) {
                return end;
            }
        }
    }

    private void look(int row, int from) {
        if (++looks % BETWEEN_CHECKPOINTS == 0) {
            checkpoint.pass();
        }
        looked[lookedCount] = row;
        base[lookedCount++] = from;
        relax(rows.cost[row], rows.price, distance, from);
    }

    private static void relax(int[] costs, int[] prices, int[] distances, int from) {
        for (int column = 0; column < distances.length; column++) {
            distances[column] = Math.min(distances[column], costs[column] + prices[column] + from);
        }
    }

    private int leastDistance() {
        return DenseChoices.leastBetween(distance, 0, distance.length);
    }

    private int freeAtLevel() {
        for (int index = 0; index < freeCount; index++) {
            if (distance[free[index]] == level) {
                int column = free[index];
                free[index] = free[--freeCount];
                return column;
            }
        }
        return DenseRows.NONE;
    }

    private void settleLevel() {
        for (int from = 0; from < distance.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, distance.length);
            for (int column = from; column < to; column++) {
                if (distance[column] == level) {
                    settle(column);
                }
            }
        }
    }

    private void settle(int column) {
        settled[settledCount++] = column;
        closedPrice[column] = rows.price[column];
        closedDistance[column] = level;
        closedAfter[column] = lookedCount;
        rows.price[column] = CLOSED;
        distance[column] = Integer.MAX_VALUE;
    }

    private void reopen() {
        boolean within = true;
        for (int index = 0; index < settledCount; index++) {
            int column = settled[index];
            rows.price[column] = closedPrice[column];
            within &= rows.raise(column, level - closedDistance[column]);
        }
        if (!within) {
            throw new PriceLimitException();
        }
    }

    /** Gives columns along the path from its end back to its start. */
    private void exchange(int start, int end) {
        int column = end;
        int target = level;
        int before = lookedCount;
        while (true) {
            int row = leading(column, target, before);
            int left = rows.columnOfRow[row];
            rows.rowOfColumn[column] = row;
            rows.columnOfRow[row] = column;
            if (row == start) {
                return;
            }
            column = left;
            target = closedDistance[column];
            before = closedAfter[column];
        }
    }

    /** The first of the rows looked from before a column was settled that leads to it at its distance. */
    private int leading(int column, int target, int before) {
        int price = settledPrice(column, target);
        for (int index = 0; index < before; index++) {
            int row = looked[index];
            if (rows.cost[row][column] + price + base[index] == target) {
                return row;
            }
        }
        throw new IllegalStateException("nobody leads to column " + column);
    }

    private int settledPrice(int column, int target) {
        return rows.price[column] - (level - target);
    }
}
