package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SparseSolverTest {

    private static TellTale requireSolved(Problem problem) {
        TellTale checkpoint = new TellTale();
        SmallProblems.requireOptimal(problem, SparseSolver.solve(problem, checkpoint));
        return checkpoint;
    }

    @Test
    void solvesWhereAllPlacesAreTaken() {
        Random random = new Random(9);
        for (int instance = 0; instance < 300; instance++) {
            int[] places = random.ints(1 + instance % 12, 1, 2 + instance % 3).toArray();
            requireSolved(SmallProblems.tight(places, 1 + random.nextInt(1 + instance), random));
        }
    }

    @Test
    void tellsOfTheAuctionAndThenOfThePaths() {
        TellTale checkpoint = requireSolved(SmallProblems.ofCosts(new int[] {0, 5_000}, new int[] {3, 4}));

        assertThat(checkpoint.told).containsExactly("0/10", "1/10", "2/10", "3/10", "4/10", "1/2");
    }

    /** Where a few are left for the paths, half of the way is told again in their number. */
    @Test
    void tellsOfThoseWhoAreLeftForThePaths() {
        boolean[] left = new boolean[1];
        Random random = new Random(2);
        for (int instance = 0; instance < 40; instance++) {
            int dearest = 1 << (instance / 3);
            TellTale checkpoint = requireSolved(SmallProblems.tight(SmallProblems.ones(60), dearest, random));
            int half = checkpoint.told.indexOf("1/2");
            assertThat(half).isPositive();
            left[0] |= half + 1 < checkpoint.told.size();
        }
        assertThat(left[0]).isTrue();
    }

    @Test
    void solvesWhereRowsHaveSeveralPlacesAndAllAreTaken() {
        TellTale checkpoint = requireSolved(SmallProblems.of(
                new int[] {2, 1, 2},
                SmallProblems.ones(5),
                new int[] {0, 0, 1, 9, 9},
                new int[] {0, 1, 1, 5, 5},
                new int[] {0, 2, 0, 3, 8}));

        assertThat(checkpoint.told).containsExactly("0/3");
    }

    @Test
    void tellsNowAndThenHowManyRowsArePlaced() {
        int rows = 300;
        int[] rowPlaces = new int[rows];
        Arrays.fill(rowPlaces, 2);
        int[] first = IntStream.rangeClosed(0, rows).map(row -> 2 * row).toArray();
        int[] column = IntStream.range(0, 2 * rows).toArray();
        Problem problem =
                new Problem(rowPlaces, SmallProblems.ones(2 * rows), first, column, new int[2 * rows], new int[0]);

        assertThat(requireSolved(problem).told).containsExactly("0/300", "256/300");
    }

    @Test
    void solvesWhereFewPlacesStayEmpty() {
        Random random = new Random(6);
        for (int dearest : new int[] {1, 3, 1_000}) {
            requireSolved(SmallProblems.ofCosts(SmallProblems.matrix(69, 70, dearest, random)));
        }
    }

    /** Both want the first column; the third place stays empty. */
    @Test
    void theLeastPricesAreFoundWhereFewPlacesStayEmpty() {
        Problem problem = SmallProblems.ofCosts(new int[] {0, 4, 9}, new int[] {0, 7, 9});
        Solution solution = SparseSolver.solveFilled(problem, (done, total) -> {});

        SmallProblems.requireOptimal(problem, solution);
        assertThat(solution.prices).containsExactly(4, 0, 0);
        assertThat(solution.totals).containsExactly(4, 4);
    }

    @Test
    void theLeastPricesOfManyAreNowhereDearerThanThoseOfPaths() {
        Random random = new Random(5);
        for (int instance = 0; instance < 20; instance++) {
            Problem problem = SmallProblems.ofCosts(SmallProblems.matrix(12, 15, 20, random));
            long[] filled = SparseSolver.solveFilled(problem, (done, total) -> {}).prices;
            long[] paths = SparseSolver.solve(problem, (done, total) -> {}).prices;
            for (int column = 0; column < filled.length; column++) {
                assertThat(filled[column]).isLessThanOrEqualTo(paths[column]);
            }
        }
    }
}
