package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static final int MANY = 70;

    private static final int OTHERS = 40;

    /** Everybody would rather have the first column, whose places do not suffice; a search looks at its rows as a crowd. */
    private static Problem sought(int dearest, Random random) {
        int[] places = SmallProblems.ones(1 + OTHERS);
        places[0] = MANY;
        int[][] costs = SmallProblems.matrix(MANY + OTHERS, places.length, dearest, random);
        for (int row = 0; row < costs.length; row++) {
            int other = 1 + row % OTHERS;
            int[] costsOfRow = costs[row];
            Arrays.setAll(
                    costsOfRow,
                    column ->
                            column == other || random.nextInt(8) == 0 ? 1 + costsOfRow[column] : SmallProblems.NO_ARC);
            costsOfRow[0] = 0;
        }
        return SmallProblems.of(SmallProblems.ones(costs.length), places, costs);
    }

    @Test
    void pathsThroughAColumnWithManyPlacesAreShortest() {
        for (int seed = 0; seed < 40; seed++) {
            Problem problem = sought(seed % 2 == 0 ? 4 : 1000, new Random(seed));
            Placement placement = Placement.of(problem);
            long[] price = new long[problem.columns()];
            Augmentation paths = new Augmentation(problem, placement, price, (done, total) -> {});
            for (int row = 0; row < problem.rows(); row++) {
                paths.place(row);
                requireFirstChoices(problem, placement, price);
            }
            SmallProblems.requireOptimal(problem, Solution.of(problem, placement, price));
        }
    }

    /** What must hold between two paths; without it a later search need not end. */
    private static void requireFirstChoices(Problem problem, Placement placement, long[] price) {
        int[] columns = SmallProblems.columnByRow(problem, placement);
        for (int row = 0; row < columns.length; row++) {
            if (columns[row] != SmallProblems.NO_ARC) {
                assertThat(SmallProblems.total(problem, price, row, columns[row]))
                        .isEqualTo(SmallProblems.leastTotal(problem, price, row));
            }
        }
    }

    @Test
    void placesThatStayEmptyAreACrowdOfTheirOwn() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            int[][] costs = SmallProblems.matrix(30, 30 + MANY, 6, random);
            for (int[] row : costs) {
                Arrays.setAll(row, column -> random.nextInt(4) == 0 ? row[column] : SmallProblems.NO_ARC);
                row[random.nextInt(row.length)] = 0;
            }
            for (int row = 0; row < costs.length; row++) {
                costs[row][row] = 6;
            }
            Problem problem = SmallProblems.ofCosts(costs);
            SmallProblems.requireOptimal(problem, SparseSolver.solveFilled(problem, (done, total) -> {}));
        }
    }

    @Test
    void looksAtThoseAloneWhoMightComeNearer() {
        int[][] costs = new int[MANY + 2][3];
        for (int row = 0; row < costs.length; row++) {
            costs[row] = new int[] {0, row == 3 ? 5 : 9, SmallProblems.NO_ARC};
        }
        costs[MANY + 1][2] = 1;
        Problem problem = SmallProblems.of(SmallProblems.ones(costs.length), new int[] {MANY, 1, 1}, costs);
        Placement placement = Placement.of(problem);
        for (int row = 0; row < MANY; row++) {
            placement.take(0, row, problem.first[row]);
        }
        Crowd crowd = Crowd.of(problem, placement, new long[3]);

        assertThat(crowd.isOf(0)).isTrue();
        assertThat(crowd.isOf(1)).isFalse();
        for (int count = 0; count < MANY; count++) {
            assertThat(crowd.mightComeNearer(Long.MAX_VALUE, -100)).isTrue();
            crowd.next();
        }
        assertThat(crowd.mightComeNearer(Long.MAX_VALUE, -100)).isFalse();
        crowd.reckon();
        assertThat(crowd.mightComeNearer(5, 0)).isFalse();
        assertThat(crowd.mightComeNearer(6, 0)).isTrue();
        assertThat(crowd.next()).isEqualTo(3);
        assertThat(crowd.mightComeNearer(9, 0)).isFalse();
        assertThat(crowd.mightComeNearer(10, 0)).isTrue();
    }

    @Test
    void fewAreNoCrowd() {
        Problem problem = SmallProblems.of(SmallProblems.ones(2), new int[] {64, 1}, new int[][] {{0, 1}, {0, 1}});

        assertThat(Crowd.of(problem, new Placement(new int[] {64, 1}, new int[] {64, 1}), new long[2])
                        .isOf(0))
                .isFalse();
        assertThat(Crowd.of(problem, new Placement(new int[] {65, 1}, new int[] {65, 1}), new long[2])
                        .isOf(0))
                .isTrue();
    }
}
