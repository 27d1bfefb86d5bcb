package io.github.mentoring4j.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import org.junit.jupiter.api.Test;

class FairStrategyTest {

    private static final MatchingStrategy FAIR = MatchingStrategy.fair();

    private static CandidateGraph square(int... scores) {
        return CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, scores[0])
                .arc(1, 0, scores[1])
                .arc(0, 1, scores[2])
                .arc(1, 1, scores[3])
                .build();
    }

    @Test
    void raisesTheLowestPairEvenIfThatLowersTheTotal() {
        CandidateGraph graph = square(100, 8, 6, 2);

        assertThat(FAIR.solve(graph)).isEqualTo(Assignment.of(1, 2));
        assertThat(MatchingStrategy.optimal().solve(graph)).isEqualTo(Assignment.of(0, 3));
    }

    @Test
    void takesTheHigherTotalWhereTheLowestPairIsTheSame() {
        assertThat(FAIR.solve(square(9, 5, 5, 5))).isEqualTo(Assignment.of(0, 3));
    }

    @Test
    void leavesNobodyOutForAHigherLowestPair() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, 100)
                .arc(1, 0, -50)
                .arc(0, 1, 1)
                .build();

        assertThat(FAIR.solve(graph)).isEqualTo(Assignment.of(1, 2));
    }

    @Test
    void makesAsManyPairsAsCanBeWhereMenteesHaveSeveralPlaces() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1}, new int[] {2})
                .arc(0, 0, 10)
                .arc(1, 0, 1)
                .build();

        assertThat(FAIR.solve(graph)).isEqualTo(Assignment.of(0, 1));
    }

    @Test
    void makesNoPairWhereNoneMayBeMade() {
        assertThat(FAIR.solve(CandidateGraph.builder(new int[] {0}, new int[] {1})
                        .arc(0, 0, 3)
                        .build()))
                .isEqualTo(Assignment.of());
        assertThat(FAIR).hasToString("fair");
        assertThat(FAIR.name()).isEqualTo("fair");
    }
}
