package io.github.mentoring4j.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import org.junit.jupiter.api.Test;

class GreedyStrategyTest {

    @Test
    void takesTheBestPairFirstEvenIfThatCostsAnother() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, 3)
                .arc(0, 1, 2)
                .arc(1, 0, 2)
                .build();

        assertThat(MatchingStrategy.greedy().solve(graph)).isEqualTo(Assignment.of(0));
    }

    @Test
    void breaksTiesByMenteeThenByMentor() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, -5)
                .arc(0, 1, -5)
                .arc(1, 0, -5)
                .arc(1, 1, -5)
                .build();

        assertThat(MatchingStrategy.greedy().solve(graph))
                .isEqualTo(Assignment.of(graph.arcBetween(0, 0), graph.arcBetween(1, 1)));
    }

    @Test
    void ordersScoresOfEitherSign() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1, 1}, new int[] {1})
                .arc(0, 0, -CandidateGraph.GREATEST_SCORE)
                .arc(1, 0, CandidateGraph.GREATEST_SCORE)
                .arc(2, 0, 0)
                .build();

        assertThat(MatchingStrategy.greedy().solve(graph)).isEqualTo(Assignment.of(1));
    }

    @Test
    void carriesItsNameAndAnyOtherThatIsGiven() {
        assertThat(MatchingStrategy.greedy().name()).isEqualTo("greedy");
        assertThat(MatchingStrategy.optimal().name()).isEqualTo("optimal");
        assertThat(MatchingStrategy.optimal()).hasToString("optimal");
        assertThat(MatchingStrategy.highestTotal().name()).isEqualTo("highest-total");
        assertThat(MatchingStrategy.optimal().named("ours").name()).isEqualTo("ours");
    }
}
