package io.github.mentoring4j.matching.group;

import static io.github.mentoring4j.matching.People.pair;
import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.CandidateLimit;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.MatchRequestBuilder;
import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.verification.GroupVerifier;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PinnedGroupsTest {

    private static final Attribute TOPIC = Attribute.of("topic");

    private static Candidate on(String id, int capacity, String... topics) {
        return Candidate.of(person(id, TOPIC, topics), capacity);
    }

    private static List<ParticipantId> ids(String... ids) {
        return Stream.of(ids).map(ParticipantId::of).collect(Collectors.toList());
    }

    private static ShortGroup lacking(String mentor, int missing) {
        return new ShortGroup(ParticipantId.of(mentor), missing);
    }

    /** Anna can have three of law, and bo either those or two of tax. */
    private final MatchRequestBuilder topics = MatchRequest.builder()
            .mentors(List.of(on("anna", 9, "law"), on("bo", 9, "law", "tax")))
            .mentees(List.of(
                    on("dina", 1, "law"),
                    on("eli", 1, "law"),
                    on("finn", 1, "law"),
                    on("gry", 1, "tax"),
                    on("hans", 1, "tax")))
            .must(Eligibilities.same(TOPIC))
            .should(Preferences.same(TOPIC, 4).as("topic-points"));

    private GroupRequest groupsOf(int least, int most) {
        return GroupRequest.of(topics.build(), GroupSize.of(least, most));
    }

    private static Verification verified(GroupRequest request, GroupPlan plan) {
        return GroupVerifier.verify(request, plan);
    }

    @Test
    void aPinnedMenteeIsInTheGroupThoughOthersAreLeftOut() {
        topics.pin(pair("anna", "dina"));
        GroupRequest request = groupsOf(3, 4);
        GroupPlan plan = request.plan();

        assertThat(plan.groups()).extracting(Group::mentees).containsExactly(ids("dina", "eli", "finn"));
        assertThat(plan.groups().get(0).pairs()).extracting(MatchedPair::pinned).containsExactly(true, false, false);
        assertThat(plan.tooSmall()).isEmpty();
        assertThat(plan.proven()).isTrue();
        assertThat(plan.mostMentees()).isEqualTo(3);
        assertThat(verified(request, plan)).isEqualTo(new Verification.Proven(3, 3, 12));
    }

    @Test
    void aGroupThatPinsAloneFillIsHeld() {
        topics.pin(pair("anna", "dina")).pin(pair("anna", "eli"));
        GroupPlan plan = groupsOf(2, 2).plan();

        assertThat(plan.groups()).extracting(Group::mentees).containsExactly(ids("dina", "eli"), ids("finn", "gry"));
        assertThat(plan.mostMentees()).isEqualTo(4);
    }

    @Test
    void aPinWinsOverTheEligibilitiesAndThePlanTells() {
        topics.pin(pair("anna", "gry"));
        GroupRequest request = groupsOf(3, 4);
        GroupPlan plan = request.plan();

        assertThat(plan.groups()).extracting(Group::mentees).containsExactly(ids("dina", "eli", "finn", "gry"));
        assertThat(plan.groups().get(0).pairs().get(3).waived()).containsExactly("same-topic");
        assertThat(verified(request, plan)).isInstanceOf(Verification.Proven.class);
    }

    @Test
    void aPinnedGroupThatNobodyElseMayJoinIsHeldAndLacksTheRest() {
        topics.mentors(List.of(on("cato", 5, "art"))).pin(pair("cato", "gry"));
        GroupRequest request = groupsOf(3, 4);
        GroupPlan plan = request.plan();

        assertThat(plan.tooSmall()).containsExactly(lacking("cato", 2));
        assertThat(plan.groups()).extracting(Group::mentor).isEqualTo(ids("bo", "cato"));
        assertThat(plan.mostMentees()).isEqualTo(5);
        assertThat(plan.proven()).isTrue();
        assertThat(plan.plan().openMentors())
                .filteredOn(open -> open.person().equals(ParticipantId.of("cato")))
                .extracting(OpenPlaces::reason)
                .allMatch(OpenReason.NobodyEligible.class::isInstance);
        assertThat(verified(request, plan)).isInstanceOf(Verification.Proven.class);
    }

    @Test
    void groupsWithPinsAreFilledBeforeMorePeopleAreServed() {
        MatchRequestBuilder scarce = MatchRequest.builder()
                .mentors(List.of(on("anna", 9, "law"), on("bo", 9, "law", "tax")))
                .mentees(List.of(on("dina", 1, "art"), on("eli", 1, "law"), on("finn", 1, "tax"), on("gry", 1, "tax")))
                .must(Eligibilities.same(TOPIC));
        GroupSize size = GroupSize.of(3, 3);

        assertThat(GroupRequest.of(scarce.build(), size).plan().groups()).hasSize(1);
        GroupPlan pinned =
                GroupRequest.of(scarce.pin(pair("anna", "dina")).build(), size).plan();
        assertThat(pinned.groups()).extracting(Group::mentees).containsExactly(ids("dina", "eli"));
        assertThat(pinned.tooSmall()).containsExactly(lacking("anna", 1));
        assertThat(pinned.mostMentees()).isEqualTo(2);
    }

    @Test
    void withoutStepsPinsAreKeptAndTheirGroupsAsFull() {
        topics.pin(pair("bo", "dina"));
        GroupPlan first = groupsOf(3, 4).plan(0);

        assertThat(first.groups()).extracting(Group::mentor).containsExactly(ParticipantId.of("bo"));
        assertThat(first.tooSmall()).isEmpty();
        assertThat(first.mostMentees()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void pinsStandWhereNotAllPairsWereConsidered() {
        topics.pin(pair("anna", "dina")).considering(CandidateLimit.best(1));
        GroupRequest request = groupsOf(2, 3);
        GroupPlan plan = request.plan();

        assertThat(plan.groups())
                .filteredOn(group -> group.mentor().equals(ParticipantId.of("anna")))
                .allMatch(group -> group.mentees().contains(ParticipantId.of("dina")))
                .hasSize(1);
        assertThat(plan.proven()).isFalse();
        assertThat(plan.mostMentees()).isEqualTo(5);
        assertThat(verified(request, plan)).isInstanceOf(Verification.Proven.class);
    }

    @Test
    void aPinnedMenteeIsNotInAnotherGroupBecauseThePinBinds() {
        topics.pin(pair("anna", "dina"));
        GroupWhyNot answer = groupsOf(3, 4).match().whyNot(pair("bo", "dina"));

        assertThat(answer)
                .isEqualTo(new GroupWhyNot(
                        new WhyNot.Forbidden(List.of(), false, List.of(), List.of(Party.MENTEE)), 0, true));
    }

    @Test
    void aGroupFullOfPinnedMenteesTakesNobodyElse() {
        topics.pin(pair("anna", "dina")).pin(pair("anna", "eli"));
        GroupWhyNot answer = groupsOf(2, 2).match().whyNot(pair("anna", "finn"));

        assertThat(answer.answer()).isEqualTo(new WhyNot.Forbidden(List.of(), false, List.of(), List.of(Party.MENTOR)));
    }

    @Test
    void tellsWhatItWouldCostToHaveSomebodyInAGroup() {
        GroupMatching matching = groupsOf(3, 4).match();
        GroupWhyNot answer = matching.whyNot(pair("anna", "dina"));

        assertThat(matching.plan().groups()).extracting(Group::mentor).isEqualTo(ids("bo"));
        assertThat(answer.missing()).isZero();
        assertThat(answer.exact()).isTrue();
        assertThat(answer.answer())
                .isInstanceOfSatisfying(
                        WhyNot.Costs.class,
                        costs -> assertThat(costs.loss().mentees()).isOne());
    }

    @Test
    void tellsHowManyAGroupWouldLackThatCannotBeHeld() {
        topics.mentors(List.of(on("cato", 2, "tax"), on("dag", 9, "tax")));
        GroupMatching matching = groupsOf(3, 4).match();

        assertThat(matching.whyNot(pair("cato", "gry")).missing()).isOne();
        assertThat(matching.whyNot(pair("dag", "gry")).missing()).isOne();
        assertThat(matching.whyNot(pair("anna", "dina")).missing()).isZero();
    }

    @Test
    void aCostIsNotExactWhereTheSearchEndedBeforeItWasDone() {
        GroupMatching matching = groupsOf(3, 4).match(0);

        assertThat(matching.plan().proven()).isFalse();
        assertThat(Stream.of(pair("anna", "dina"), pair("bo", "dina")).map(matching::whyNot))
                .filteredOn(answer -> answer.answer() instanceof WhyNot.Costs)
                .isNotEmpty()
                .allMatch(answer -> !answer.exact());
    }

    @Test
    void tellsWhatChangedSinceEarlierGroups() {
        GroupPlan earlier = groupsOf(3, 4).plan();
        topics.pin(pair("anna", "dina"));

        assertThat(groupsOf(3, 4).match().since(earlier.plan()).begun())
                .contains(pair("anna", "dina"))
                .allMatch(pair -> pair.mentor().equals(ParticipantId.of("anna")));
    }

    @Test
    void tellsHowFarItHasCome() {
        List<String> told = new ArrayList<>();
        groupsOf(3, 4).match(50, (step, done, total) -> told.add(step + " " + done + "/" + total));

        assertThat(told).contains("SOLVE 1/50").endsWith("EXPLAIN 1/1");
    }

    private static GroupPlan with(GroupPlan plan, Consumer<List<MatchedPair>> change) {
        MatchPlan pairs = plan.plan();
        List<MatchedPair> changed = new ArrayList<>(pairs.pairs());
        change.accept(changed);
        MatchPlan tampered = new MatchPlan(
                pairs.strategy(),
                pairs.ceilings(),
                changed,
                pairs.openMentees(),
                pairs.openMentors(),
                new PlanProof.Unproven(),
                pairs.considered());
        return new GroupPlan(tampered, plan.proven(), plan.mostMentees(), plan.tooSmall());
    }

    private static MatchedPair as(MatchedPair made, boolean pinned) {
        return new MatchedPair(made.pair(), made.scores(), pinned, made.waived());
    }

    @Test
    void refutesAPlanThatTampersWithPins() {
        topics.pin(pair("anna", "dina"));
        GroupRequest request = groupsOf(3, 4);
        GroupPlan plan = request.plan();

        assertThat(verified(request, with(plan, pairs -> pairs.replaceAll(made -> as(made, false)))))
                .isInstanceOf(Verification.Refuted.class);
        assertThat(verified(request, with(plan, pairs -> pairs.replaceAll(made -> as(made, true)))))
                .isInstanceOf(Verification.Refuted.class);
        assertThat(verified(request, with(plan, pairs -> pairs.removeIf(MatchedPair::pinned))))
                .isEqualTo(new Verification.Refuted("a pinned pair is not made"));
        assertThat(verified(request, new GroupPlan(plan.plan(), true, 3, List.of(lacking("anna", 1)))))
                .isEqualTo(new Verification.Refuted("the groups that are too small are those of []"));
    }

    @Test
    void refutesAGroupThatLacksMoreThanItMust() {
        topics.pin(pair("bo", "gry"));
        GroupRequest request = groupsOf(3, 4);
        GroupPlan plan = request.plan();
        MatchRequest apart = topics.exclude(pair("bo", "hans"))
                .exclude(pair("bo", "dina"))
                .exclude(pair("bo", "eli"))
                .exclude(pair("bo", "finn"))
                .build();
        GroupRequest lonely = GroupRequest.of(apart, GroupSize.of(3, 4));
        GroupPlan alone = lonely.plan();

        assertThat(verified(request, plan)).isInstanceOf(Verification.Proven.class);
        assertThat(alone.tooSmall()).containsExactly(lacking("bo", 2));
        assertThat(verified(lonely, alone)).isInstanceOf(Verification.Proven.class);
        assertThat(verified(lonely, new GroupPlan(alone.plan(), true, alone.mostMentees())))
                .isEqualTo(new Verification.Refuted("the groups that are too small are those of [bo]"));
        assertThat(verified(request, with(alone, pairs -> {})))
                .isEqualTo(
                        new Verification.Refuted("groups with pinned mentees lack 2, where they would have to lack 0"));
    }

    @Test
    void twoWhoArePinnedStayTogetherInWhateverOrderTheRequestStates() {
        List<Pair> pins = List.of(pair("bo", "hans"), pair("bo", "dina"));
        pins.forEach(topics::pin);
        MatchRequest one = topics.build();
        MatchRequest other = new MatchRequest(
                List.of(one.mentors().get(1), one.mentors().get(0)),
                reversed(one.mentees()),
                one.must(),
                one.should(),
                reversed(pins),
                one.excluded());

        GroupPlan plan = GroupRequest.of(one, GroupSize.of(2, 4)).plan();
        assertThat(plan).isEqualTo(GroupRequest.of(other, GroupSize.of(2, 4)).plan());
        assertThat(plan.groups().get(1).mentees()).contains(ParticipantId.of("hans"), ParticipantId.of("dina"));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
