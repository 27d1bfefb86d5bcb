package io.github.mentoring4j.matching;

import static io.github.mentoring4j.matching.People.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.matching.verification.PlanVerifier;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CandidateLimitTest {

    /** Points by mentor and mentee; other pairs may not be made. */
    private static MatchRequestBuilder request(Map<String, Integer> points) {
        return MatchRequest.builder()
                .must(Eligibility.of("may", (mentor, mentee) -> points.containsKey(key(mentor, mentee))))
                .should(new ByKey(points));
    }

    private static String key(Participant mentor, Participant mentee) {
        return mentor.id().value() + mentee.id().value();
    }

    @Test
    void manyPointsDoNotOutweighAPersonWhomOnlyPairsBeyondTheLimitCanPlace() {
        MatchPlan plan = request(Map.of("ad", 100, "bd", 10, "be", 100, "ce", 10, "af", 100))
                .mentors(List.of(candidate("a", 1), candidate("b", 1), candidate("c", 1)))
                .mentees(List.of(candidate("d", 1), candidate("e", 1), candidate("f", 1)))
                .considering(CandidateLimit.best(1))
                .build()
                .plan(MatchingStrategy.optimal());

        assertThat(plan.totals().pairs()).isEqualTo(3);
        assertThat(plan.considered().complete()).isTrue();
    }

    @Test
    void aStrategyThatProvesNothingIsGivenMentorsWithRoom() {
        MatchPlan plan = request(Map.of("ad", 100, "ae", 90, "be", 10))
                .mentors(List.of(candidate("a", 1), candidate("b", 1)))
                .mentees(List.of(candidate("d", 1), candidate("e", 1)))
                .considering(CandidateLimit.best(1))
                .build()
                .plan(MatchingStrategy.greedy());

        assertThat(plan.totals().pairs()).isEqualTo(2);
        assertThat(plan.considered().shortfall()).isEmpty();
    }

    /** Prices that are looked through in steps, for there are more of them than steps. */
    @Test
    void isCompleteAmongMorePricesThanAreToldApart() {
        Random random = new Random(3);
        List<Candidate> mentors = new ArrayList<>();
        List<Candidate> mentees = new ArrayList<>();
        Map<String, Integer> points = new HashMap<>();
        for (int number = 0; number < 160; number++) {
            mentors.add(candidate("a" + number, 1));
            mentees.add(candidate("b" + number, 1));
            for (int mentor = 0; mentor < 160; mentor++) {
                points.put("a" + mentor + "b" + number, random.nextInt(100_000) - 50_000 + mentor * 300);
            }
        }
        MatchRequestBuilder request = request(points).mentors(mentors).mentees(mentees);
        MatchPlan all = request.considering(CandidateLimit.all()).build().plan(MatchingStrategy.optimal());
        MatchPlan some = request.considering(CandidateLimit.best(4)).build().plan(MatchingStrategy.optimal());

        assertThat(some.considered().complete()).isTrue();
        assertThat(some.totals()).isEqualTo(all.totals());
        assertThat(some.considered().kept()).isLessThan(all.considered().kept());
    }

    /** Whose places are taken by pinned pairs is nobody's candidate, so their price has to hold for pairs beyond the limit. */
    @ParameterizedTest
    @MethodSource("proving")
    void provesAPlanBesideAMentorWhoIsFull(MatchingStrategy strategy) {
        for (Map<String, Integer> points :
                List.of(Map.of("ad", 100, "bd", 10), Map.of("ad", 100, "bd", -10), Map.of("ad", 100))) {
            MatchRequest request = request(points)
                    .mentors(List.of(candidate("a", 1), candidate("b", 1)))
                    .mentees(List.of(candidate("d", 1), candidate("e", 1)))
                    .pin(Pair.of(ParticipantId.of("a"), ParticipantId.of("e")))
                    .considering(CandidateLimit.best(1))
                    .build();

            assertThat(PlanVerifier.verify(request, request.plan(strategy))).isInstanceOf(Verification.Proven.class);
        }
    }

    static Stream<MatchingStrategy> proving() {
        return Stream.of(MatchingStrategy.optimal(), MatchingStrategy.highestTotal());
    }

    @Test
    void saysOfAMentorThatTheyWereNobodysCandidate() {
        MatchPlan plan = request(Map.of("ad", 100, "bd", 10))
                .mentors(List.of(candidate("a", 1), candidate("b", 1)))
                .mentees(List.of(candidate("d", 1)))
                .considering(CandidateLimit.best(1))
                .build()
                .plan(MatchingStrategy.optimal());

        assertThat(plan.openMentors())
                .singleElement()
                .extracting(OpenPlaces::reason)
                .isEqualTo(new OpenReason.NotConsidered(1));
        assertThat(plan.considered().kept()).isEqualTo(1);
    }

    @Test
    void considersAllPairsWhereTheyAreFew() {
        assertThat(CandidateLimit.usual().all(10_000, 20_000)).isTrue();
        assertThat(CandidateLimit.usual().all(10_001, 20_000)).isFalse();
        assertThat(CandidateLimit.all().all(1_000_000, 1_000_000)).isTrue();
        assertThat(CandidateLimit.best(3).all(3, 1)).isTrue();
        assertThat(CandidateLimit.best(3).all(4, 1)).isFalse();
    }

    @Test
    void rejectsALimitThatLeavesNobody() {
        assertThatThrownBy(() -> CandidateLimit.best(0)).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> new CandidateLimit(1, -1)).isInstanceOf(InvalidRecordException.class);
    }

    /** Points from a table. */
    private record ByKey(Map<String, Integer> table) implements Preference {

        @Override
        public String id() {
            return "points";
        }

        @Override
        public int points(Participant mentor, Participant mentee) {
            return table.getOrDefault(key(mentor, mentee), 0);
        }

        @Override
        public int most() {
            return Collections.max(table.values());
        }
    }
}
