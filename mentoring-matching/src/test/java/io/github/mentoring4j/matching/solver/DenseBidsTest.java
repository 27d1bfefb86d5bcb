package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DenseBidsTest {

    private static final Checkpoint ANY = (done, total) -> {};

    private static DenseRows rows(int[]... costs) {
        return new DenseRows(costs, costs[0].length);
    }

    private static int[] all(DenseRows rows) {
        return IntStream.range(0, rows.rows()).toArray();
    }

    /** Whoever has a column is no further from their first choice than so much. */
    private static void requireNearFirstChoices(DenseRows rows, int most) {
        for (int row = 0; row < rows.rows(); row++) {
            int column = rows.columnOfRow[row];
            if (column != DenseRows.NONE) {
                int[] costs = rows.cost[row];
                int least = IntStream.range(0, rows.columns)
                        .map(each -> costs[each] + rows.price[each])
                        .min()
                        .orElseThrow();
                assertThat(rows.rowOfColumn[column]).isEqualTo(row);
                assertThat(costs[column] + rows.price[column]).isBetween(least, least + most);
            }
        }
    }

    @Test
    void lowersPricesToWhereTheCheapestRowTakesEachColumn() {
        DenseRows rows = rows(new int[] {3, 5, 7}, new int[] {2, 9, 7}, new int[] {4, 6, 1});

        new DenseBids(rows, ANY).reduceColumns();

        assertThat(rows.price).containsExactly(-2, -5, -1);
    }

    @Test
    void whoIsOutbidTriesAgain() {
        DenseRows rows = rows(new int[] {0, 5}, new int[] {0, 9});

        assertThat(new DenseBids(rows, ANY).reduceRows(all(rows), 4)).isEmpty();
        assertThat(rows.columnOfRow).containsExactly(1, 0);
        assertThat(rows.price).containsExactly(9, 0);
    }

    @Test
    void nobodyIsOutbidMoreOftenThanMayBe() {
        for (int most = 0; most < 4; most++) {
            DenseRows rows = rows(new int[] {0, 10, 90_000}, new int[] {0, 11, 90_000}, new int[] {0, 12, 90_000});
            int[] left = new DenseBids(rows, ANY).reduceRows(all(rows), most);

            requireNearFirstChoices(rows, 0);
            assertThat(left).hasSize(most == 0 ? 2 : 1);
            assertThat(rows.price[0] + rows.price[1] > 0).isEqualTo(most > 0);
            assertThat(rows.price[0]).isLessThan(100);
        }
    }

    @Test
    void placesExactlyOrNotAtAllAndPausesAfterEachRow() {
        Random random = new Random(3);
        for (int size = 2; size < 40; size++) {
            DenseRows rows = rows(SmallProblems.matrix(size, size + size % 3, 1 + size * size, random));
            TellTale checkpoint = new TellTale();
            int[] left = new DenseBids(rows, checkpoint).reduceRows(all(rows), 2 * size);

            requireNearFirstChoices(rows, 0);
            assertThat(Arrays.stream(left).sorted())
                    .containsExactlyElementsOf(IntStream.range(0, size)
                            .filter(row -> rows.columnOfRow[row] == DenseRows.NONE)
                            .boxed()
                            .toList());
            assertThat(checkpoint.passes).isEqualTo(size);
        }
    }

    @Test
    void theAuctionPlacesEverybodyWithinOneOfTheirFirstChoice() {
        Random random = new Random(4);
        for (int dearest : new int[] {1, 30, 5_000}) {
            for (int size : new int[] {2, 3, 17, 70}) {
                DenseRows rows = rows(SmallProblems.matrix(size, size, dearest, random));
                new DenseBids(rows, ANY).auction(dearest);

                requireNearFirstChoices(rows, 1);
                assertThat(rows.columnOfRow).doesNotContain(DenseRows.NONE);
            }
        }
    }

    @Test
    void pausesAfterEachRoundAndWithinThoseOfManyBids() {
        for (int size : new int[] {31, 32}) {
            TellTale checkpoint = new TellTale();
            int[][] costs = SmallProblems.matrix(size, size, 5_000, new Random(size));
            new DenseBids(rows(costs), checkpoint).auction(5_000);

            assertThat(checkpoint.passes).isEqualTo(size == 32 ? 10 : 5);
        }
    }

    @Test
    void aPriceMayReachTheLimitButNotLeaveIt() {
        DenseRows rows = rows(new int[] {0, DenseRows.LIMIT}, new int[] {0, DenseRows.LIMIT});
        assertThat(new DenseBids(rows, ANY).reduceRows(all(rows), 4)).isEmpty();
        assertThat(rows.price).containsExactly(DenseRows.LIMIT, 0);

        DenseRows beyond = rows(new int[] {0, DenseRows.LIMIT}, new int[] {0, DenseRows.LIMIT});
        beyond.price[1] = 1;
        DenseBids bids = new DenseBids(beyond, ANY);
        assertThatThrownBy(() -> bids.reduceRows(all(beyond), 4)).isInstanceOf(PriceLimitException.class);

        DenseRows dear = rows(new int[] {0, 9}, new int[] {0, 9});
        dear.price[0] = DenseRows.LIMIT;
        dear.price[1] = DenseRows.LIMIT;
        DenseBids auction = new DenseBids(dear, ANY);
        assertThatThrownBy(() -> auction.auction(9)).isInstanceOf(PriceLimitException.class);
    }

    @Test
    void whoLosesAColumnHasNoneUntilTheyGetOne() {
        DenseRows rows = rows(new int[2], new int[2]);
        assertThat(rows.give(1, 0)).isEqualTo(DenseRows.NONE);
        assertThat(rows.give(1, 1)).isZero();
        assertThat(rows.columnOfRow).containsExactly(DenseRows.NONE, 1);

        rows.clear();

        assertThat(rows.columnOfRow).containsOnly(DenseRows.NONE);
        assertThat(rows.rowOfColumn).containsOnly(DenseRows.NONE);
    }
}
