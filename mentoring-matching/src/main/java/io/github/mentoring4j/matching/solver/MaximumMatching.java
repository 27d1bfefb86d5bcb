package io.github.mentoring4j.matching.solver;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Places as many rows as can be, each once, by Hopcroft and Karp's method extended to columns with several places: round after
 * round, as many shortest alternating paths as fit beside each other.
 *
 * <p>Where there are fewer places than rows, places look for rows first: a path from the scarce side is short, for it can end
 * with any of the many that will be left over. Takes <i>O</i>(<i>a</i> &radic;<i>n</i>) time for <i>a</i> arcs and <i>n</i> rows.
 */
final class MaximumMatching {

    private static final int BETWEEN_CHECKPOINTS = 4096;
    private static final int UNSEEN = -1;
    private static final int START = -1;

    private final Problem problem;
    private final Placement placement;
    private final Checkpoint checkpoint;
    private final int[] level;
    private final int[] columnLevel;
    private final int[] nextArc;
    private final int[] nextPlace;
    private final int[] queue;
    private final int[] path;
    private final int[] viaPlace;

    /** Places rows beside those that have a place already. */
    MaximumMatching(Problem problem, Placement placement, Checkpoint checkpoint) {
        this.problem = problem;
        this.placement = placement;
        this.checkpoint = checkpoint;
        int rows = problem.rows();
        level = new int[rows];
        columnLevel = new int[problem.columns()];
        nextArc = new int[rows];
        nextPlace = new int[problem.columns()];
        queue = new int[rows];
        path = new int[rows + 1];
        viaPlace = new int[rows + 1];
        forgetLevels();
    }

    private void forgetLevels() {
        Arrays.fill(level, UNSEEN);
        Arrays.fill(columnLevel, UNSEEN);
    }

    /**
     * Places what can be placed.
     *
     * @param waiting rows without a place
     * @return those of them that cannot be placed, in the same order
     */
    int[] place(int[] waiting) {
        return search(placesAreScarce(waiting.length) ? throughPlaces(waiting) : waiting);
    }

    private int[] search(int[] waiting) {
        int[] left = atOnce(waiting);
        while (left.length > 0 && level(left)) {
            checkpoint.pass();
            left = augment(left);
        }
        if (left.length == 0) {
            forgetLevels();
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
            int arc = problem.first[row];
            int last = problem.first[row + 1];
            while (arc < last && !placement.hasRoom(problem.column[arc])) {
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

    /** Fewer than rows, none taken yet, and no two of a column, as which two of them might look for the same row. */
    private boolean placesAreScarce(int rows) {
        long places = 0;
        for (int column = 0; column < problem.columns(); column++) {
            if (problem.columnPlaces[column] > 1 || placement.taken[column] > 0) {
                return false;
            }
            places += placement.places(column);
        }
        return places < rows;
    }

    /** Lets columns be the rows; gives those that they leave over. */
    private int[] throughPlaces(int[] waiting) {
        Problem turned = turned(waiting);
        Placement found = Placement.of(turned);
        int[] columns = IntStream.range(0, turned.rows())
                .filter(column -> turned.rowPlaces[column] > 0)
                .toArray();
        new MaximumMatching(turned, found, checkpoint).search(columns);
        return IntStream.of(waiting)
                .filter(row -> {
                    boolean placed = found.taken[row] > 0;
                    if (placed) {
                        int column = found.row[found.firstPlace[row]];
                        placement.take(column, row, problem.arcBetween(row, column));
                    }
                    return !placed;
                })
                .toArray();
    }

    private Problem turned(int[] waiting) {
        int[] first = new int[problem.columns() + 1];
        for (int row : waiting) {
            for (int arc = problem.first[row]; arc < problem.first[row + 1]; arc++) {
                first[problem.column[arc] + 1]++;
            }
        }
        for (int column = 0; column < problem.columns(); column++) {
            first[column + 1] += first[column];
        }
        int[] next = first.clone();
        int[] rows = new int[first[problem.columns()]];
        int[] places = new int[problem.rows()];
        for (int row : waiting) {
            places[row] = 1;
            for (int arc = problem.first[row]; arc < problem.first[row + 1]; arc++) {
                rows[next[problem.column[arc]]++] = row;
            }
        }
        return new Problem(problem.columnPlaces, places, first, rows, new int[0], new int[0]);
    }

    /** Numbers rows by their distance from those left over, up to the nearest column with room; says if there is one. */
    private boolean level(int[] left) {
        forgetLevels();
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
            if (placement.hasRoom(column)) {
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
