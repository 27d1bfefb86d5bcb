package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final int COLUMNS = 20;

    /** One row that may have every column, at a cost each. */
    private static Problem row(int... costs) {
        int[] columns = IntStream.range(0, costs.length).toArray();
        int[] places = new int[costs.length];
        Arrays.fill(places, 1);
        return new Problem(new int[] {1}, places, new int[] {0, costs.length}, columns, costs, new int[0]);
    }

    private static long[] totals(Problem problem, long[] prices, long unit) {
        return IntStream.range(0, problem.columns())
                .mapToLong(column -> unit * problem.cost[column] + prices[column])
                .toArray();
    }

    private static void requireAsFoundByLookingAtAll(Choices choices, long[] totals) {
        long[] sorted = Arrays.stream(totals).sorted().toArray();
        assertThat(choices.least).isEqualTo(sorted[0]).isEqualTo(totals[choices.best]);
        assertThat(choices.second).isEqualTo(sorted[1]).isEqualTo(totals[choices.next]);
        assertThat(choices.next).isNotEqualTo(choices.best);
    }

    @Test
    void findsTheFirstAndTheSecondWhilePricesRise() {
        Random random = new Random(7);
        for (int unit : new int[] {1, 3}) {
            Problem problem = row(random.ints(COLUMNS, 0, 50).toArray());
            long[] prices = new long[COLUMNS];
            Choices choices = new Choices(problem, prices, unit);
            for (int bid = 0; bid < 200; bid++) {
                choices.look(0);
                requireAsFoundByLookingAtAll(choices, totals(problem, prices, unit));
                prices[choices.best] += random.nextInt(9);
            }
        }
    }

    @Test
    void goesOnInWholeUnitsFromPricesInFractions() {
        Random random = new Random(8);
        Problem problem = row(random.ints(COLUMNS, 0, 9).toArray());
        long[] prices = new long[COLUMNS];
        Choices choices = new Choices(problem, prices, 5);
        for (int bid = 0; bid < 100; bid++) {
            choices.look(0);
            prices[choices.best] += random.nextInt(4);
        }
        Arrays.setAll(prices, column -> Math.floorDiv(prices[column], 5));
        choices.countInWholeUnits();

        for (int bid = 0; bid < 100; bid++) {
            choices.look(0);
            requireAsFoundByLookingAtAll(choices, totals(problem, prices, 1));
            prices[choices.best] += random.nextInt(3);
        }
    }

    @Test
    void whoHasOneArcHasNoSecondChoice() {
        Choices choices = new Choices(row(4), new long[] {3}, 2);

        choices.look(0);

        assertThat(choices.best).isZero();
        assertThat(choices.least).isEqualTo(11);
        assertThat(choices.next).isEqualTo(Choices.NONE);
        assertThat(choices.second).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void ofEqualsTheFirstIsFirst() {
        Choices choices = new Choices(row(2, 1, 1, 1), new long[4], 1);

        choices.look(0);

        assertThat(choices.best).isEqualTo(1);
        assertThat(choices.next).isEqualTo(2);
    }
}
