package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DenseSolverTest {

    private static int[][] products(int size) {
        int[][] costs = new int[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                costs[row][column] = (row + 1) * (column + 1);
            }
        }
        return costs;
    }

    /** Prices that are not negative, zero for an empty column, at which everybody has a first choice. */
    private static TellTale requireSolved(int[][] costs) {
        DenseRows rows = new DenseRows(costs, costs[0].length);
        TellTale checkpoint = new TellTale();
        int dearest = Arrays.stream(costs).flatMapToInt(Arrays::stream).max().orElseThrow();
        new DenseSolver(rows, dearest, checkpoint).solve();
        for (int row = 0; row < costs.length; row++) {
            int total = costs[row][rows.columnOfRow[row]] + rows.price[rows.columnOfRow[row]];
            assertThat(rows.rowOfColumn[rows.columnOfRow[row]]).isEqualTo(row);
            for (int column = 0; column < rows.columns; column++) {
                assertThat(costs[row][column] + rows.price[column]).isGreaterThanOrEqualTo(total);
            }
        }
        for (int column = 0; column < rows.columns; column++) {
            assertThat(rows.price[column]).isNotNegative();
            if (rows.rowOfColumn[column] == DenseRows.NONE) {
                assertThat(rows.price[column]).isZero();
            }
        }
        return checkpoint;
    }

    private static void requireToldToTheEnd(TellTale checkpoint, int rows) {
        List<String> expected = new ArrayList<>();
        for (int done = rows - checkpoint.told.size(); done < rows; done++) {
            expected.add(done + "/" + rows);
        }
        assertThat(checkpoint.told).isEqualTo(expected);
    }

    @Test
    void solvesFullProblemsAndTellsOfThoseWhoWereLeftForThePaths() {
        Random random = new Random(1);
        int told = 0;
        for (int size = 1; size < 60; size++) {
            for (int more : new int[] {0, 2}) {
                TellTale checkpoint = requireSolved(SmallProblems.matrix(size, size + more, 3 * size, random));
                requireToldToTheEnd(checkpoint, size);
                told += checkpoint.told.size();
            }
        }
        assertThat(told).isPositive();
    }

    /** One pause a row says that rows were reduced once; of an auction there would be one a round and again one a row. */
    @Test
    void startsAgainFromAnAuctionWherePathsAreLongAndOnlyThere() {
        int size = 50;

        assertThat(requireSolved(SmallProblems.matrix(size, size, 1_000, new Random(2))).passes)
                .isBetween(size, size + 5);
        assertThat(requireSolved(products(size)).passes).isGreaterThan(2 * size);
    }
}
