package io.github.mentoring4j.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptimalStrategyTest {

    private static final long SEED = 20_150_903;

    private static void agree(GraphFamily family, int count, int size, Function<CandidateGraph, Optimum> independent) {
        Random random = new Random(SEED + family.name().hashCode());
        for (int instance = 0; instance < count; instance++) {
            agree(family, family.graph(size, random), independent);
        }
    }

    private static void agree(GraphFamily family, CandidateGraph graph, Function<CandidateGraph, Optimum> independent) {
        assertThat(Optimum.of(MatchingStrategy.optimal(), graph))
                .as("%s, %s", family, graph)
                .isEqualTo(independent.apply(graph));
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
    void agreesWithOrToolsOnSmallGraphs(GraphFamily family) {
        needOrTools();
        agree(family, 1_000, 12, OrToolsMinCostFlow::solve);
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithOrToolsOnMediumGraphs(GraphFamily family) {
        needOrTools();
        agree(family, 40, 150, OrToolsMinCostFlow::solve);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*EXTREME.*")
    void agreesWithJGraphTOnSmallGraphs(GraphFamily family) {
        agree(family, 300, 12, JGraphTMinimumCostFlow::solve);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*EXTREME.*")
    void agreesWithJGraphTOnMediumGraphs(GraphFamily family) {
        agree(family, 20, 40, JGraphTMinimumCostFlow::solve);
    }

    @Test
    void agreesWithOrToolsOnALargeSparseGraph() {
        needOrTools();
        CandidateGraph graph = sparse(2_000, 20, new Random(SEED));

        assertThat(Optimum.of(MatchingStrategy.optimal(), graph)).isEqualTo(OrToolsMinCostFlow.solve(graph));
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
    void isAtLeastAsGoodAsGreedy(GraphFamily family) {
        Random random = new Random(SEED);
        for (int instance = 0; instance < 50; instance++) {
            CandidateGraph graph = family.graph(30, random);
            assertThat(Optimum.of(MatchingStrategy.optimal(), graph))
                    .isGreaterThanOrEqualTo(Optimum.of(MatchingStrategy.greedy(), graph));
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

        assertThat(Optimum.of(MatchingStrategy.optimal(), graph)).isEqualTo(new Optimum(2, -2L * best));
    }

    @Test
    void givesAMenteeWithTwoPlacesTwoDifferentMentors() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {2, 2}, new int[] {2})
                .arc(0, 0, 100)
                .arc(1, 0, 1)
                .build();

        assertThat(Optimum.of(MatchingStrategy.optimal(), graph)).isEqualTo(new Optimum(2, 101));
    }

    @Test
    void refusesSumsThatCouldOverflow() {
        assertThat(FlowNetwork.emptyPlace(1_000_000, 2_000_000_000L)).isEqualTo(2_000_000_000_000_001L);
        assertThatThrownBy(() -> FlowNetwork.emptyPlace(Integer.MAX_VALUE, 2_000_000_000L))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("use smaller points");
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
