package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

/** Requests that hold some of everything hold some of everything. */
class EveryCriterionLaws {

    private static final int MOST_PEOPLE = 8;
    private static final int MOST_PLACES = 3;

    @Provide
    Arbitrary<MatchRequest> requests() {
        return RequestArbitraries.ofEveryCriterion(MOST_PEOPLE, MOST_PLACES);
    }

    @Tag("law")
    @Property(tries = 300)
    void thereAreNoMorePeopleAndPlacesThanWasSaid(@ForAll("requests") MatchRequest request) {
        assertThat(List.of(request.mentors(), request.mentees()))
                .allSatisfy(side -> assertThat(side)
                        .hasSizeBetween(1, MOST_PEOPLE)
                        .allMatch(each -> each.capacity() <= MOST_PLACES));
    }

    @Tag("law")
    @Property(tries = 1000, seed = "5")
    void manyHoldOneThingOrAnother(@ForAll("requests") MatchRequest request) {
        isCommon("pinned", request, each -> !each.pinned().isEmpty());
        isCommon("excluded", request, each -> !each.excluded().isEmpty());
        isCommon(
                "paused",
                request,
                each -> Stream.concat(each.mentors().stream(), each.mentees().stream())
                        .anyMatch(Candidate::paused));
        isCommon(
                "on both sides", request, each -> ids(each.mentors()).stream().anyMatch(ids(each.mentees())::contains));
        isCommon("nothing required", request, each -> each.must().isEmpty());
        isCommon(
                "a plan",
                request,
                each -> !each.plan(MatchingStrategy.optimal()).pairs().isEmpty());
        isCommon("nobody eligible", request, each -> each.graph().arcCount() == 0);
    }

    private static void isCommon(String name, MatchRequest request, Predicate<MatchRequest> holds) {
        Statistics.label(name)
                .collect(holds.test(request))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
    }

    private static List<ParticipantId> ids(List<Candidate> people) {
        return people.stream().map(each -> each.participant().id()).toList();
    }

    /** A criterion that treats all pairs alike would be none. */
    @Example
    void everyCriterionMakesADifference() {
        Map<String, Boolean> differs = new TreeMap<>();
        Random random = new Random(5);
        var generator = requests().generator(1000, false);
        for (int count = 0; count < 400; count++) {
            MatchRequest request = generator.next(random).value();
            List<Participant> mentors = people(request.mentors());
            List<Participant> mentees = people(request.mentees());
            for (Eligibility must : request.must()) {
                var condition = must.prepare(mentors, mentees);
                boolean all = condition.permits(0, 0);
                differs.merge(
                        must.id(),
                        anyPair(mentors, mentees, (mentor, mentee) -> condition.permits(mentor, mentee) != all),
                        Boolean::logicalOr);
            }
            for (Preference should : request.should()) {
                var points = should.prepare(mentors, mentees);
                int all = points.points(0, 0);
                differs.merge(
                        should.id(),
                        anyPair(mentors, mentees, (mentor, mentee) -> points.points(mentor, mentee) != all),
                        Boolean::logicalOr);
            }
        }

        assertThat(differs).hasSize(23).doesNotContainValue(false);
    }

    private static List<Participant> people(List<Candidate> side) {
        return side.stream().map(Candidate::participant).toList();
    }

    private interface PairTest {
        boolean holds(int mentor, int mentee);
    }

    private static boolean anyPair(List<Participant> mentors, List<Participant> mentees, PairTest test) {
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            for (int mentee = 0; mentee < mentees.size(); mentee++) {
                if (test.holds(mentor, mentee)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes a failure for a success if the case is as small as can be, and a success for a failure. */
    static class ToOnePinnedPair implements PerProperty.Lifecycle {

        @Override
        public void onSuccess() {
            throw new AssertionError("The falsehood was not found");
        }

        @Override
        public PropertyExecutionResult onFailure(PropertyExecutionResult result) {
            MatchRequest smallest =
                    (MatchRequest) result.falsifiedParameters().orElseThrow().get(0);
            assertThat(smallest.pinned()).hasSize(1);
            assertThat(smallest.mentors()).hasSize(1);
            assertThat(smallest.mentees()).hasSize(1);
            assertThat(smallest.must()).isEmpty();
            assertThat(smallest.should()).isEmpty();
            assertThat(smallest.excluded()).isEmpty();
            return result.mapToSuccessful();
        }
    }

    @Property(shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
    @PerProperty(ToOnePinnedPair.class)
    void nobodyIsPinned(@ForAll("requests") MatchRequest request) {
        assertThat(request.pinned()).isEmpty();
    }

    @Example
    void somebodyHasToBeThere() {
        assertThatThrownBy(() -> RequestArbitraries.ofEveryCriterion(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mostPeople: 0");
        assertThatThrownBy(() -> RequestArbitraries.ofEveryCriterion(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mostPlaces: 0");
        assertThatThrownBy(() -> PeerArbitraries.ofEveryCriterion(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mostPeople: 0");
    }
}
