package io.github.mentoring4j.matching;

import static io.github.mentoring4j.matching.People.pair;
import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.criterion.Retention;
import io.github.mentoring4j.matching.plan.EndCause;
import io.github.mentoring4j.matching.plan.EndedPair;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.PlanDiff;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RematchTest {

    private static final Attribute SITE = Attribute.of("site");
    private static final Attribute SKILL = Attribute.of("skill");

    private static Candidate at(String id, String site, String... skills) {
        return Candidate.of(person(id, Map.of(SITE, List.of(site), SKILL, List.of(skills))));
    }

    private static MatchRequestBuilder among(List<Candidate> mentors, Candidate... mentees) {
        return MatchRequest.builder()
                .mentors(mentors)
                .mentees(Arrays.stream(mentees).collect(Collectors.toList()))
                .should(Preferences.overlap(SKILL, 10, 3));
    }

    private final List<Candidate> mentors =
            List.of(at("anna", "oslo", "law", "pay"), at("bo", "oslo", "law"), at("cleo", "bodø"));

    /** Dina is with anna, and eli with bo. */
    private final MatchPlan before = among(mentors, at("dina", "oslo", "law", "pay"), at("eli", "oslo", "law"))
            .build()
            .plan(MatchingStrategy.optimal());

    private List<EndedPair> ended(Rematch rematch) {
        return rematch.match(MatchingStrategy.optimal()).since(before).ended();
    }

    @Test
    void keepsAPairUnlessEndingItGainsMoreThanThePrice() {
        // Finn has what anna has, and dina no longer does: a swap would gain ten points.
        Rematch rematch = Rematch.of(
                among(mentors, at("dina", "oslo", "law"), at("finn", "oslo", "law", "pay"))
                        .build(),
                before);

        assertThat(ended(rematch.keepingAt(11)))
                .containsExactly(new EndedPair(pair("bo", "eli"), EndCause.LEFT, List.of()));
        assertThat(ended(rematch.keepingAt(9)))
                .containsExactly(
                        new EndedPair(pair("anna", "dina"), EndCause.GIVEN_UP, List.of()),
                        new EndedPair(pair("bo", "eli"), EndCause.LEFT, List.of()));
    }

    @Test
    void saysHowMuchOfACostIsForAPairThatWouldEnd() {
        MatchRequest now = among(mentors, at("dina", "oslo", "law"), at("finn", "oslo", "law", "pay"))
                .build();
        Matching again = Rematch.of(now, before).keepingAt(11).match(MatchingStrategy.optimal());

        assertThat(again.whyNot(pair("anna", "finn"))).isInstanceOfSatisfying(WhyNot.Costs.class, costs -> {
            assertThat(costs.loss().points()).isEqualTo(1);
            assertThat(costs.retention()).contains(11L);
        });
        assertThat(now.match(MatchingStrategy.optimal()).whyNot(pair("anna", "dina")))
                .isInstanceOfSatisfying(
                        WhyNot.Costs.class,
                        costs -> assertThat(costs.retention()).isEmpty());
    }

    @Test
    void tellsTheRetentionApartFromTheScore() {
        MatchPlan again = Rematch.of(
                        among(mentors, at("dina", "oslo", "law", "pay"), at("finn", "oslo", "law"))
                                .build(),
                        before)
                .keepingAt(50)
                .match(MatchingStrategy.optimal())
                .plan();

        assertThat(again.pairs())
                .extracting(MatchedPair::pair)
                .containsExactly(pair("anna", "dina"), pair("bo", "finn"));
        assertThat(again.pairs()).extracting(MatchedPair::score).containsExactly(20L, 10L);
        assertThat(again.pairs()).extracting(MatchedPair::retention).containsExactly(50, 0);
        assertThat(again.totals().score()).isEqualTo(30);
        assertThat(again.ceilings()).hasSize(1);
    }

    @Test
    void saysWhyAPairEnded() {
        Rematch rematch = Rematch.of(
                        among(mentors, at("dina", "bodø", "law", "pay"), at("eli", "oslo", "law"))
                                .must(Eligibilities.same(SITE))
                                .build(),
                        before)
                .keepingAt(1_000)
                .without(pair("bo", "eli"));

        assertThat(ended(rematch))
                .containsExactly(
                        new EndedPair(pair("anna", "dina"), EndCause.FORBIDDEN, List.of("same-site")),
                        new EndedPair(pair("bo", "eli"), EndCause.ASKED_FOR, List.of()));
    }

    @Test
    void saysThatSomebodyIsPaused() {
        Candidate paused = Candidate.of(person("dina", SITE, "oslo"), 0);

        PlanDiff diff = Rematch.of(
                        among(mentors, paused, at("eli", "oslo", "law"), at("finn", "bodø"))
                                .build(),
                        before)
                .keepingAt(1)
                .match(MatchingStrategy.optimal())
                .since(before);

        assertThat(diff.ended()).containsExactly(new EndedPair(pair("anna", "dina"), EndCause.PAUSED, List.of()));
        assertThat(diff.gaining()).containsExactly(ParticipantId.of("finn"));
        assertThat(diff.losing()).containsExactly(ParticipantId.of("dina"));
        assertThat(diff.before()).isEqualTo(before.totals());
        assertThat(diff).hasToString("PlanDiff[kept=1, ended=1, begun=1]");
    }

    @Test
    void whoHasLeftNeedNotBeParted() {
        Rematch rematch = Rematch.of(among(mentors, at("eli", "oslo", "law")).build(), before)
                .without(pair("anna", "dina"));

        assertThat(rematch.request().excluded()).isEmpty();
        assertThat(rematch.ended()).hasSize(1);
    }

    @Test
    void anEarlierPairIsConsideredHoweverFewAre() {
        Rematch rematch = Rematch.of(
                        among(mentors, at("finn", "oslo", "law", "pay"))
                                .considering(CandidateLimit.best(1))
                                .build(),
                        List.of(pair("cleo", "finn")))
                .keepingAt(30);

        assertThat(rematch.request().considering()).isEqualTo(CandidateLimit.best(1));
        assertThat(rematch.match(MatchingStrategy.optimal()).plan().pairs())
                .extracting(MatchedPair::pair)
                .containsExactly(pair("cleo", "finn"));
    }

    @Test
    void refusesAPriceOutsideTheLimitsAndAPinThatMustNotGoOn() {
        MatchRequestBuilder now =
                among(mentors, at("dina", "oslo"), at("eli", "oslo")).pin(pair("bo", "eli"));

        assertThatThrownBy(() -> Rematch.of(now.build(), before).keepingAt(-1).request())
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("points");
        assertThatThrownBy(() -> Rematch.of(now.build(), before)
                        .without(pair("bo", "eli"))
                        .request())
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("pinned[0]");
    }

    @Test
    void aRetentionGivesTheSamePointsPreparedOrNot() {
        Retention retention = Retention.of(List.of(pair("bo", "eli"), pair("zoe", "eli")), 5);
        List<Candidate> mentees = List.of(at("eli", "oslo"), at("bo", "oslo"));

        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            for (int mentee = 0; mentee < mentees.size(); mentee++) {
                int points = retention.points(
                        mentors.get(mentor).participant(), mentees.get(mentee).participant());
                assertThat(points).isEqualTo(mentor == 1 && mentee == 0 ? 5 : 0);
                assertThat(retention
                                .prepare(participants(mentors), participants(mentees))
                                .points(mentor, mentee))
                        .isEqualTo(points);
            }
        }
        assertThat(retention).hasToString("Retention[pairs=2, points=5]");
    }

    private static List<Participant> participants(List<Candidate> people) {
        return people.stream().map(Candidate::participant).collect(Collectors.toList());
    }
}
