package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.proof.Objective;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptimalSolverTest {

    private static final long SEED = 20_150_903;

    private static void agree(GraphFamily family, int count, int size, Function<CandidateGraph, Optimum> independent) {
        Random random = new Random(SEED + family.name().hashCode());
        for (int instance = 0; instance < count; instance++) {
            agree(family, family.graph(size, random), independent);
        }
    }

    private static void agree(GraphFamily family, CandidateGraph graph, Function<CandidateGraph, Optimum> independent) {
        assertThat(optimum(graph)).as("%s, %s", family, graph).isEqualTo(independent.apply(graph));
    }

    /** Solves, and has the verifier look at the proof. */
    private static Optimum optimum(CandidateGraph graph) {
        return optimum(graph, Objective.MOST_PEOPLE);
    }

    private static Optimum optimum(CandidateGraph graph, Objective objective) {
        return Optimum.proven(graph, objective, OptimalSolver.solve(graph, objective, (done, total) -> {}));
    }

    /** An exotic machine may go without; whoever decides on a change by these tests may not. */
    private static void needOrTools() {
        boolean available = OrToolsMinCostFlow.available();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(available).as("OR-Tools loads its native library").isTrue();
        }
        assumeTrue(available, "OR-Tools has no native library for this machine");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("law")
    void agreesWithBruteForceOnTinyGraphs(GraphFamily family) {
        Random random = new Random(SEED + family.name().hashCode());
        int tried = 0;
        while (tried < 200) {
            CandidateGraph graph = family.graph(4, random);
            if (graph.arcCount() <= 16) {
                agree(family, graph, BruteForce::solve);
                tried++;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("law")
    void agreesWithOrToolsOnSmallGraphs(GraphFamily family) {
        needOrTools();
        agree(family, 600, 12, OrToolsMinCostFlow::solve);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("law")
    void agreesWithOrToolsOnMediumGraphs(GraphFamily family) {
        needOrTools();
        agree(family, 40, 150, OrToolsMinCostFlow::solve);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*EXTREME.*")
    @Tag("law")
    void agreesWithJGraphTOnSmallGraphs(GraphFamily family) {
        agree(family, 300, 12, JGraphTMinimumCostFlow::solve);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*EXTREME.*")
    @Tag("law")
    void agreesWithJGraphTOnMediumGraphs(GraphFamily family) {
        agree(family, 20, 40, JGraphTMinimumCostFlow::solve);
    }

    @Test
    @Tag("law")
    void agreesWithOrToolsOnALargeSparseGraph() {
        needOrTools();
        CandidateGraph graph = sparse(2_000, 20, new Random(SEED));

        assertThat(optimum(graph)).isEqualTo(OrToolsMinCostFlow.solve(graph));
    }

    private static CandidateGraph sparse(int size, int degree, Random random) {
        int[] ones = random.ints(size, 1, 2).toArray();
        CandidateGraphBuilder builder = CandidateGraph.builder(ones, ones);
        for (int mentee = 0; mentee < size; mentee++) {
            int[] mentors = random.ints(0, size).distinct().limit(degree).toArray();
            for (int mentor : mentors) {
                builder.arc(mentor, mentee, random.nextInt(1_000_000));
            }
        }
        return builder.build();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("law")
    void agreesWithOrToolsWhereSolversAreSlow(HardFamily family) {
        needOrTools();
        Random random = new Random(SEED + family.name().hashCode());
        for (int instance = 0; instance < 64; instance++) {
            CandidateGraph graph = family.graph(instance < 60 ? 1 + random.nextInt(30) : 150, random);
            assertThat(optimum(graph)).as("%s, %s", family, graph).isEqualTo(OrToolsMinCostFlow.solve(graph));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("law")
    void allSolversAgree(HardFamily family) {
        Random random = new Random(SEED - family.name().hashCode());
        for (int instance = 0; instance < 40; instance++) {
            CandidateGraph graph = family.graph(1 + random.nextInt(40), random);
            Worth worth = Worth.of(graph, Objective.MOST_PEOPLE);
            Problem problem = Problems.of(graph, worth);
            Optimum optimum = optimum(graph);
            assertThat(Optimum.proven(
                            graph, Objective.MOST_PEOPLE, OptimalSolver.byFlow(graph, worth, (done, total) -> {})))
                    .isEqualTo(optimum);
            if (optimum.mentees() == graph.menteeCount()) {
                assertThat(cost(problem, SparseSolver.solve(problem, (done, total) -> {})))
                        .isEqualTo(cost(problem, ProblemSolver.solve(problem, (done, total) -> {})));
            }
        }
    }

    private static long cost(Problem problem, Solution solution) {
        return Arrays.stream(solution.arcs).mapToLong(arc -> problem.cost[arc]).sum();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("law")
    void findsTheHighestTotalOfAllOnTinyGraphs(GraphFamily family) {
        Random random = new Random(SEED - family.name().hashCode());
        int tried = 0;
        while (tried < 100) {
            CandidateGraph graph = family.graph(4, random);
            if (graph.arcCount() <= 16) {
                assertThat(optimum(graph, Objective.HIGHEST_TOTAL).score())
                        .isEqualTo(BruteForce.solve(graph, Comparator.comparingLong(Optimum::score))
                                .score());
                tried++;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("law")
    void findsTheHighestTotalThatOrToolsFinds(GraphFamily family) {
        needOrTools();
        Random random = new Random(SEED - family.name().hashCode());
        for (int instance = 0; instance < 200; instance++) {
            CandidateGraph graph = family.graph(25, random);
            assertThat(optimum(graph, Objective.HIGHEST_TOTAL).score())
                    .isEqualTo(OrToolsMinCostFlow.highestTotal(graph));
        }
    }

    @Test
    void prefersOneMorePairToAnyScore() {
        int best = CandidateGraph.GREATEST_SCORE;
        CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, best)
                .arc(0, 1, -best)
                .arc(1, 0, -best)
                .build();

        assertThat(optimum(graph)).isEqualTo(new Optimum(2, 2, -2L * best));
    }

    /** Taking one missing pair would spare all dear ones; a dense solver must not be led astray by whatever it puts there. */
    @ParameterizedTest
    @ValueSource(ints = {3, 12, 60})
    void aPairThatMayNotBeMadeIsNeverTakenHoweverMuchItWouldSpare(int people) {
        int[] ones = new int[people];
        Arrays.fill(ones, 1);
        CandidateGraphBuilder builder = CandidateGraph.builder(ones, ones);
        for (int mentee = 0; mentee < people; mentee++) {
            for (int mentor = 0; mentor <= mentee; mentor++) {
                builder.arc(mentor, mentee, mentor == mentee ? -8_000_000 : 0);
            }
        }

        assertThat(optimum(builder.build())).isEqualTo(new Optimum(people, people, -8_000_000L * people));
    }

    @Test
    void givesAMenteeWithTwoPlacesTwoDifferentMentors() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {2, 2}, new int[] {2})
                .arc(0, 0, 100)
                .arc(1, 0, 1)
                .build();

        assertThat(optimum(graph)).isEqualTo(new Optimum(1, 2, 101));
    }

    @Test
    void givesNobodyASecondMentorWhomAnotherNeedsAsTheFirst() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1}, new int[] {2, 2})
                .arc(0, 0, 1_000_000)
                .arc(1, 0, 1_000_000)
                .arc(0, 1, -1_000_000)
                .build();

        assertThat(optimum(graph)).isEqualTo(new Optimum(2, 2, 0));
    }

    @Test
    void forTheTotalAloneANegativeScoreIsNotMadeEvenIfSomebodyStaysAlone() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, 3)
                .arc(1, 0, 1)
                .arc(0, 1, 1)
                .arc(1, 1, -1)
                .build();

        assertThat(optimum(graph, Objective.HIGHEST_TOTAL)).isEqualTo(new Optimum(1, 1, 3));
        assertThat(optimum(graph)).isEqualTo(new Optimum(2, 2, 2));
    }

    @Test
    void admitsSumsThatCannotOverflowAndRefusesTheNext() {
        int most = Math.toIntExact((Worth.GREATEST - 1) / 2_000_000_000L);

        assertThat(Worth.pairWorth(most, 2_000_000_000L, 0)).isLessThanOrEqualTo(Worth.GREATEST);
        assertThatThrownBy(() -> Worth.pairWorth(most + 1, 2_000_000_000L, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("use smaller points");
        assertThatThrownBy(() -> Worth.pairWorth(Integer.MAX_VALUE, 2_000_000_000L, -1_000_000_000))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void stopsWhenInterruptedAndLeavesTheInterruptSet() {
        CandidateGraph graph = sparse(10, 3, new Random(SEED));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> MatchingStrategy.optimal().solve(graph))
                    .isInstanceOf(MatchingInterruptedException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }
}
