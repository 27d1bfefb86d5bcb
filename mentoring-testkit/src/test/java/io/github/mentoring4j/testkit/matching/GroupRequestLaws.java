package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.group.Group;
import io.github.mentoring4j.matching.group.GroupMatching;
import io.github.mentoring4j.matching.group.GroupPlan;
import io.github.mentoring4j.matching.group.GroupRequest;
import io.github.mentoring4j.matching.group.GroupWhyNot;
import io.github.mentoring4j.matching.group.ShortGroup;
import io.github.mentoring4j.matching.plan.Loss;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.verification.GroupVerifier;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** What plans of groups owe, with pins and without. */
@Tag("law")
class GroupRequestLaws {

    @Provide
    Arbitrary<GroupRequest> requests() {
        return GroupArbitraries.requests();
    }

    /** Such that all pairs are considered. */
    @Provide
    Arbitrary<GroupRequest> whole() {
        return GroupArbitraries.requests()
                .map(groups -> with(groups, groups.request().pinned()))
                .withoutEdgeCases();
    }

    private static GroupRequest with(GroupRequest groups, List<Pair> pinned) {
        MatchRequest people = groups.request();
        MatchRequest changed = new MatchRequest(
                people.mentors(), people.mentees(), people.must(), people.should(), pinned, people.excluded());
        return GroupRequest.of(changed, groups.size());
    }

    private static Optional<GroupRequest> pinning(GroupRequest groups, Pair pair) {
        List<Pair> pinned = new ArrayList<>(groups.request().pinned());
        pinned.add(pair);
        try {
            return Optional.of(with(groups, pinned));
        } catch (InvalidRecordException impossible) {
            return Optional.empty();
        }
    }

    private static Stream<Pair> pairs(GroupRequest groups) {
        return groups.request().mentors().stream()
                .flatMap(mentor -> groups.request().mentees().stream()
                        .map(mentee -> Pair.of(
                                mentor.participant().id(), mentee.participant().id())));
    }

    private static int missing(GroupPlan plan) {
        return plan.tooSmall().stream().mapToInt(ShortGroup::missing).sum();
    }

    @Property(tries = 500)
    void aPlanIsVerifiedAndMakesEveryPin(@ForAll("requests") GroupRequest request) {
        GroupPlan plan = request.plan();

        assertThat(GroupVerifier.verify(request, plan)).isInstanceOf(Verification.Proven.class);
        assertThat(plan.plan().pairs().stream().filter(MatchedPair::pinned).map(MatchedPair::pair))
                .containsExactlyInAnyOrderElementsOf(request.request().pinned());
        Statistics.label("pins")
                .collect(!request.request().pinned().isEmpty())
                .coverage(of -> of.check(true).percentage(share -> share > 20));
        Statistics.label("too small")
                .collect(!plan.tooSmall().isEmpty())
                .coverage(of -> of.check(true).percentage(share -> share > 3));
    }

    @Property(tries = 300)
    void theOrderOfTheInputDoesNotMatter(@ForAll("whole") GroupRequest request, @ForAll long seed) {
        MatchRequest people = request.request();
        MatchRequest other = new MatchRequest(
                shuffled(people.mentors(), seed),
                shuffled(people.mentees(), seed),
                people.must(),
                people.should(),
                shuffled(people.pinned(), seed),
                people.excluded());

        assertThat(GroupRequest.of(other, request.size()).plan()).isEqualTo(request.plan());
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Property(tries = 200)
    void whatAPairWouldCostIsWhatPinningItGives(@ForAll("whole") GroupRequest request) {
        GroupMatching matching = request.match();
        pairs(request).forEach(pair -> {
            GroupWhyNot answer = matching.whyNot(pair);
            if (answer.answer() instanceof WhyNot.Costs costs) {
                pinning(request, pair)
                        .map(GroupRequest::plan)
                        .ifPresentOrElse(
                                pinned -> assertCosts(matching.plan(), pinned, costs, answer),
                                () -> assertThat(answer.missing()).isPositive());
            } else {
                assertThat(answer.missing()).isZero();
            }
        });
    }

    private static void assertCosts(GroupPlan before, GroupPlan pinned, WhyNot.Costs costs, GroupWhyNot answer) {
        assertThat(costs.loss())
                .isEqualTo(Loss.between(before.plan().totals(), pinned.plan().totals()));
        assertThat(answer.missing()).isEqualTo(missing(pinned) - missing(before));
        assertThat(answer.exact()).isTrue();
    }

    @Property(tries = 200)
    void aPinnedMenteeMayBeInNoOtherGroup(@ForAll("whole") GroupRequest request) {
        GroupMatching matching = request.match();
        for (Pair pin : request.request().pinned()) {
            assertThat(matching.whyNot(pin).answer()).isInstanceOf(WhyNot.Made.class);
            assertThat(pairs(request).filter(pair -> pair.mentee().equals(pin.mentee()) && !pair.equals(pin)))
                    .allMatch(pair -> matching.whyNot(pair).answer() instanceof WhyNot.Forbidden);
        }
    }

    @Property(tries = 200)
    void pinningWhatIsMadeAnywayChangesNoFigure(@ForAll("whole") GroupRequest request) {
        GroupPlan plan = request.plan();
        for (Group group : plan.groups()) {
            GroupPlan again = pinning(request, group.pairs().get(0).pair())
                    .map(GroupRequest::plan)
                    .orElse(plan);
            assertThat(again.plan().totals()).isEqualTo(plan.plan().totals());
            assertThat(again.tooSmall()).isEqualTo(plan.tooSmall());
        }
    }
}
