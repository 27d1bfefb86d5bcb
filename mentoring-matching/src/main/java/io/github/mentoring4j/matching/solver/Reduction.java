package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * Places rows at once where that is exact: each takes its first choice, at the price at which its second would be as good, and
 * whoever had the place tries again (augmenting row reduction).
 */
final class Reduction {

    /** How often somebody may be outbid, by row. */
    private static final int PATIENCE = 10;

    private static final int BETWEEN_CHECKPOINTS = 256;
    private static final int NOBODY = -1;

    private final Problem problem;
    private final Placement placement;
    private final long[] price;
    private final Choices choices;
    private final Checkpoint checkpoint;
    private final long dearest;
    private long budget;

    Reduction(Problem problem, Placement placement, long[] price, Choices choices, Checkpoint checkpoint) {
        this.problem = problem;
        this.placement = placement;
        this.price = price;
        this.choices = choices;
        this.checkpoint = checkpoint;
        dearest = Math.max(1, problem.dearest());
        budget = (long) PATIENCE * problem.rows();
    }

    /** Gives those that are left over, in order. */
    int[] place(int[] rows) {
        int[] left = new int[rows.length];
        int count = 0;
        for (int row : rows) {
            int over = place(row);
            if (row % BETWEEN_CHECKPOINTS == 0) {
                checkpoint.pass();
            }
            if (over != NOBODY) {
                left[count++] = over;
            }
        }
        int[] ordered = Arrays.copyOf(left, count);
        Arrays.sort(ordered);
        return ordered;
    }

    private int place(int start) {
        int row = start;
        while (true) {
            choices.look(row);
            boolean tie = choices.second == choices.least;
            int column = choices.best;
            if (tie && !placement.hasRoom(column) && placement.hasRoom(choices.next)) {
                column = choices.next;
            }
            int arc = problem.arcBetween(row, column);
            if (placement.hasRoom(column)) {
                placement.take(column, row, arc);
                return NOBODY;
            }
            if (tie || placement.taken[column] > 1 || budget-- <= 0) {
                return row;
            }
            int place = placement.firstPlace[column];
            int displaced = placement.row[place];
            placement.put(place, row, arc);
            // Without a second choice any rise will do.
            price[column] += Math.min(choices.second - choices.least, dearest);
            row = displaced;
        }
    }
}
