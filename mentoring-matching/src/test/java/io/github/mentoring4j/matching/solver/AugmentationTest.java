package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AugmentationTest {

    private static final int NO = SmallProblems.NO_ARC;

    @Test
    void countsTheArcsItLooksAt() {
        Problem problem = SmallProblems.ofCosts(new int[] {0, 3, 5}, new int[] {2, NO, NO}, new int[] {7, 1, NO});
        Placement placement = Placement.of(problem);
        long[] prices = new long[3];
        Augmentation paths = new Augmentation(problem, placement, prices, (done, total) -> {});

        paths.place(0);
        assertThat(paths.looks()).isEqualTo(3);
        paths.place(1);
        assertThat(paths.looks()).isEqualTo(3 + 1 + 1 + 3);
        assertThat(SmallProblems.columnByRow(problem, placement)).containsExactly(1, 0, NO);
        assertThat(prices).containsExactly(3, 0, 0);
        paths.place(2);
        assertThat(SmallProblems.columnByRow(problem, placement)).containsExactly(2, 0, 1);
        assertThat(prices).containsExactly(5, 2, 0);
    }

    @Test
    void ofEqualsWithRoomTheFirstIsTaken() {
        Problem problem = SmallProblems.ofCosts(new int[] {1, 0, 0, 0});
        Placement placement = Placement.of(problem);

        new Augmentation(problem, placement, new long[4], (done, total) -> {}).place(0);

        assertThat(SmallProblems.columnByRow(problem, placement)).containsExactly(1);
    }

    /** A chain along which everybody has to move by one. */
    @Test
    void pausesWithinALongSearch() {
        int links = 5_000;
        int[] first = new int[links + 2];
        int[] column = new int[2 * links + 1];
        for (int row = 0; row < links; row++) {
            first[row + 1] = 2 * row + 2;
            column[2 * row] = row;
            column[2 * row + 1] = row + 1;
        }
        first[links + 1] = column.length;
        int[] places = SmallProblems.ones(links + 1);
        Problem problem = new Problem(places, places, first, column, new int[column.length], new int[0]);
        Placement placement = Placement.of(problem);
        TellTale checkpoint = new TellTale();
        Augmentation paths = new Augmentation(problem, placement, new long[links + 1], checkpoint);

        for (int row = 0; row < links; row++) {
            paths.place(row);
        }
        assertThat(checkpoint.passes).isZero();
        paths.place(links);

        assertThat(checkpoint.passes).isEqualTo(1);
        assertThat(placement.row).startsWith(links, 0, 1, 2).endsWith(links - 2, links - 1);
    }
}
