package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.strategy.CertifyingStrategy;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What the names of the arbitraries of graphs promise, by the real solver. */
class GraphPromisesLaws {

    @Provide
    Arbitrary<CandidateGraph> dense() {
        return MatchingArbitraries.dense();
    }

    @Provide
    Arbitrary<CandidateGraph> infeasible() {
        return MatchingArbitraries.infeasible();
    }

    @Provide
    Arbitrary<CandidateGraph> unique() {
        return MatchingArbitraries.withUniqueOptimum();
    }

    @Tag("law")
    @Property(tries = 100)
    void aDenseGraphHasEveryPair(@ForAll("dense") CandidateGraph graph) {
        assertThat(graph.arcCount()).isEqualTo(graph.mentorCount() * graph.menteeCount());
        assertThat(MatchingStrategy.optimal().solve(graph).size())
                .isEqualTo(Math.min(graph.mentorCount(), graph.menteeCount()));
    }

    @Tag("law")
    @Property(tries = 100)
    void nothingCanBeDoneWithAnInfeasibleGraph(@ForAll("infeasible") CandidateGraph graph) {
        assertThat(MatchingStrategy.optimal().solve(graph).size()).isZero();
    }

    @Tag("law")
    @Property(tries = 100)
    void withoutAnyOneOfItsPairsTheUniqueOptimumIsMissed(@ForAll("unique") CandidateGraph graph) {
        assertUnique(graph, MatchingStrategy.optimal());
        assertUnique(graph, MatchingStrategy.highestTotal());
    }

    private static void assertUnique(CandidateGraph graph, CertifyingStrategy strategy) {
        Assignment best = strategy.solve(graph);
        assertThat(best.size()).isEqualTo(graph.menteeCount());
        for (int pair = 0; pair < best.size(); pair++) {
            CandidateGraph rest = without(graph, best.arc(pair));
            Assignment next = strategy.solve(rest);
            assertThat(next.size() < best.size() || next.score(rest) < best.score(graph))
                    .isTrue();
        }
    }

    private static CandidateGraph without(CandidateGraph graph, int left) {
        CandidateGraphBuilder builder = CandidateGraph.builder(
                IntStream.range(0, graph.mentorCount())
                        .map(graph::mentorCapacity)
                        .toArray(),
                IntStream.range(0, graph.menteeCount())
                        .map(graph::menteeCapacity)
                        .toArray());
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            if (arc != left) {
                builder.arc(graph.mentor(arc), graph.mentee(arc), graph.score(arc));
            }
        }
        return builder.build();
    }
}
