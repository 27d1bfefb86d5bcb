package io.github.mentoring4j.matching.solver;

import java.util.Arrays;
import java.util.Optional;

/**
 * Chooses the solver by the shape of a problem.
 *
 * <ul>
 *   <li>One place a person, and a third of all pairs or more have an arc: the dense solver, whose work is simple arithmetic on
 *       full rows. A missing arc is so dear there that it is not taken unless prices become great; if it is, the sparse solver
 *       starts afresh.
 *   <li>Else: the sparse solver.
 * </ul>
 */
final class ProblemSolver {

    /** Costs beyond this leave too little room for prices in 32 bits. */
    private static final int MOST_FOR_DENSE = 1 << 23;

    private static final long MOST_CELLS = 200_000_000;
    private static final int MISSING = DenseRows.LIMIT / 2;
    private static final int SPARSE_BELOW = 3;

    private ProblemSolver() {}

    static Solution solve(Problem problem, Checkpoint checkpoint) {
        if (problem.arcs() == 0) {
            return new Solution(new int[0], new long[problem.rows()], new long[problem.columns()]);
        }
        return dense(problem, checkpoint).orElseGet(() -> SparseSolver.solve(problem, checkpoint));
    }

    private static Optional<Solution> dense(Problem problem, Checkpoint checkpoint) {
        long cells = (long) problem.rows() * problem.columns();
        int dearest = problem.dearest();
        boolean suits = cells <= MOST_CELLS
                && cells <= (long) SPARSE_BELOW * problem.arcs()
                && dearest <= MOST_FOR_DENSE
                && Problem.isUnit(problem.rowPlaces)
                && Problem.isUnit(problem.columnPlaces);
        if (!suits) {
            return Optional.empty();
        }
        try {
            DenseRows rows = rows(problem);
            new DenseSolver(rows, dearest, checkpoint).solve();
            return solution(problem, rows);
        } catch (PriceLimitException limit) {
            return Optional.empty();
        }
    }

    private static DenseRows rows(Problem problem) {
        int[][] cost = new int[problem.rows()][problem.columns()];
        for (int row = 0; row < cost.length; row++) {
            int from = problem.first[row];
            int to = problem.first[row + 1];
            if (to - from == problem.columns()) {
                System.arraycopy(problem.cost, from, cost[row], 0, to - from);
            } else {
                Arrays.fill(cost[row], MISSING);
                for (int arc = from; arc < to; arc++) {
                    cost[row][problem.column[arc]] = problem.cost[arc];
                }
            }
        }
        return new DenseRows(cost, problem.columns());
    }

    /** None if a missing arc was taken. */
    private static Optional<Solution> solution(Problem problem, DenseRows rows) {
        int[] arcs = new int[problem.rows()];
        long[] totals = new long[problem.rows()];
        long[] prices = new long[rows.columns];
        for (int column = 0; column < prices.length; column++) {
            prices[column] = rows.price[column];
        }
        for (int row = 0; row < arcs.length; row++) {
            int column = rows.columnOfRow[row];
            int arc = problem.arcBetween(row, column);
            if (arc < 0) {
                return Optional.empty();
            }
            arcs[row] = arc;
            totals[row] = problem.cost[arc] + prices[column];
        }
        return Optional.of(new Solution(arcs, totals, prices));
    }
}
