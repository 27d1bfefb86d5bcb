package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JointAugmentationTest {

    private static final int MANY = 20;

    /** Two columns have many places, the others have one each. */
    private static int[] places() {
        int[] places = SmallProblems.ones(60);
        places[7] = MANY;
        places[30] = MANY;
        return places;
    }

    private static int[] rows(Problem problem) {
        return IntStream.range(0, problem.rows()).toArray();
    }

    private static void requireFirstChoices(Problem problem, Placement placement, long[] price, int[] left) {
        int[] columns = SmallProblems.columnByRow(problem, placement);
        assertThat(IntStream.range(0, columns.length).filter(row -> columns[row] == SmallProblems.NO_ARC))
                .containsExactly(Arrays.stream(left).boxed().toArray(Integer[]::new));
        for (int row = 0; row < columns.length; row++) {
            if (columns[row] != SmallProblems.NO_ARC) {
                assertThat(SmallProblems.total(problem, price, row, columns[row]))
                        .isEqualTo(SmallProblems.leastTotal(problem, price, row));
            }
        }
    }

    @Test
    void whoIsPlacedTogetherHasAFirstChoiceAndTheOthersCanBePlacedAfterwards() {
        int together = 0;
        for (int seed = 0; seed < 60; seed++) {
            Problem problem = SmallProblems.tight(places(), new int[] {1, 3, 20}[seed % 3], new Random(seed));
            Placement placement = Placement.of(problem);
            long[] price = new long[problem.columns()];
            int[] left = new JointAugmentation(problem, placement, price, (done, total) -> {}).place(rows(problem));
            together += problem.rows() - left.length;

            requireFirstChoices(problem, placement, price, left);
            Augmentation paths = new Augmentation(problem, placement, price, (done, total) -> {});
            Arrays.stream(left).forEach(paths::place);
            SmallProblems.requireOptimal(problem, Solution.of(problem, placement, price));
        }
        assertThat(together).isGreaterThan(60 * 93);
    }

    /** Each has to move on by one, and then each has to pay more. */
    @Test
    void raisesPricesToWhereANearestPlaceComesIntoReach() {
        Problem problem = SmallProblems.ofCosts(
                new int[] {0, 4, SmallProblems.NO_ARC}, new int[] {0, SmallProblems.NO_ARC, 9}, new int[] {0, 6, 20});
        Placement placement = Placement.of(problem);
        long[] price = new long[3];

        int[] left = new JointAugmentation(problem, placement, price, (done, total) -> {}).place(rows(problem));

        assertThat(left).isEmpty();
        assertThat(SmallProblems.columnByRow(problem, placement)).containsExactly(1, 2, 0);
        assertThat(price).containsExactly(9, 3, 0);
    }

    @Test
    void leavesOffWhereFewAreAsNearAsEachOther() {
        Problem problem = SmallProblems.tight(SmallProblems.ones(120), 1_000_000, new Random(1));
        Placement placement = Placement.of(problem);
        long[] price = new long[problem.columns()];

        int[] left = new JointAugmentation(problem, placement, price, (done, total) -> {}).place(rows(problem));

        assertThat(left).hasSizeGreaterThan(5);
        requireFirstChoices(problem, placement, price, left);
    }

    @Test
    void nobodyIsPlacedWhereNobodyWaits() {
        Problem problem = SmallProblems.ofCosts(new int[] {0});
        Placement placement = Placement.of(problem);

        assertThat(new JointAugmentation(problem, placement, new long[1], (done, total) -> {}).place(new int[0]))
                .isEmpty();
        assertThat(placement.taken).containsExactly(0);
    }
}
