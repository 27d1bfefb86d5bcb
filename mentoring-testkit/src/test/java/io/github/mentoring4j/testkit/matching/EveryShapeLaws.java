package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.PerProperty;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.statistics.Statistics;

/** Graphs of every shape are of every shape, and all that can be done in them is found. */
class EveryShapeLaws {

    private static final int MOST_PEOPLE = 8;
    private static final int MOST_PLACES = 3;

    @Provide
    Arbitrary<CandidateGraph> graphs() {
        return MatchingArbitraries.ofEveryShape(MOST_PEOPLE, MOST_PLACES);
    }

    private static IntStream mentees(CandidateGraph graph) {
        return IntStream.range(0, graph.menteeCount());
    }

    private static IntStream scores(CandidateGraph graph) {
        return IntStream.range(0, graph.arcCount()).map(graph::score);
    }

    @Tag("law")
    @Property(tries = 300)
    void thereAreNoMorePeopleAndPlacesThanWasSaid(@ForAll("graphs") CandidateGraph graph) {
        assertThat(graph.mentorCount()).isBetween(1, MOST_PEOPLE);
        assertThat(graph.menteeCount()).isBetween(1, MOST_PEOPLE);
        assertThat(IntStream.range(0, graph.mentorCount()).map(graph::mentorCapacity))
                .allMatch(each -> each <= MOST_PLACES);
        assertThat(mentees(graph).map(graph::menteeCapacity)).allMatch(each -> each <= MOST_PLACES);
    }

    @Tag("law")
    @Property(tries = 1000, seed = "5")
    void manyAreOfOneShapeOrAnother(@ForAll("graphs") CandidateGraph graph) {
        isCommon("no pair", graph, each -> each.arcCount() == 0);
        isCommon(
                "all pairs of many",
                graph,
                each -> each.arcCount() > 8 && each.arcCount() == each.mentorCount() * each.menteeCount());
        isCommon(
                "all scores the same",
                graph,
                each -> each.arcCount() > 4 && scores(each).distinct().count() == 1);
        isCommon("extreme scores", graph, each -> scores(each).anyMatch(score -> Math.abs(score) > 100_000_000));
        isCommon("paused", graph, each -> mentees(each).anyMatch(mentee -> each.menteeCapacity(mentee) == 0));
        isCommon("mentored", graph, each -> mentees(each).anyMatch(each::mentored));
        isCommon(
                "likings apart",
                graph,
                each -> IntStream.range(0, each.arcCount())
                        .anyMatch(arc -> each.mentorLiking(arc) != each.menteeLiking(arc)));
    }

    private static void isCommon(String name, CandidateGraph graph, Predicate<CandidateGraph> holds) {
        Statistics.label(name)
                .collect(holds.test(graph))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
    }

    @Tag("law")
    @Property(tries = 300)
    void allThatIsFoundFitsAndEveryStrategyFindsSomeOfIt(@ForAll("graphs") CandidateGraph graph) {
        if (graph.arcCount() <= 12) {
            assertThat(EveryAssignment.of(graph))
                    .doesNotHaveDuplicates()
                    .allSatisfy(each -> assertThat(each.requireFits(graph)).isEqualTo(each))
                    .contains(
                            Assignment.of(),
                            MatchingStrategy.optimal().solve(graph),
                            MatchingStrategy.greedy().solve(graph),
                            MatchingStrategy.fair().solve(graph));
        }
    }

    /** Takes a failure for a success if the case is as small as can be, and a success for a failure. */
    static class ToOnePair implements PerProperty.Lifecycle {

        @Override
        public void onSuccess() {
            throw new AssertionError("The falsehood was not found");
        }

        @Override
        public PropertyExecutionResult onFailure(PropertyExecutionResult result) {
            CandidateGraph smallest =
                    (CandidateGraph) result.falsifiedParameters().orElseThrow().get(0);
            assertThat(smallest.mentorCount()).isEqualTo(1);
            assertThat(smallest.menteeCount()).isEqualTo(1);
            assertThat(smallest.mentored(0)).isFalse();
            assertThat(scores(smallest)).containsExactly(1);
            return result.mapToSuccessful();
        }
    }

    @Property(shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    @PerProperty(ToOnePair.class)
    void noScoreIsAboveZero(@ForAll("graphs") CandidateGraph graph) {
        assertThat(scores(graph)).allMatch(score -> score <= 0);
    }

    @Example
    void somebodyHasToBeThere() {
        assertThatThrownBy(() -> MatchingArbitraries.ofEveryShape(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mostPeople: 0");
        assertThatThrownBy(() -> MatchingArbitraries.ofEveryShape(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mostPlaces: 0");
    }

    @Example
    void everythingIsTriedInSmallGraphsAlone() {
        int[] ones = IntStream.range(0, 5).map(person -> 1).toArray();
        var builder = CandidateGraph.builder(ones, ones);
        IntStream.range(0, 21).forEach(pair -> builder.arc(pair % 5, pair / 5, 1));
        CandidateGraph graph = builder.build();

        assertThatThrownBy(() -> EveryAssignment.of(graph))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("21 arcs are more than 20");
    }
}
