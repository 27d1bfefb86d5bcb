package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * A problem in which some places stay empty, turned round so that none does: each place is a row, each row a column, and one more
 * column, nobody, has the places that stay empty, at no cost.
 *
 * <p>As all places of the turned problem are taken, any prices may be carried into it. When it is solved, they are counted from
 * the price of nobody, so that empty places have none.
 */
final class FilledProblem {

    /** How many times as many arcs are worth it. */
    private static final int MOST_TIMES_ARCS = 4;

    /** As many as an array can keep. */
    private static final int MOST_ARCS = Integer.MAX_VALUE - 8;

    private final Problem problem;
    private final Placement placement;
    private final int nobody;
    /** What all costs are multiples of; the turned problem counts in it. */
    private final int unit;

    private final Problem turned;

    private FilledProblem(Problem problem, Placement placement) {
        this.problem = problem;
        this.placement = placement;
        nobody = problem.rows();
        unit = unit(problem.cost);
        turned = turn();
    }

    /** Takes the places that somebody could want from a placement of the problem. */
    static FilledProblem of(Problem problem, Placement placement) {
        return new FilledProblem(problem, placement);
    }

    /** Whether the places of a problem are few enough to be rows, and their arcs not many more than those of the problem. */
    static boolean suits(Problem problem, Placement placement) {
        long arcs = placement.row.length;
        for (int column : problem.column) {
            arcs += placement.places(column);
        }
        return placement.row.length <= Choices.MOST_ROWS
                && arcs <= Math.min(MOST_ARCS, (long) MOST_TIMES_ARCS * problem.arcs());
    }

    private static int unit(int[] costs) {
        int unit = 0;
        for (int cost : costs) {
            int rest = cost;
            while (rest != 0) {
                int over = unit % rest;
                unit = rest;
                rest = over;
            }
            if (unit == 1) {
                return 1;
            }
        }
        return Math.max(1, unit);
    }

    private Problem turn() {
        int[] first = first();
        int[] column = new int[first[first.length - 1]];
        int[] cost = new int[column.length];
        int[] next = new int[problem.columns()];
        Arrays.setAll(next, each -> first[placement.firstPlace[each]]);
        for (int row = 0; row < problem.rows(); row++) {
            for (int arc = problem.first[row]; arc < problem.first[row + 1]; arc++) {
                if (usable(row, problem.column[arc])) {
                    int to = next[problem.column[arc]]++;
                    column[to] = row;
                    cost[to] = problem.cost[arc] / unit;
                }
            }
        }
        for (int each = 0; each < next.length; each++) {
            int from = first[placement.firstPlace[each]];
            int size = next[each] - from;
            for (int place = placement.firstPlace[each]; place < placement.firstPlace[each + 1]; place++) {
                System.arraycopy(column, from, column, first[place], size);
                System.arraycopy(cost, from, cost, first[place], size);
                column[first[place] + size] = nobody;
            }
        }
        int[] rowPlaces = new int[first.length - 1];
        Arrays.fill(rowPlaces, 1);
        return new Problem(rowPlaces, columnPlaces(rowPlaces.length), first, column, cost, new int[0]);
    }

    /** Where the arcs of each place start, of which the last is to nobody. */
    private int[] first() {
        int[] degree = new int[problem.columns()];
        for (int row = 0; row < problem.rows(); row++) {
            for (int arc = problem.first[row]; arc < problem.first[row + 1]; arc++) {
                degree[problem.column[arc]] += usable(row, problem.column[arc]) ? 1 : 0;
            }
        }
        int[] first = new int[placement.row.length + 1];
        for (int column = 0; column < degree.length; column++) {
            for (int place = placement.firstPlace[column]; place < placement.firstPlace[column + 1]; place++) {
                first[place + 1] = first[place] + degree[column] + 1;
            }
        }
        return first;
    }

    private boolean usable(int row, int column) {
        return problem.rowPlaces[row] > 0 && placement.places(column) > 0;
    }

    private int[] columnPlaces(int places) {
        int[] columnPlaces = Arrays.copyOf(problem.rowPlaces, nobody + 1);
        columnPlaces[nobody] = Math.toIntExact(places - Problem.sum(problem.rowPlaces));
        return columnPlaces;
    }

    /** A problem in which every row has one place and every place is taken. */
    Problem turned() {
        return turned;
    }

    /** What a solution of the turned problem says of the problem. */
    Solution turnedBack(Placement solved, long[] price) {
        int[] columns = columnByPlace();
        int[] arcs = new int[solved.firstPlace[nobody]];
        long[] totals = new long[problem.rows()];
        for (int row = 0; row < totals.length; row++) {
            totals[row] = problem.rowPlaces[row] > 0 ? unit * (price[nobody] - price[row]) : 0;
            for (int place = solved.firstPlace[row]; place < solved.firstPlace[row + 1]; place++) {
                arcs[place] = problem.arcBetween(row, columns[solved.row[place]]);
            }
        }
        long[] prices = new long[problem.columns()];
        for (int row = 0; row < totals.length; row++) {
            for (int arc = problem.first[row]; arc < problem.first[row + 1]; arc++) {
                int column = problem.column[arc];
                prices[column] = Math.max(prices[column], totals[row] - problem.cost[arc]);
            }
        }
        return new Solution(arcs, totals, prices);
    }

    private int[] columnByPlace() {
        int[] columns = new int[turned.rows()];
        for (int column = 0; column < problem.columns(); column++) {
            Arrays.fill(columns, placement.firstPlace[column], placement.firstPlace[column + 1], column);
        }
        return columns;
    }
}
