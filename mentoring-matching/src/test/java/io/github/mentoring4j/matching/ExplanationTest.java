package io.github.mentoring4j.matching;

import static io.github.mentoring4j.matching.People.candidate;
import static io.github.mentoring4j.matching.People.pair;
import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.criterion.Eligibilities;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.FaultyAssignmentException;
import io.github.mentoring4j.matching.plan.ExclusionCount;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Attribute SITE = Attribute.of("site");
    private static final Attribute LANGUAGE = Attribute.of("language");

    private static OpenPlaces open(String id, int capacity, int filled, OpenReason reason) {
        return new OpenPlaces(ParticipantId.of(id), capacity, filled, reason);
    }

    @Test
    void saysWhoIsPaused() {
        MatchPlan plan = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 0)))
                .mentees(List.of(candidate("dina", 1)))
                .build()
                .plan(MatchingStrategy.optimal());

        assertThat(plan.openMentors()).containsExactly(open("anna", 0, 0, new OpenReason.Paused()));
        assertThat(plan.openMentees())
                .containsExactly(open("dina", 1, 0, new OpenReason.NobodyToConsider(1, 0, false)));
    }

    @Test
    void countsThoseWhoAreNotEvenConsidered() {
        MatchPlan plan = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 1), candidate("bo", 0), candidate("cleo", 0), candidate("dina", 1)))
                .mentees(List.of(candidate("dina", 2)))
                .must(Eligibility.of("anybody", (mentor, mentee) -> true))
                .build()
                .plan(MatchingStrategy.optimal());

        assertThat(plan.openMentees()).containsExactly(open("dina", 2, 1, new OpenReason.NobodyToConsider(2, 1, true)));
        assertThat(plan.openMentors()).contains(open("dina", 1, 0, new OpenReason.NobodyToConsider(0, 0, true)));
    }

    @Test
    void countsWhatEachCriterionForbidsAndForbidsAlone() {
        MatchPlan plan = MatchRequest.builder()
                .mentors(List.of(
                        Candidate.of(person("anna", Map.of(SITE, List.of("oslo"), LANGUAGE, List.of("en")))),
                        Candidate.of(person("bo", Map.of(SITE, List.of("bergen"), LANGUAGE, List.of("en")))),
                        Candidate.of(person("cleo", Map.of(SITE, List.of("bergen"), LANGUAGE, List.of("nb")))),
                        Candidate.of(person("dag", Map.of(SITE, List.of("oslo"), LANGUAGE, List.of("nb")))),
                        candidate("dina", 1),
                        candidate("egil", 0)))
                .mentees(List.of(Candidate.of(person("dina", Map.of(SITE, List.of("oslo"), LANGUAGE, List.of("nb"))))))
                .must(Eligibilities.same(SITE))
                .must(Eligibilities.overlap(LANGUAGE, 1))
                .exclude(pair("dag", "dina"))
                .build()
                .plan(MatchingStrategy.optimal());

        assertThat(plan.openMentees())
                .containsExactly(open(
                        "dina",
                        1,
                        0,
                        new OpenReason.NobodyEligible(
                                4,
                                List.of(
                                        new ExclusionCount("same-site", 2, 1),
                                        new ExclusionCount("overlap-language", 2, 1)),
                                1)));
    }

    @Test
    void saysWhoHoldsThePlacesOfThoseWhoAreEligible() {
        MatchPlan plan = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 1), candidate("bo", 2)))
                .mentees(List.of(candidate("dina", 1), candidate("eli", 1), candidate("finn", 1), candidate("gry", 1)))
                .pin(pair("bo", "gry"))
                .pin(pair("anna", "dina"))
                .pin(pair("bo", "eli"))
                .build()
                .plan(MatchingStrategy.optimal());

        assertThat(plan.openMentors()).isEmpty();
        assertThat(plan.openMentees())
                .containsExactly(open(
                        "finn",
                        1,
                        0,
                        new OpenReason.EligibleButTaken(
                                2, 3, List.of(pair("anna", "dina"), pair("bo", "eli"), pair("bo", "gry")))));
    }

    @Test
    void namesAtMostTenHolders() {
        List<Candidate> mentees = new ArrayList<>();
        for (int number = 30; number >= 10; number--) {
            mentees.add(candidate("e" + number, 1));
        }
        MatchPlan plan = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 20)))
                .mentees(mentees)
                .build()
                .plan(MatchingStrategy.greedy());

        assertThat(plan.openMentees()).singleElement().satisfies(open -> {
            assertThat(open.person()).isEqualTo(ParticipantId.of("e30"));
            OpenReason.EligibleButTaken reason = (OpenReason.EligibleButTaken) open.reason();
            assertThat(reason.held()).isEqualTo(20);
            assertThat(reason.holders())
                    .hasSize(10)
                    .startsWith(pair("anna", "e10"))
                    .endsWith(pair("anna", "e19"));
        });
    }

    @Test
    void saysThatNobodyIsLeftForAMentor() {
        MatchPlan plan = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 1), candidate("bo", 1)))
                .mentees(List.of(candidate("dina", 1)))
                .pin(pair("bo", "dina"))
                .build()
                .plan(MatchingStrategy.optimal());

        assertThat(plan.openMentors())
                .containsExactly(open("anna", 1, 0, new OpenReason.NobodyLeft(1, 1, List.of(pair("bo", "dina")))));
    }

    @Test
    void showsPlacesThatArePartlyFilled() {
        MatchPlan plan = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 2)))
                .mentees(List.of(candidate("dina", 3)))
                .must(Eligibility.of("anybody", (mentor, mentee) -> true))
                .build()
                .plan(MatchingStrategy.optimal());

        OpenReason nobodyElse = new OpenReason.NobodyToConsider(0, 1, false);
        assertThat(plan.openMentees()).containsExactly(open("dina", 3, 1, nobodyElse));
        assertThat(plan.openMentors()).containsExactly(open("anna", 2, 1, nobodyElse));
        assertThat(plan.unmatchedMentees()).isEmpty();
        assertThat(plan.unmatchedMentors()).isEmpty();
        assertThat(plan.pairsOf(Party.MENTOR, ParticipantId.of("anna"))).hasSize(1);
        assertThat(plan.pairsOf(Party.MENTEE, ParticipantId.of("anna"))).isEmpty();
    }

    @Test
    void saysWhereAStrategyLeftPeopleOut() {
        MatchPlan plan = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 1), candidate("bo", 1)))
                .mentees(List.of(candidate("dina", 1)))
                .build()
                .plan(graph -> Assignment.of());

        assertThat(plan.openMentees()).containsExactly(open("dina", 1, 0, new OpenReason.NotChosen(2, 2)));
        assertThat(plan.openMentors()).extracting(OpenPlaces::reason).containsOnly(new OpenReason.NotChosen(1, 1));
    }

    @Test
    void refusesWhatAFaultyStrategyGives() {
        MatchRequest request = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 1)))
                .mentees(List.of(candidate("dina", 1), candidate("eli", 1)))
                .build();
        MatchingStrategy faulty = graph -> Assignment.of(0, 1);

        assertThatThrownBy(() -> request.plan(faulty.named("ours")))
                .isInstanceOf(FaultyAssignmentException.class)
                .hasMessage("Strategy ours gave a faulty assignment: mentor 0 has a capacity of 1 and is given more");
        assertThatThrownBy(() -> request.plan(graph -> Assignment.of(7)))
                .isInstanceOf(FaultyAssignmentException.class)
                .hasMessageStartingWith("Strategy custom gave a faulty assignment: there is no arc 7");
    }

    @Test
    void showsNoMoreThanCountsInAPlan() {
        MatchPlan plan = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 1)))
                .mentees(List.of(candidate("dina", 1), candidate("eli", 1)))
                .build()
                .plan(MatchingStrategy.optimal());

        assertThat(plan).hasToString("MatchPlan[strategy=optimal, pairs=1, openMentees=1, openMentors=0]");
    }

    @Test
    void givesUpWhenInterrupted() {
        MatchRequest request = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 1)))
                .mentees(List.of(candidate("dina", 1)))
                .build();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> request.plan(MatchingStrategy.greedy()))
                    .isInstanceOf(MatchingInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void tellsTheReasonsApart() {
        List<OpenReason> reasons = List.of(
                new OpenReason.Paused(),
                new OpenReason.NobodyToConsider(1, 1, true),
                new OpenReason.NobodyEligible(1, List.of(), 1),
                new OpenReason.EligibleButTaken(1, 1, List.of()),
                new OpenReason.NobodyLeft(1, 1, List.of()),
                new OpenReason.NotChosen(1, 1),
                new OpenReason.NotConsidered(1));

        assertThat(reasons)
                .extracting(reason -> reason.<String>accept(new Names()))
                .containsExactly(
                        "paused",
                        "nobody to consider",
                        "nobody eligible",
                        "taken",
                        "nobody left",
                        "not chosen",
                        "not considered");
    }

    private static final class Names implements OpenReason.Visitor<String> {

        @Override
        public String paused(OpenReason.Paused reason) {
            return "paused";
        }

        @Override
        public String nobodyToConsider(OpenReason.NobodyToConsider reason) {
            return "nobody to consider";
        }

        @Override
        public String nobodyEligible(OpenReason.NobodyEligible reason) {
            return "nobody eligible";
        }

        @Override
        public String eligibleButTaken(OpenReason.EligibleButTaken reason) {
            return "taken";
        }

        @Override
        public String nobodyLeft(OpenReason.NobodyLeft reason) {
            return "nobody left";
        }

        @Override
        public String notChosen(OpenReason.NotChosen reason) {
            return "not chosen";
        }

        @Override
        public String notConsidered(OpenReason.NotConsidered reason) {
            return "not considered";
        }
    }
}
