package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * Places rows one after another, each along a shortest path to a column with room, by Dijkstra's method over columns.
 *
 * <p>Between two calls every row is placed where cost and price together are least for it, and a column with room has the
 * price that it had at the start.
 */
final class Augmentation {

    private static final int START = -1;

    private static final int BETWEEN_CHECKPOINTS = 4096;

    private final Checkpoint checkpoint;
    private final Problem problem;
    private final Placement placement;
    private final long[] price;
    private final long[] distance;
    /** By column, the arc by which it was reached, and the place that this takes somebody from. */
    private final int[] viaArc;

    private final int[] viaPlace;
    private final int[] reached;
    private int reachedCount;
    private final int[] settled;
    private int settledCount;
    private final ColumnHeap heap;
    private final Crowd crowd;
    private long endDistance;
    private int end;
    private long looks;

    Augmentation(Problem problem, Placement placement, long[] price, Checkpoint checkpoint) {
        this.problem = problem;
        this.placement = placement;
        this.price = price;
        this.checkpoint = checkpoint;
        int columns = problem.columns();
        distance = new long[columns];
        Arrays.fill(distance, Long.MAX_VALUE);
        viaArc = new int[columns];
        viaPlace = new int[columns];
        reached = new int[columns];
        settled = new int[columns];
        heap = new ColumnHeap(columns);
        crowd = Crowd.of(problem, placement, price);
    }

    /** Fills one more place of a row. */
    void place(int row) {
        if (!placeAtOnce(row)) {
            search(row);
            exchange(row);
            settle();
        }
    }

    /** How many arcs have been looked at, some of them again and again. */
    long looks() {
        return looks;
    }

    private boolean placeAtOnce(int row) {
        looks += problem.first[row + 1] - problem.first[row];
        int best = START;
        long least = Long.MAX_VALUE;
        for (int arc = problem.first[row]; arc < problem.first[row + 1]; arc++) {
            long total = problem.cost[arc] + price[problem.column[arc]];
            if (total < least) {
                least = total;
                best = arc;
            }
        }
        int column = problem.column[best];
        if (!placement.hasRoom(column)) {
            return false;
        }
        crowd.taken(column, placement.firstPlace[column] + placement.taken[column]);
        placement.take(column, row, best);
        return true;
    }

    private void search(int row) {
        endDistance = Long.MAX_VALUE;
        relax(row, 0, START);
        while (!heap.isEmpty() && heap.leastDistance() < endDistance) {
            int column = heap.removeLeast();
            settled[settledCount++] = column;
            if (settledCount % BETWEEN_CHECKPOINTS == 0) {
                checkpoint.pass();
            }
            long here = distance[column] - price[column];
            if (crowd.isOf(column)) {
                leaveCrowd(here);
                continue;
            }
            int last = placement.firstPlace[column] + placement.taken[column];
            // Once the end is as near as the column, nothing that is reached from it lies nearer.
            for (int place = placement.firstPlace[column]; place < last && distance[column] < endDistance; place++) {
                relax(placement.row[place], here - problem.cost[placement.arc[place]], place);
            }
        }
        heap.clear();
    }

    private void leaveCrowd(long here) {
        while (crowd.mightComeNearer(endDistance, here)) {
            int place = crowd.next();
            relax(placement.row[place], here - problem.cost[placement.arc[place]], place);
        }
    }

    private void relax(int row, long base, int place) {
        int[] columns = problem.column;
        int[] costs = problem.cost;
        int last = problem.first[row + 1];
        looks += last - problem.first[row];
        for (int arc = problem.first[row]; arc < last; arc++) {
            int column = columns[arc];
            long candidate = base + costs[arc] + price[column];
            if (candidate < endDistance && candidate < distance[column]) {
                reach(column, candidate, arc, place);
            }
        }
    }

    private void reach(int column, long candidate, int arc, int place) {
        if (distance[column] == Long.MAX_VALUE) {
            reached[reachedCount++] = column;
        }
        distance[column] = candidate;
        viaArc[column] = arc;
        viaPlace[column] = place;
        if (placement.hasRoom(column)) {
            endDistance = candidate;
            end = column;
        } else {
            heap.offer(column, candidate);
        }
    }

    /** Moves everybody along the path by one, from its end back to its start. */
    private void exchange(int row) {
        int column = end;
        int target = placement.firstPlace[column] + placement.taken[column]++;
        for (int from = viaPlace[column]; from != START; from = viaPlace[column]) {
            int left = problem.column[placement.arc[from]];
            placement.put(target, placement.row[from], viaArc[column]);
            crowd.moved(column, target);
            column = left;
            target = from;
        }
        placement.put(target, row, viaArc[column]);
        crowd.moved(column, target);
    }

    /** Raises the prices of what lay nearer than the end, and forgets the search. */
    private void settle() {
        for (int index = 0; index < settledCount; index++) {
            price[settled[index]] += endDistance - distance[settled[index]];
        }
        for (int index = 0; index < reachedCount; index++) {
            distance[reached[index]] = Long.MAX_VALUE;
        }
        crowd.reckon();
        settledCount = 0;
        reachedCount = 0;
    }
}
