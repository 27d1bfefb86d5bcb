package io.github.mentoring4j.matching;

import static io.github.mentoring4j.matching.People.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStep;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingProgressTest {

    /** A share of a step, counted. */
    private record Told(MatchingStep step, long done, long total) {}

    private static MatchRequest request(int people) {
        return MatchRequest.builder()
                .mentors(IntStream.range(0, people)
                        .mapToObj(person -> candidate("m" + person, 1))
                        .toList())
                .mentees(IntStream.range(0, people)
                        .mapToObj(person -> candidate("e" + person, 1))
                        .toList())
                .build();
    }

    private static List<Told> told(MatchingStrategy strategy, int people) {
        List<Told> told = new ArrayList<>();
        request(people).plan(strategy, (step, done, total) -> told.add(new Told(step, done, total)));
        return told;
    }

    @Test
    void tellsEveryStepFromItsStartToItsEnd() {
        List<Told> told = told(MatchingStrategy.optimal(), 20);

        for (MatchingStep step : MatchingStep.values()) {
            List<Told> within =
                    told.stream().filter(each -> each.step() == step).toList();
            assertThat(within.get(0).done()).as("first of %s", step).isZero();
            Told last = within.get(within.size() - 1);
            assertThat(last.done()).as("last of %s", step).isEqualTo(last.total());
        }
    }

    @Test
    void neverTellsTheSameShareTwiceNorGoesBack() {
        assertThat(told(MatchingStrategy.optimal(), 1_200))
                .hasSizeLessThan(3 * 1_002)
                .isSortedAccordingTo((one, other) -> one.step() != other.step()
                        ? one.step().compareTo(other.step())
                        : Long.compare(one.done() * other.total(), other.done() * one.total()))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsOfAStrategyOfOneLambdaThatItIsDone() {
        assertThat(told(graph -> Assignment.of(), 1))
                .filteredOn(told -> told.step() == MatchingStep.SOLVE)
                .containsExactly(new Told(MatchingStep.SOLVE, 0, 1), new Told(MatchingStep.SOLVE, 1, 1));
    }

    @Test
    void aNamedStrategyTellsAsTheOneBehindIt() {
        assertThat(told(MatchingStrategy.optimal().named("ours"), 20)).isEqualTo(told(MatchingStrategy.optimal(), 20));
    }

    @Test
    void whatTheListenerThrowsEndsTheMatching() {
        assertThatThrownBy(() -> request(2).plan(MatchingStrategy.optimal(), (step, done, total) -> {
                    throw new UnsupportedOperationException("enough");
                }))
                .hasMessage("enough");
    }

    @Test
    void everyTellingIsAPointAtWhichAnInterruptEndsTheMatching() {
        MatchingStrategy interrupted = new MatchingStrategy() {

            @Override
            public Assignment solve(CandidateGraph graph) {
                return Assignment.of();
            }

            @Override
            public Assignment solve(CandidateGraph graph, MatchingProgress progress) {
                Thread.currentThread().interrupt();
                progress.reached(MatchingStep.SOLVE, 0, 1);
                return solve(graph);
            }
        };
        try {
            assertThatThrownBy(() -> request(1).plan(interrupted)).isInstanceOf(MatchingInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
