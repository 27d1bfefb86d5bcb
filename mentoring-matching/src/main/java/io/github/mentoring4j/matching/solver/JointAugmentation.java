package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * Places many rows at once: along tied arcs, then, when all prices have been raised to where the nearest columns with room come
 * into reach, along those that are tied now, and so on (the Hungarian method from all rows together). Where costs have few levels,
 * many rows are as near to a place as each other, and a search for each of them would look at the same arcs again and again.
 *
 * <p>For problems in which every row has one place. Keeps what {@link Augmentation} keeps between two of its calls.
 */
final class JointAugmentation {

    /** One row of so many must be placed for another round to be worth it. */
    private static final int ENOUGH = 16;

    private static final int BETWEEN_CHECKPOINTS = 4096;

    private final Problem problem;
    private final Placement placement;
    private final long[] price;
    private final Checkpoint checkpoint;
    private final long[] distance;
    private final int[] reached;
    private int reachedCount;
    private final int[] settled;
    private int settledCount;
    private final ColumnHeap heap;
    private long end;

    JointAugmentation(Problem problem, Placement placement, long[] price, Checkpoint checkpoint) {
        this.problem = problem;
        this.placement = placement;
        this.price = price;
        this.checkpoint = checkpoint;
        int columns = problem.columns();
        distance = new long[columns];
        Arrays.fill(distance, Long.MAX_VALUE);
        reached = new int[columns];
        settled = new int[columns];
        heap = new ColumnHeap(columns);
    }

    /**
     * Places rows as long as many are placed at a time.
     *
     * @param rows rows without a place
     * @return those that are left over, in the same order
     */
    int[] place(int[] rows) {
        int before = rows.length;
        int[] left = alongTies(rows);
        while (left.length > 0 && (long) (before - left.length) * ENOUGH >= before) {
            before = left.length;
            raise(left);
            left = alongTies(left);
        }
        return left;
    }

    private int[] alongTies(int[] rows) {
        if (rows.length == 0) {
            return rows;
        }
        Placement tied = placement.copy();
        int[] left = new MaximumMatching(ties(), tied, checkpoint).place(rows);
        for (int column = 0; column < problem.columns(); column++) {
            int from = placement.firstPlace[column];
            for (int place = from; place < from + tied.taken[column]; place++) {
                int row = tied.row[place];
                if (place >= from + placement.taken[column] || row != placement.row[place]) {
                    placement.put(place, row, problem.arcBetween(row, column));
                }
            }
            placement.taken[column] = tied.taken[column];
        }
        return left;
    }

    /** The problem with those arcs alone that cost least of their rows with the price: they are few, and looked at often. */
    private Problem ties() {
        int[] first = new int[problem.rows() + 1];
        long[] least = new long[problem.rows()];
        for (int row = 0; row < least.length; row++) {
            least[row] = least(row);
            for (int arc = problem.first[row]; arc < problem.first[row + 1]; arc++) {
                first[row + 1] += isTied(arc, least[row]) ? 1 : 0;
            }
            first[row + 1] += first[row];
        }
        int[] column = new int[first[least.length]];
        int count = 0;
        for (int row = 0; row < least.length; row++) {
            for (int arc = problem.first[row]; count < first[row + 1]; arc++) {
                if (isTied(arc, least[row])) {
                    column[count++] = problem.column[arc];
                }
            }
        }
        return new Problem(problem.rowPlaces, problem.columnPlaces, first, column, new int[0], new int[0]);
    }

    private boolean isTied(int arc, long least) {
        return problem.cost[arc] + price[problem.column[arc]] == least;
    }

    private long least(int row) {
        long found = Long.MAX_VALUE;
        for (int arc = problem.first[row]; arc < problem.first[row + 1]; arc++) {
            found = Math.min(found, problem.cost[arc] + price[problem.column[arc]]);
        }
        return found;
    }

    /** Raises prices until somebody can be placed along tied arcs. */
    private void raise(int[] rows) {
        end = Long.MAX_VALUE;
        for (int row : rows) {
            relax(row, -least(row));
        }
        while (!heap.isEmpty() && heap.leastDistance() < end) {
            int column = heap.removeLeast();
            settled[settledCount++] = column;
            if (settledCount % BETWEEN_CHECKPOINTS == 0) {
                checkpoint.pass();
            }
            long here = distance[column] - price[column];
            int last = placement.firstPlace[column] + placement.taken[column];
            for (int place = placement.firstPlace[column]; place < last && distance[column] < end; place++) {
                relax(placement.row[place], here - problem.cost[placement.arc[place]]);
            }
        }
        heap.clear();
        for (int index = 0; index < settledCount; index++) {
            price[settled[index]] += end - distance[settled[index]];
        }
        for (int index = 0; index < reachedCount; index++) {
            distance[reached[index]] = Long.MAX_VALUE;
        }
        settledCount = 0;
        reachedCount = 0;
    }

    private void relax(int row, long base) {
        for (int arc = problem.first[row]; arc < problem.first[row + 1]; arc++) {
            int column = problem.column[arc];
            long candidate = base + problem.cost[arc] + price[column];
            if (candidate < end && candidate < distance[column]) {
                reach(column, candidate);
            }
        }
    }

    private void reach(int column, long candidate) {
        if (distance[column] == Long.MAX_VALUE) {
            reached[reachedCount++] = column;
        }
        distance[column] = candidate;
        if (placement.hasRoom(column)) {
            end = candidate;
        } else {
            heap.offer(column, candidate);
        }
    }
}
