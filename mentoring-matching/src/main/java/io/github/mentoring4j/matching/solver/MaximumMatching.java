package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * Places as many rows as can be, each once, by Hopcroft and Karp's method extended to columns with several places: round after
 * round, as many shortest alternating paths as fit beside each other.
 *
 * <p>Either all arcs may be used, or those alone that are among the cheapest of their rows at given prices. Rows that are
 * placed stay placed. Takes <i>O</i>(<i>a</i> &radic;<i>n</i>) time for <i>a</i> arcs and <i>n</i> rows.
 */
final class MaximumMatching {

    private static final int BETWEEN_CHECKPOINTS = 4096;
    private static final int UNSEEN = -1;
    private static final int START = -1;

    private final Problem problem;
    private final Placement placement;
    private final Checkpoint checkpoint;
    /** The prices by column; empty if all arcs may be used. */
    private final long[] price;

    /** By row, the least total, of rows that wait and of those with a level; empty as well. */
    private final long[] least;
    private final int[] level;
    private final int[] columnLevel;
    private final int[] nextArc;
    private final int[] nextPlace;
    private final int[] queue;
    private final int[] path;
    private final int[] viaPlace;

    private MaximumMatching(Problem problem, Placement placement, long[] price, Checkpoint checkpoint) {
        this.problem = problem;
        this.placement = placement;
        this.price = price;
        this.checkpoint = checkpoint;
        int rows = problem.rows();
        least = new long[price.length == 0 ? 0 : rows];
        level = new int[rows];
        columnLevel = new int[problem.columns()];
        nextArc = new int[rows];
        nextPlace = new int[problem.columns()];
        queue = new int[rows];
        path = new int[rows + 1];
        viaPlace = new int[rows + 1];
        Arrays.fill(level, UNSEEN);
        Arrays.fill(columnLevel, UNSEEN);
    }

    /** Over all arcs. */
    static MaximumMatching of(Problem problem, Placement placement, Checkpoint checkpoint) {
        return new MaximumMatching(problem, placement, new long[0], checkpoint);
    }

    /** Over the arcs that cost least with their price. All rows that are placed are so along such arcs. Prices may change between calls. */
    static MaximumMatching ofCheapest(Problem problem, Placement placement, long[] price, Checkpoint checkpoint) {
        return new MaximumMatching(problem, placement, price, checkpoint);
    }

    /** The least that an arc of a row costs with its price. */
    long least(int row) {
        long found = Long.MAX_VALUE;
        for (int arc = problem.first[row]; arc < problem.first[row + 1]; arc++) {
            found = Math.min(found, problem.cost[arc] + price[problem.column[arc]]);
        }
        return found;
    }

    /**
     * Places what can be placed.
     *
     * @param waiting rows without a place
     * @return those of them that cannot be placed, in the same order
     */
    int[] place(int[] waiting) {
        int[] left = atOnce(waiting);
        while (left.length > 0 && level(left)) {
            checkpoint.pass();
            left = augment(left);
        }
        return left;
    }

    /** Whether an alternating path leads to a row from one that was left over. */
    boolean reachable(int row) {
        return level[row] != UNSEEN;
    }

    /** Whether an alternating path leads to a column from a row that was left over. */
    boolean reachableColumn(int column) {
        return columnLevel[column] != UNSEEN;
    }

    private int[] atOnce(int[] waiting) {
        int[] left = new int[waiting.length];
        int count = 0;
        for (int row : waiting) {
            if (least.length > 0) {
                least[row] = least(row);
            }
            int arc = problem.first[row];
            int last = problem.first[row + 1];
            while (arc < last && !(usable(row, arc) && placement.hasRoom(problem.column[arc]))) {
                arc++;
            }
            if (arc < last) {
                placement.take(problem.column[arc], row, arc);
            } else {
                left[count++] = row;
            }
        }
        return Arrays.copyOf(left, count);
    }

    private boolean usable(int row, int arc) {
        return price.length == 0 || problem.cost[arc] + price[problem.column[arc]] == least[row];
    }

    /** Numbers rows by their distance from those left over, up to the nearest column with room; says if there is one. */
    private boolean level(int[] left) {
        Arrays.fill(level, UNSEEN);
        Arrays.fill(columnLevel, UNSEEN);
        System.arraycopy(left, 0, queue, 0, left.length);
        for (int row : left) {
            level[row] = 0;
        }
        int size = left.length;
        int deepest = Integer.MAX_VALUE;
        for (int head = 0; head < size && level[queue[head]] <= deepest; head++) {
            int row = queue[head];
            if (head % BETWEEN_CHECKPOINTS == 0) {
                checkpoint.pass();
            }
            for (int arc = problem.first[row]; arc < problem.first[row + 1]; arc++) {
                if (usable(row, arc)) {
                    int column = problem.column[arc];
                    if (placement.hasRoom(column)) {
                        deepest = level[row];
                        break;
                    }
                    if (columnLevel[column] == UNSEEN) {
                        columnLevel[column] = level[row] + 1;
                        size = reach(column, level[row] + 1, size);
                    }
                }
            }
        }
        return deepest < Integer.MAX_VALUE;
    }

    private int reach(int column, int depth, int size) {
        int end = size;
        int last = placement.firstPlace[column] + placement.taken[column];
        for (int place = placement.firstPlace[column]; place < last; place++) {
            int row = placement.row[place];
            if (level[row] == UNSEEN) {
                level[row] = depth;
                queue[end++] = row;
                if (least.length > 0) {
                    least[row] = problem.cost[placement.arc[place]] + price[column];
                }
            }
        }
        return end;
    }

    private int[] augment(int[] left) {
        System.arraycopy(problem.first, 0, nextArc, 0, nextArc.length);
        System.arraycopy(placement.firstPlace, 0, nextPlace, 0, nextPlace.length);
        int[] still = new int[left.length];
        int count = 0;
        for (int index = 0; index < left.length; index++) {
            if (index % BETWEEN_CHECKPOINTS == 0) {
                checkpoint.pass();
            }
            if (!augment(left[index])) {
                still[count++] = left[index];
            }
        }
        return Arrays.copyOf(still, count);
    }

    private boolean augment(int start) {
        int depth = 0;
        path[0] = start;
        viaPlace[0] = START;
        while (depth >= 0) {
            int row = path[depth];
            if (nextArc[row] == problem.first[row + 1]) {
                depth--;
                continue;
            }
            int arc = nextArc[row];
            int column = problem.column[arc];
            if (!usable(row, arc)) {
                nextArc[row]++;
            } else if (placement.hasRoom(column)) {
                exchange(depth, column);
                return true;
            } else if (!descend(row, column, depth)) {
                nextArc[row]++;
            } else {
                depth++;
            }
        }
        return false;
    }

    private boolean descend(int row, int column, int depth) {
        int last = placement.firstPlace[column] + placement.taken[column];
        while (columnLevel[column] == level[row] + 1 && nextPlace[column] < last) {
            int place = nextPlace[column]++;
            int other = placement.row[place];
            if (level[other] == level[row] + 1) {
                path[depth + 1] = other;
                viaPlace[depth + 1] = place;
                return true;
            }
        }
        return false;
    }

    private void exchange(int depth, int column) {
        int target = placement.firstPlace[column] + placement.taken[column]++;
        for (int at = depth; at >= 0; at--) {
            int row = path[at];
            placement.put(target, row, nextArc[row]);
            target = viaPlace[at];
        }
    }
}
