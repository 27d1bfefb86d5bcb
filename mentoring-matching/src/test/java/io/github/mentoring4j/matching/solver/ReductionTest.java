package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReductionTest {

    private static final int NO = SmallProblems.NO_ARC;

    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    private record Reduced(Problem problem, long[] prices, int[] columns, int[] left, int passes) {

        static Reduced of(Problem problem) {
            long[] prices = new long[problem.columns()];
            Placement placement = Placement.of(problem);
            TellTale checkpoint = new TellTale();
            int[] left = new Reduction(problem, placement, prices, new Choices(problem, prices, 1), checkpoint)
                    .place(IntStream.range(0, problem.rows()).toArray());
            return new Reduced(problem, prices, SmallProblems.columnByRow(problem, placement), left, checkpoint.passes);
        }

        void requireExact() {
            int[] without = IntStream.range(0, columns.length)
                    .filter(row -> columns[row] == NO)
                    .toArray();
            assertThat(left).containsExactly(without);
            for (int row = 0; row < columns.length; row++) {
                if (columns[row] != NO) {
                    assertThat(SmallProblems.total(problem, prices, row, columns[row]))
                            .isEqualTo(SmallProblems.leastTotal(problem, prices, row));
                }
            }
        }
    }

    @Test
    void placesAtTheFirstChoiceOrNotAtAllAndGivesTheOthersInOrder() {
        Random random = new Random(3);
        for (int dearest : new int[] {1, 4, 1_000}) {
            for (int size = 1; size < 25; size++) {
                Reduced.of(SmallProblems.tight(SmallProblems.ones(size), dearest, random))
                        .requireExact();
                int[] places = random.ints(size, 1, 4).toArray();
                Reduced.of(SmallProblems.tight(places, dearest, random)).requireExact();
            }
        }
    }

    @Test
    void ofEqualChoicesTheFirstWithRoomIsTaken() {
        Reduced reduced =
                Reduced.of(SmallProblems.ofCosts(new int[] {1, 1, 9}, new int[] {1, 1, 9}, new int[] {1, 1, 9}));

        assertThat(reduced.columns).containsExactly(0, 1, NO);
        assertThat(reduced.left).containsExactly(2);
        assertThat(reduced.prices).containsOnly(0);
    }

    @Test
    void whoIsOutbidTriesAgain() {
        Reduced reduced = Reduced.of(SmallProblems.ofCosts(new int[] {0, 5}, new int[] {0, 9}));

        assertThat(reduced.columns).containsExactly(1, 0);
        assertThat(reduced.left).isEmpty();
        assertThat(reduced.prices).containsExactly(9, 0);
    }

    /** Each next choice is somebody's, but for the last. */
    @Test
    void goesThroughALongRowOfThoseWhoAreOutbid() {
        int size = 21;
        int[][] costs = new int[size][size];
        for (int row = 0; row < size; row++) {
            Arrays.fill(costs[row], NO);
            costs[row][row == size - 1 ? 0 : row] = 0;
            costs[row][row == size - 1 ? row : row + 1] = row == size - 1 ? 100 : 1;
        }
        Reduced reduced = Reduced.of(SmallProblems.ofCosts(costs));

        reduced.requireExact();
        assertThat(reduced.left).isEmpty();
        assertThat(reduced.passes).isEqualTo(1);
    }

    /** Three rows outbid each other by one over two columns; the third column is worth it only much later. */
    @Test
    void givesUpALongFight() {
        Reduced reduced = Reduced.of(SmallProblems.ofCosts(
                new int[] {0, 10, 1_000_000}, new int[] {0, 11, 1_000_000}, new int[] {0, 12, 1_000_000}));

        reduced.requireExact();
        assertThat(reduced.left).hasSize(1);
        assertThat(reduced.prices[0]).isLessThan(1_000);
    }
}
