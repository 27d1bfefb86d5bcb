package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuctionTest {

    /** Whatever the step is in the end, nobody is further from their first choice. */
    private static void requireNearlyFirstChoices(Problem problem, int step) {
        Placement placement = Placement.of(problem);
        long[] prices = new long[problem.columns()];
        Choices choices = new Auction(problem, placement, prices, (done, total) -> {}).run();

        int[] columns = SmallProblems.columnByRow(problem, placement);
        assertThat(columns).doesNotContain(SmallProblems.NO_ARC);
        for (int row = 0; row < columns.length; row++) {
            long least = SmallProblems.leastTotal(problem, prices, row);
            assertThat(SmallProblems.total(problem, prices, row, columns[row])).isBetween(least, least + step);
            choices.look(row);
            assertThat(choices.least).isEqualTo(least);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1_000, 60_000})
    void leavesEverybodyNearTheirFirstChoice(int dearest) {
        Random random = new Random(dearest);
        for (int columns : new int[] {2, 7, 30}) {
            requireNearlyFirstChoices(SmallProblems.tight(SmallProblems.ones(columns), dearest, random), 1);
            int[] places = random.ints(columns, 1, 4).toArray();
            requireNearlyFirstChoices(SmallProblems.tight(places, dearest, random), 1);
        }
    }

    @Test
    void isLessExactWhereCostsAreGreat() {
        requireNearlyFirstChoices(SmallProblems.tight(SmallProblems.ones(25), 200_000, new Random(4)), 4);
    }

    /** From so many on, the rounds but the last leave somebody out. */
    @Test
    void leavesNobodyOutInTheLastRound() {
        requireNearlyFirstChoices(SmallProblems.tight(SmallProblems.ones(450), 1_000, new Random(1)), 1);
    }

    private static TellTale told(Problem problem) {
        TellTale checkpoint = new TellTale();
        new Auction(problem, Placement.of(problem), new long[problem.columns()], checkpoint).run();
        return checkpoint;
    }

    @Test
    void tellsOfEachRoundInWhichTheStepShrinks() {
        assertThat(told(SmallProblems.ofCosts(new int[] {0, 5_000}, new int[] {3, 4})).told)
                .containsExactly("0/5", "1/5", "2/5", "3/5", "4/5");
        assertThat(told(SmallProblems.ofCosts(new int[] {0, 2_500}, new int[] {3, 4})).told)
                .hasSize(5);
        assertThat(told(SmallProblems.ofCosts(new int[] {0, 70_000}, new int[] {3, 4})).told)
                .hasSize(6);
        assertThat(told(SmallProblems.ofCosts(new int[] {0, 2_000_000}, new int[] {3, 4})).told)
                .hasSize(6);
    }

    @Test
    void pausesWithinARoundOfManyBids() {
        int rows = 1_024;
        int[] first = new int[rows + 1];
        int[] column = new int[2 * rows];
        int[] cost = new int[2 * rows];
        for (int row = 0; row < rows; row++) {
            first[row + 1] = 2 * row + 2;
            column[2 * row] = row == rows - 1 ? 0 : row;
            column[2 * row + 1] = row == rows - 1 ? row : row + 1;
            cost[2 * row] = row % 7;
        }
        int[] places = SmallProblems.ones(rows);
        TellTale checkpoint = told(new Problem(places, places, first, column, cost, new int[0]));

        int rounds = checkpoint.told.size();
        assertThat(checkpoint.passes).isBetween(rounds, 3 * rounds);
    }

    @Test
    void aFightOverTooFewPlacesEnds() {
        int[][] costs = new int[30][2];
        Arrays.setAll(costs, row -> new int[] {row % 3, row % 5});
        Problem problem = SmallProblems.of(SmallProblems.ones(30), new int[] {10, 10}, costs);
        Placement placement = Placement.of(problem);

        new Auction(problem, placement, new long[2], (done, total) -> {}).run();

        assertThat(Arrays.stream(SmallProblems.columnByRow(problem, placement)).filter(column -> column >= 0))
                .hasSize(20);
    }
}
