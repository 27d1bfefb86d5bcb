package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MaximumMatchingTest {

    private static final int NO = SmallProblems.NO_ARC;

    /** About two arcs a row. */
    private static int[][] costs(int rows, int columns, Random random) {
        int[][] costs = new int[rows][columns];
        for (int[] row : costs) {
            Arrays.setAll(row, column -> random.nextInt(columns) < 2 ? 0 : NO);
        }
        return costs;
    }

    private static MaximumMatching matching(Problem problem, Placement placement) {
        return new MaximumMatching(problem, placement, (done, total) -> {});
    }

    /** The most rows that can be placed, by trying for each whether somebody can make room (Kuhn's method). */
    private static int most(int[][] costs, int[] columnPlaces, int without) {
        int[][] holders = new int[columnPlaces.length][];
        Arrays.setAll(
                holders,
                column ->
                        IntStream.generate(() -> NO).limit(columnPlaces[column]).toArray());
        int placed = 0;
        for (int row = 0; row < costs.length; row++) {
            placed += row != without && makesRoom(row, costs, holders, new boolean[columnPlaces.length]) ? 1 : 0;
        }
        return placed;
    }

    private static boolean makesRoom(int row, int[][] costs, int[][] holders, boolean[] tried) {
        for (int column = 0; column < holders.length; column++) {
            if (costs[row][column] != NO && !tried[column]) {
                tried[column] = true;
                for (int place = 0; place < holders[column].length; place++) {
                    int holder = holders[column][place];
                    if (holder == NO || makesRoom(holder, costs, holders, tried)) {
                        holders[column][place] = row;
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Test
    void placesAsManyAsCanBeAndTellsWhoCompetes() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int[][] costs = costs(1 + random.nextInt(12), 1 + random.nextInt(9), random);
            int[] places = random.ints(costs[0].length, 0, 2 + seed % 3).toArray();
            Problem problem = SmallProblems.of(SmallProblems.ones(costs.length), places, costs);
            Placement placement = Placement.of(problem);
            MaximumMatching matching = matching(problem, placement);
            int[] left = matching.place(IntStream.range(0, costs.length).toArray());
            int[] columns = SmallProblems.columnByRow(problem, placement);
            int most = most(costs, places, NO);

            assertThat(left).hasSize(costs.length - most).isSorted();
            assertThat(Arrays.stream(left)).allMatch(row -> columns[row] == NO);
            for (int row = 0; row < costs.length; row++) {
                assertThat(matching.reachable(row)).isEqualTo(most(costs, places, row) == most);
            }
        }
    }

    @Test
    void placesLookForRowsWhereTheyAreFewer() {
        int[][] costs = {{0, NO}, {0, 0}, {0, 0}, {NO, NO}};
        Problem problem = SmallProblems.of(SmallProblems.ones(4), SmallProblems.ones(2), costs);
        Placement placement = Placement.of(problem);

        assertThat(matching(problem, placement).place(new int[] {1, 2, 3})).containsExactly(3);
        assertThat(SmallProblems.columnByRow(problem, placement)).containsExactly(NO, 0, 1, NO);
    }

    @Test
    void whoHasAPlaceKeepsOneThoughPlacesAreFewer() {
        int[][] costs = {{0, 0}, {0, NO}, {NO, 0}, {0, 0}, {0, 0}};
        Problem problem = SmallProblems.of(SmallProblems.ones(5), SmallProblems.ones(2), costs);
        Placement placement = Placement.of(problem);
        placement.take(0, 0, problem.first[0]);

        assertThat(matching(problem, placement).place(new int[] {1, 2, 3, 4})).hasSize(3);
        assertThat(SmallProblems.columnByRow(problem, placement)[0]).isNotEqualTo(NO);
    }
}
