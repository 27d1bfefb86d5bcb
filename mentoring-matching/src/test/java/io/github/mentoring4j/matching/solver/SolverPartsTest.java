package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.Objective;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A few graphs of each kind, each large enough for what is done on that kind alone; the proof says whether it is right. */
class SolverPartsTest {

    private static final int[] SIZES = {1, 2, 7, 23, 70};

    private static Optimum optimum(CandidateGraph graph, Objective objective) {
        return Optimum.proven(graph, objective, OptimalSolver.solve(graph, objective, (done, total) -> {}));
    }

    @ParameterizedTest
    @EnumSource
    void provesWhatItFindsOnEachHardKind(HardFamily family) {
        Random random = new Random(family.name().length());
        for (int size : SIZES) {
            CandidateGraph graph = family.graph(size, random);
            Worth worth = Worth.of(graph, Objective.MOST_PEOPLE);
            CertifiedAssignment byFlow = OptimalSolver.byFlow(graph, worth, (done, total) -> {});
            assertThat(optimum(graph, Objective.MOST_PEOPLE))
                    .isEqualTo(Optimum.proven(graph, Objective.MOST_PEOPLE, byFlow));
        }
    }

    @ParameterizedTest
    @EnumSource
    void provesWhatItFindsOnEachKindByEachObjective(GraphFamily family) {
        Random random = new Random(family.name().length());
        for (int size : new int[] {2, 5, 14}) {
            CandidateGraph graph = family.graph(size, random);
            Optimum most = optimum(graph, Objective.MOST_PEOPLE);
            Optimum highest = optimum(graph, Objective.HIGHEST_TOTAL);
            assertThat(most.mentees()).isGreaterThanOrEqualTo(highest.mentees());
            assertThat(highest.score()).isGreaterThanOrEqualTo(most.score());
        }
    }

    /** From so many on, the rounds of an auction but the last leave somebody out. */
    @ParameterizedTest
    @EnumSource(names = {"SPARSE", "SPARSE_WITH_TIES", "TIGHT_CAPACITIES", "MACHOL_WIEN"})
    void provesWhatTheAuctionPrepares(HardFamily family) {
        CandidateGraph graph = family.graph(450, new Random(6));
        Problem problem = Problems.of(graph, Worth.of(graph, Objective.MOST_PEOPLE));
        Optimum optimum = optimum(graph, Objective.MOST_PEOPLE);
        if (optimum.mentees() == graph.menteeCount()) {
            long cost = Arrays.stream(SparseSolver.solve(problem, (done, total) -> {}).arcs)
                    .mapToLong(arc -> problem.cost[arc])
                    .sum();
            assertThat(cost).isEqualTo((long) worthOfBest(graph) * graph.menteeCount() - optimum.score());
        }
    }

    private static int worthOfBest(CandidateGraph graph) {
        return Worth.of(graph, Objective.MOST_PEOPLE).best();
    }

    /** Whatever the part of the work, what a checkpoint throws comes through. */
    @ParameterizedTest
    @EnumSource
    void endsWhereverItIsTold(HardFamily family) {
        CandidateGraph graph = family.graph(40, new Random(2));
        int pauses = pauses(graph, Integer.MAX_VALUE);
        assertThat(pauses).isPositive();
        for (int last = 1; last <= pauses; last += 1 + pauses / 20) {
            assertThat(pauses(graph, last)).isEqualTo(last);
        }
    }

    private static int pauses(CandidateGraph graph, int last) {
        int[] pauses = new int[1];
        try {
            OptimalSolver.solve(graph, Objective.MOST_PEOPLE, (done, total) -> {
                if (++pauses[0] == last) {
                    throw new MatchingInterruptedException();
                }
            });
        } catch (MatchingInterruptedException told) {
            return pauses[0];
        }
        return pauses[0];
    }

    @Test
    void tellsHowFarItHasCome() {
        CandidateGraph graph = HardFamily.MACHOL_WIEN.graph(70, new Random(1));
        long[] last = new long[1];

        OptimalSolver.solve(graph, Objective.MOST_PEOPLE, (done, total) -> {
            assertThat(done).isBetween(0L, total);
            last[0] = Math.max(last[0], 100 * done / total);
        });

        assertThat(last[0]).isGreaterThan(50);
    }
}
