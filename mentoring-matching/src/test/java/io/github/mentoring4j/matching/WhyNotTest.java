package io.github.mentoring4j.matching;

import static io.github.mentoring4j.matching.People.candidate;
import static io.github.mentoring4j.matching.People.pair;
import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.plan.LeastCost;
import io.github.mentoring4j.matching.plan.Loss;
import io.github.mentoring4j.matching.plan.NearestPair;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    private static final Attribute SITE = Attribute.of("site");
    private static final Attribute WISHES = Attribute.of("wishes");

    private static Participant wishing(String id, String... wishes) {
        return person(id, Map.of(SITE, List.of("oslo"), WISHES, List.of(wishes)));
    }

    /** Anna is wanted by all three; bo will do for dina and eli, who wish for him second; finn has nobody but anna. */
    private final MatchRequestBuilder request = MatchRequest.builder()
            .mentors(List.of(Candidate.of(wishing("anna")), Candidate.of(wishing("bo"))))
            .mentees(List.of(
                    Candidate.of(wishing("dina", "anna", "bo")),
                    Candidate.of(wishing("eli", "anna")),
                    Candidate.of(person("finn", SITE, "oslo"))))
            .should(Preferences.wished(Party.MENTEE, WISHES, List.of(9, 4)));

    private WhyNot whyNot(String mentor, String mentee) {
        return request.build().match(MatchingStrategy.optimal()).whyNot(pair(mentor, mentee));
    }

    @Test
    void saysThatAPairIsMade() {
        WhyNot answer = whyNot("anna", "eli");

        assertThat(answer).isInstanceOfSatisfying(WhyNot.Made.class, made -> {
            assertThat(made.pair().pair()).isEqualTo(pair("anna", "eli"));
            assertThat(made.pair().score()).isEqualTo(9);
        });
    }

    @Test
    void saysWhatItCostsAndWhoChanges() {
        assertThat(whyNot("anna", "dina")).isInstanceOfSatisfying(WhyNot.Costs.class, costs -> {
            assertThat(costs.score()).isEqualTo(9);
            assertThat(costs.loss()).isEqualTo(new Loss(0, 0, 4));
            assertThat(costs.added()).containsExactly(pair("anna", "dina"), pair("bo", "eli"));
            assertThat(costs.removed()).containsExactly(pair("bo", "dina"), pair("anna", "eli"));
            assertThat(costs.atLeast())
                    .hasValueSatisfying(cost -> assertThat(cost).isLessThanOrEqualTo(LeastCost.ofPoints(4)));
        });
    }

    /** Of three who could have one of two mentors each, dina alone has no other choice than anna. */
    @Test
    void saysOfOffersWhomTakingAnotherUpWouldLeaveWithout() {
        MatchRequest tight = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 1), candidate("bo", 1), candidate("cleo", 1)))
                .mentees(List.of(candidate("dina", 1), candidate("eli", 1), candidate("finn", 1)))
                .exclude(pair("bo", "dina"))
                .exclude(pair("cleo", "dina"))
                .build();
        Matching offers = tight.match(MatchingStrategy.shortlist(2));

        assertThat(offers.whyNot(pair("anna", "eli"))).isInstanceOfSatisfying(WhyNot.NotOffered.class, answer -> {
            assertThat(answer.loss()).isEqualTo(new Loss(1, 1, 0));
            assertThat(answer.leavesSomebodyOut()).isTrue();
            assertThat(answer.toMentee()).containsExactly(ParticipantId.of("bo"), ParticipantId.of("cleo"));
            assertThat(answer.toMentor()).containsExactly(ParticipantId.of("dina"));
        });
        assertThat(offers.whyNot(pair("bo", "finn"))).isInstanceOf(WhyNot.Made.class);
        assertThat(offers.whyNot(pair("bo", "dina"))).isInstanceOf(WhyNot.Forbidden.class);
        assertThat(tight.match(MatchingStrategy.shortlist(1)).whyNot(pair("anna", "eli")))
                .isInstanceOf(WhyNot.Costs.class);
    }

    /** Everybody could have anybody, so that it is points alone that cleo is not offered for. */
    @Test
    void saysOfOffersWhatTakingAnotherUpWouldCost() {
        MatchRequest wide = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 1), candidate("bo", 1), candidate("cleo", 1)))
                .mentees(List.of(Candidate.of(wishing("dina", "anna", "bo"))))
                .should(Preferences.wished(Party.MENTEE, WISHES, List.of(9, 4)))
                .build();

        assertThat(wide.match(MatchingStrategy.shortlist(2)).whyNot(pair("cleo", "dina")))
                .isEqualTo(new WhyNot.NotOffered(
                        0, new Loss(0, 0, 9), List.of(ParticipantId.of("bo"), ParticipantId.of("anna")), List.of()));
    }

    @Test
    void saysWhenSomebodyElseWouldBeLeftWithoutAMentor() {
        MatchRequest tight = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 1), Candidate.of(wishing("bo"))))
                .mentees(List.of(candidate("dina", 1), Candidate.of(wishing("eli"))))
                .exclude(pair("bo", "dina"))
                .build();

        assertThat(tight.match(MatchingStrategy.optimal()).whyNot(pair("anna", "eli")))
                .isInstanceOfSatisfying(WhyNot.Costs.class, costs -> {
                    assertThat(costs.loss()).isEqualTo(new Loss(1, 1, 0));
                    assertThat(costs.added()).containsExactly(pair("anna", "eli"));
                    assertThat(costs.removed()).containsExactly(pair("anna", "dina"), pair("bo", "eli"));
                });
    }

    @Test
    void tellsEverythingThatForbidsIt() {
        request.mentors(List.of(Candidate.of(person("cleo", SITE, "bergen"), 0)))
                .must(Eligibilities.same(SITE))
                .exclude(pair("cleo", "dina"));

        assertThat(whyNot("cleo", "dina"))
                .isEqualTo(new WhyNot.Forbidden(List.of("same-site"), true, List.of(Party.MENTOR), List.of()));
    }

    @Test
    void tellsWhosePlacesArePinned() {
        request.pin(pair("anna", "finn"));

        assertThat(whyNot("anna", "dina"))
                .isEqualTo(new WhyNot.Forbidden(List.of(), false, List.of(), List.of(Party.MENTOR)));
        assertThat(whyNot("bo", "finn"))
                .isEqualTo(new WhyNot.Forbidden(List.of(), false, List.of(), List.of(Party.MENTEE)));
    }

    @Test
    void saysWhoOfTheTwoWouldKeepWhomTheyHave() {
        // Eli wishes for anna, who has dina; to anna both are alike, so she is content, and eli, who has nobody, is
        // not.
        MatchRequest wanted = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 1)))
                .mentees(List.of(Candidate.of(wishing("dina")), Candidate.of(wishing("eli", "anna"))))
                .should(Preferences.wished(Party.MENTEE, WISHES, List.of(9)))
                .build();
        Matching matching = wanted.match(MatchingStrategy.stable(Party.MENTOR));

        assertThat(matching.plan().proof()).isEqualTo(new PlanProof.Stable());
        assertThat(matching.whyNot(pair("anna", "eli")))
                .isInstanceOfSatisfying(
                        WhyNot.Costs.class,
                        costs -> assertThat(costs.content())
                                .containsExactly(new WhyNot.Content(Party.MENTOR, List.of(ParticipantId.of("dina")))));
    }

    @Test
    void saysThatAPairWasNotConsidered() {
        MatchRequest few = MatchRequest.builder()
                .mentors(List.of(Candidate.of(wishing("anna")), Candidate.of(wishing("bo"))))
                .mentees(List.of(Candidate.of(person("finn", SITE, "oslo"))))
                .should(Preferences.same(SITE, 2))
                .considering(CandidateLimit.best(1))
                .build();
        Matching matching = few.match(MatchingStrategy.optimal());
        boolean withAnna = matching.plan().pairs().get(0).pair().equals(pair("anna", "finn"));

        assertThat(matching.whyNot(pair(withAnna ? "bo" : "anna", "finn"))).isEqualTo(new WhyNot.NotConsidered(2));
        assertThat(matching.leastCost(pair(withAnna ? "bo" : "anna", "finn"))).isEmpty();
    }

    @Test
    void refusesPeopleWhoAreNotThere() {
        assertThatThrownBy(() -> whyNot("dina", "anna"))
                .isInstanceOfSatisfying(
                        InvalidRecordException.class,
                        fault -> assertThat(fault.faults())
                                .containsExactly(
                                        Fault.of("mentor", FaultCode.UNKNOWN_REFERENCE, "dina", "mentors"),
                                        Fault.of("mentee", FaultCode.UNKNOWN_REFERENCE, "anna", "mentees")));
    }

    @Test
    void aStrategyWithoutPricesTellsTheCostByChoosingAgain() {
        Matching greedy = request.build().match(MatchingStrategy.greedy());

        assertThat(greedy.leastCost(pair("anna", "eli"))).isEmpty();
        assertThat(greedy.whyNot(pair("anna", "eli"))).isInstanceOfSatisfying(WhyNot.Costs.class, costs -> {
            assertThat(costs.atLeast()).isEmpty();
            assertThat(costs.loss().points()).isEqualTo(-4);
        });
    }

    @Test
    void whoeverIsLeftOutLearnsWhatThePlaceThatComesNearestWouldCost() {
        assertThat(request.build().plan(MatchingStrategy.optimal()).openMentees())
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.person()).hasToString("finn");
                    assertThat(((OpenReason.EligibleButTaken) open.reason()).nearest())
                            .hasValueSatisfying(nearest ->
                                    assertThat(nearest.pair().mentee()).isEqualTo(open.person()))
                            .hasValueSatisfying(
                                    nearest -> assertThat(nearest.cost()).isLessThanOrEqualTo(LeastCost.ofPoints(4)));
                });
    }

    @Test
    void aMentorLeftOutLearnsItToo() {
        assertThat(MatchRequest.builder()
                        .mentors(List.of(candidate("anna", 1), candidate("bo", 1)))
                        .mentees(List.of(Candidate.of(wishing("dina", "anna", "bo"))))
                        .should(Preferences.wished(Party.MENTEE, WISHES, List.of(9, 4)))
                        .build()
                        .plan(MatchingStrategy.optimal())
                        .openMentors())
                .singleElement()
                .satisfies(open -> assertThat(((OpenReason.NobodyLeft) open.reason()).nearest())
                        .contains(new NearestPair(pair("bo", "dina"), 4, LeastCost.ofPoints(5))));
    }

    @Test
    void wherePinsHoldEveryPlaceNoneIsNear() {
        assertThat(MatchRequest.builder()
                        .mentors(List.of(candidate("anna", 1)))
                        .mentees(List.of(candidate("dina", 1), candidate("eli", 1)))
                        .pin(pair("anna", "dina"))
                        .build()
                        .plan(MatchingStrategy.optimal())
                        .openMentees())
                .singleElement()
                .satisfies(open -> assertThat(((OpenReason.EligibleButTaken) open.reason()).nearest())
                        .isEmpty());
    }

    @Test
    void ordersCostsByWhatMattersFirst() {
        assertThat(LeastCost.ofPoints(1_000_000)).isLessThan(LeastCost.ofAPlace());
        assertThat(LeastCost.ofPoints(1)).isLessThan(LeastCost.ofPoints(2));
        assertThatThrownBy(() -> new LeastCost(true, 1)).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> LeastCost.ofPoints(-1)).isInstanceOf(InvalidRecordException.class);
        assertThat(new Loss(0, 0, 0).nothing()).isTrue();
        assertThat(new Loss(0, 0, -1).nothing()).isFalse();
    }
}
