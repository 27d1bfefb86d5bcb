package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Problems for the examples of the solvers' parts, and what is asked of their solutions. */
final class SmallProblems {

    /** In a matrix of costs, no arc. */
    static final int NO_ARC = -1;

    private SmallProblems() {}

    /** One place each. */
    static Problem ofCosts(int[]... costs) {
        return of(ones(costs.length), ones(costs[0].length), costs);
    }

    static Problem of(int[] rowPlaces, int[] columnPlaces, int[]... costs) {
        int[] first = new int[costs.length + 1];
        for (int row = 0; row < costs.length; row++) {
            first[row + 1] = first[row]
                    + (int) Arrays.stream(costs[row]).filter(cost -> cost >= 0).count();
        }
        int[] column = Arrays.stream(costs)
                .flatMapToInt(row -> IntStream.range(0, row.length).filter(each -> row[each] >= 0))
                .toArray();
        int[] cost = Arrays.stream(costs)
                .flatMapToInt(Arrays::stream)
                .filter(each -> each >= 0)
                .toArray();
        return new Problem(rowPlaces, columnPlaces, first, column, cost, new int[0]);
    }

    static int[] ones(int size) {
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** As many rows as places, about a third of all arcs, costs from zero to the dearest, and a way to place all rows. */
    static Problem tight(int[] columnPlaces, int dearest, Random random) {
        int rows = Arrays.stream(columnPlaces).sum();
        int[][] costs = new int[rows][columnPlaces.length];
        int row = 0;
        for (int column = 0; column < columnPlaces.length; column++) {
            for (int place = 0; place < columnPlaces[column]; place++) {
                Arrays.setAll(costs[row], any -> random.nextInt(3) == 0 ? random.nextInt(dearest + 1) : NO_ARC);
                costs[row++][column] = random.nextInt(dearest + 1);
            }
        }
        costs[0][0] = dearest;
        return of(ones(rows), columnPlaces, costs);
    }

    static int[][] matrix(int rows, int columns, int dearest, Random random) {
        int[][] costs = new int[rows][];
        Arrays.setAll(costs, row -> random.ints(columns, 0, dearest + 1).toArray());
        return costs;
    }

    /** Every row that has a place, by its column; the others have {@link #NO_ARC}. */
    static int[] columnByRow(Problem problem, Placement placement) {
        int[] columns = new int[problem.rows()];
        Arrays.fill(columns, NO_ARC);
        for (int column = 0; column < problem.columns(); column++) {
            assertThat(placement.taken[column]).isLessThanOrEqualTo(placement.places(column));
            for (int index = 0; index < placement.taken[column]; index++) {
                int place = placement.firstPlace[column] + index;
                int row = placement.row[place];
                assertThat(columns[row]).isEqualTo(NO_ARC);
                assertThat(placement.arc[place]).isEqualTo(problem.arcBetween(row, column));
                columns[row] = column;
            }
        }
        return columns;
    }

    static long leastTotal(Problem problem, long[] prices, int row) {
        return IntStream.range(problem.first[row], problem.first[row + 1])
                .mapToLong(arc -> problem.cost[arc] + prices[problem.column[arc]])
                .min()
                .orElseThrow();
    }

    static long total(Problem problem, long[] prices, int row, int column) {
        return problem.cost[problem.arcBetween(row, column)] + prices[column];
    }

    /** No arc lies below its row's total, those taken lie on it, and whoever has room costs nothing: so nothing is cheaper. */
    static void requireOptimal(Problem problem, Solution solution) {
        int[] rowByArc = new int[problem.arcs()];
        for (int row = 0; row < problem.rows(); row++) {
            Arrays.fill(rowByArc, problem.first[row], problem.first[row + 1], row);
        }
        int[] rowLoads = new int[problem.rows()];
        int[] columnLoads = new int[problem.columns()];
        for (int arc : solution.arcs) {
            rowLoads[rowByArc[arc]]++;
            columnLoads[problem.column[arc]]++;
            assertThat(total(problem, solution, arc)).isEqualTo(solution.totals[rowByArc[arc]]);
        }
        assertThat(solution.arcs).doesNotHaveDuplicates();
        assertThat(rowLoads).isEqualTo(problem.rowPlaces);
        for (int arc = 0; arc < problem.arcs(); arc++) {
            assertThat(total(problem, solution, arc)).isGreaterThanOrEqualTo(solution.totals[rowByArc[arc]]);
        }
        Placement placement = Placement.of(problem);
        for (int column = 0; column < problem.columns(); column++) {
            assertThat(columnLoads[column]).isLessThanOrEqualTo(placement.places(column));
            assertThat(solution.prices[column]).isNotNegative();
            if (columnLoads[column] < placement.places(column)) {
                assertThat(solution.prices[column]).isZero();
            }
        }
    }

    private static long total(Problem problem, Solution solution, int arc) {
        return problem.cost[arc] + solution.prices[problem.column[arc]];
    }
}
