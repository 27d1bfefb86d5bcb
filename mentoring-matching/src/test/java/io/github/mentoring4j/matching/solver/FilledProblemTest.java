package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.Objective;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilledProblemTest {

    private static final Checkpoint ANY = (done, total) -> {};

    /** Both parts of a graph, in each of which all rows can be placed; those in which no place stays empty are left out. */
    private static List<Problem> problems(CandidateGraph graph) {
        Problem whole = Problems.of(graph, Worth.of(graph, Objective.MOST_PEOPLE));
        Partition partition = Partition.of(whole, ANY);
        int[] restRows = Partition.numbers(row -> !partition.crowded[row] && whole.rowPlaces[row] > 0, whole.rows());
        int[] restColumns = Partition.numbers(column -> !partition.sought[column], whole.columns());
        int[] crowded = Partition.numbers(row -> partition.crowded[row], whole.rows());
        int[] sought = Partition.numbers(column -> partition.sought[column], whole.columns());
        return Stream.of(
                        Problems.part(whole, restRows, restColumns),
                        Problems.transposed(Problems.part(whole, crowded, sought)))
                .filter(problem -> problem.arcs() > 0
                        && Placement.of(problem).row.length > Problem.sum(problem.rowPlaces)
                        && FilledProblem.suits(problem, Placement.of(problem)))
                .toList();
    }

    private static int requireOptimal(CandidateGraph graph) {
        List<Problem> problems = problems(graph);
        for (Problem problem : problems) {
            Solution filled = SparseSolver.solveFilled(problem, ANY);
            SmallProblems.requireOptimal(problem, filled);
            if (Problem.isUnit(problem.columnPlaces)) {
                requireNowhereDearer(filled.prices, SparseSolver.solve(problem, ANY).prices);
            }
        }
        return problems.size();
    }

    /** The least prices of all proofs are the least of each column. */
    private static void requireNowhereDearer(long[] prices, long[] others) {
        for (int column = 0; column < prices.length; column++) {
            assertThat(prices[column]).isLessThanOrEqualTo(others[column]);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*TOO_DEAR.*")
    @Tag("law")
    void whatItFindsIsOptimalWhereSolversAreSlow(HardFamily family) {
        Random random = new Random(family.name().hashCode());
        for (int instance = 0; instance < 300; instance++) {
            requireOptimal(family.graph(instance < 290 ? 1 + random.nextInt(30) : 120, random));
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DENSE", "SPARSE", "FEW_MENTORS", "TIES", "ALL_THE_SAME", "EXTREME_SCORES", "MENTORS_TAKE_SEVERAL"
            })
    @Tag("law")
    void whatItFindsIsOptimalBesidePeopleWithoutPlaces(GraphFamily family) {
        Random random = new Random(family.name().hashCode());
        int tried = 0;
        while (tried < 1_000) {
            tried += requireOptimal(family.graph(12, random));
        }
    }

    @Test
    void countsInWhatAllCostsAreMultiplesOf() {
        Problem problem = problem(new int[] {10, 25, 0, 15, 5, 40});
        FilledProblem filled = FilledProblem.of(problem, Placement.of(problem));

        assertThat(filled.turned().cost).containsExactly(2, 3, 0, 5, 1, 0, 0, 8, 0);
        assertThat(filled.turned().columnPlaces).containsExactly(1, 1, 1);
        SmallProblems.requireOptimal(problem, SparseSolver.solveFilled(problem, ANY));
    }

    @Test
    void whatCostsNothingAtAllIsSolvedToo() {
        Problem problem = problem(new int[6]);

        SmallProblems.requireOptimal(problem, SparseSolver.solveFilled(problem, ANY));
    }

    /** Two rows that may have each of three columns. */
    private static Problem problem(int[] costs) {
        return new Problem(
                new int[] {1, 1},
                new int[] {1, 1, 1},
                new int[] {0, 3, 6},
                new int[] {0, 1, 2, 0, 1, 2},
                costs,
                new int[0]);
    }

    @Test
    void placesThatAreRowsMayNotHaveManyTimesTheArcs() {
        for (int places : new int[] {3, 4}) {
            Problem problem = new Problem(
                    new int[] {1, 1, 1, 1, 1},
                    new int[] {places},
                    new int[] {0, 1, 2, 3, 4, 5},
                    new int[5],
                    new int[5],
                    new int[0]);

            assertThat(FilledProblem.suits(problem, Placement.of(problem))).isEqualTo(places == 3);
        }
    }

    /** Until half of the way is told, paths are tried. */
    @Test
    void isSolvedWherePathsAreLongAndOnlyThere() {
        assertThat(goesBeyondHalf(HardFamily.MORE_MENTORS)).isTrue();
        assertThat(goesBeyondHalf(HardFamily.ROOM_TO_SPARE)).isFalse();
    }

    private static boolean goesBeyondHalf(HardFamily family) {
        boolean[] beyond = new boolean[1];
        for (Problem problem : problems(family.graph(300, new Random(1)))) {
            Solution solution = SparseSolver.solve(problem, (done, total) -> beyond[0] |= 2 * done >= total);
            SmallProblems.requireOptimal(problem, solution);
        }
        return beyond[0];
    }
}
