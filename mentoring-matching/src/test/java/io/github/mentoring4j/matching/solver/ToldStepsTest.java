package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far the solvers say they have come, and that each saying is a place to stop them at. */
class ToldStepsTest {

    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Test
    void tellsOfEachMenteesFirstPlaceAndThenOfTheOthers() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {2, 2}, new int[] {2, 2, 1})
                .arc(0, 0, 4)
                .arc(1, 0, 3)
                .arc(0, 1, 2)
                .arc(1, 1, 5)
                .arc(0, 2, 1)
                .build();
        List<String> told = new ArrayList<>();
        OptimalSolver.solve(graph, Objective.HIGHEST_TOTAL, new Checkpoint() {
            @Override
            public void reached(long done, long total) {
                told.add(done + "/" + total);
            }

            @Override
            public void pass() {
                told.add("pass");
            }
        });

        assertThat(told).containsSubsequence("0/6", "pass", "1/6", "pass", "2/6", "pass", "3/6", "pass", "4/6", "5/6");
    }

    @ParameterizedTest
    @EnumSource
    void canBeStoppedWheneverItTells(GraphFamily family) {
        for (Objective objective : Objective.values()) {
            CandidateGraph graph = family.graphWithMentored(12, new Random(7));
            AtomicInteger told = new AtomicInteger();
            OptimalSolver.solve(graph, objective, (done, total) -> {
                assertThat(done).isBetween(0L, total);
                told.incrementAndGet();
            });
            assertThat(told).hasPositiveValue();
            for (int last = 0; last < told.get(); last += 1 + told.get() / 20) {
                AtomicInteger left = new AtomicInteger(last);
                assertThatThrownBy(() -> OptimalSolver.solve(graph, objective, (done, total) -> {
                            if (left.getAndDecrement() == 0) {
                                throw new Stop();
                            }
                        }))
                        .isInstanceOf(Stop.class);
            }
        }
    }
}
