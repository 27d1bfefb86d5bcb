package io.github.mentoring4j.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.FairAssignment;
import io.github.mentoring4j.matching.proof.FairnessVerifier;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadyMadeStrategiesTest {

    /** Mentors like whom mentees do not, and the highest total is not the fairest. */
    private static final CandidateGraph GRAPH = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
            .arc(0, 0, 9, 1, 9)
            .arc(1, 0, 4, 7, 4)
            .arc(0, 1, 4, 7, 4)
            .arc(1, 1, 1, 1, 9)
            .build();

    static Stream<MatchingStrategy> thatTell() {
        return Stream.of(
                MatchingStrategy.optimal(),
                MatchingStrategy.highestTotal(),
                MatchingStrategy.fair(),
                MatchingStrategy.stable(Party.MENTOR),
                MatchingStrategy.stable(Party.MENTEE),
                MatchingStrategy.shortlist(1),
                MatchingStrategy.shortlist(3));
    }

    static Stream<MatchingStrategy> all() {
        return Stream.concat(
                thatTell(),
                Stream.of(MatchingStrategy.greedy(), MatchingStrategy.greedy().named("ours")));
    }

    private static List<Long> told(MatchingStrategy strategy) {
        List<Long> told = new ArrayList<>();
        strategy.solve(GRAPH, (step, done, total) -> {
            assertThat(step).isEqualTo(MatchingStep.SOLVE);
            assertThat(total).isEqualTo(1000);
            told.add(done);
        });
        return told;
    }

    @ParameterizedTest
    @MethodSource("thatTell")
    void tellsHowFarItIsUntilItIsDone(MatchingStrategy strategy) {
        List<Long> told = told(strategy);

        assertThat(told).isSorted().doesNotHaveDuplicates().endsWith(1000L);
    }

    @Test
    void tellsOfEveryPartOfTheWork() {
        assertThat(told(MatchingStrategy.shortlist(3)))
                .extracting(done -> done / 200)
                .contains(0L, 1L, 2L, 3L, 4L);
        assertThat(told(MatchingStrategy.fair())).extracting(done -> done / 250).contains(0L, 2L);
    }

    @ParameterizedTest
    @MethodSource("all")
    void anotherNameChangesNothingElse(MatchingStrategy strategy) {
        MatchingStrategy named = strategy.named("other");

        assertThat(named.name()).isEqualTo("other").isNotEqualTo(strategy.name());
        assertThat(named.choices()).isEqualTo(strategy.choices());
        assertThat(named.solve(GRAPH)).isEqualTo(strategy.solve(GRAPH));
        assertThat(named.solve(GRAPH, MatchingProgress.unheard())).isEqualTo(strategy.solve(GRAPH));
        assertThat(strategy.solve(GRAPH, MatchingProgress.unheard())).isEqualTo(strategy.solve(GRAPH));
    }

    @Test
    void areCalledWhatTheyDo() {
        assertThat(all())
                .extracting(MatchingStrategy::name)
                .containsExactly(
                        "optimal",
                        "highest-total",
                        "fair",
                        "stable-for-mentors",
                        "stable-for-mentees",
                        "shortlist",
                        "shortlist",
                        "greedy",
                        "ours");
        assertThat(thatTell()).allMatch(strategy -> strategy.toString().equals(strategy.name()));
        assertThat(MatchingStrategy.greedy()).hasToString("greedy");
        MatchingStrategy lambda = graph -> Assignment.of();
        assertThat(lambda.name()).isEqualTo("custom");
        assertThat(lambda.named("nobody").name()).isEqualTo("nobody");
    }

    @Test
    void eitherSideHasItsOwnStablePlan() {
        assertThat(MatchingStrategy.stable(Party.MENTEE).solve(GRAPH)).isEqualTo(Assignment.of(0, 3));
        assertThat(MatchingStrategy.stable(Party.MENTOR).solve(GRAPH)).isEqualTo(Assignment.of(1, 2));
    }

    @Test
    void aFairPlanIsProvenUnderAnyName() {
        for (FairStrategy strategy :
                List.of(MatchingStrategy.fair(), MatchingStrategy.fair().named("ours"))) {
            FairAssignment fair = strategy.certify(GRAPH);

            assertThat(fair.assignment()).isEqualTo(strategy.solve(GRAPH)).isEqualTo(Assignment.of(1, 2));
            assertThat(FairnessVerifier.verify(GRAPH, fair.assignment(), fair.certificate()))
                    .isEqualTo(new Verification.Proven(2, 2, 8));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void isStoppedByAnInterrupt(MatchingStrategy strategy) {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> strategy.solve(GRAPH)).isInstanceOf(MatchingInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
