package io.github.mentoring4j.matching;

import static io.github.mentoring4j.matching.People.candidate;
import static io.github.mentoring4j.matching.People.pair;
import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Attribute;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final Attribute SITE = Attribute.of("site");

    /** Eli, who has anna already, suits bo best; finn has nobody else. */
    private final MatchRequest request = MatchRequest.builder()
            .mentors(List.of(candidate("anna", 1), Candidate.of(person("bo", SITE, "oslo"))))
            .mentees(List.of(Candidate.of(person("eli", SITE, "oslo"), 2), candidate("finn", 1)))
            .should(Preferences.same(SITE, 5))
            .pin(pair("anna", "eli"))
            .build();

    @Test
    void holdsTheRequestAndThePlanThatTheShortWayGives() {
        Matching matching = request.match(MatchingStrategy.greedy());

        assertThat(matching.request()).isSameAs(request);
        assertThat(matching.plan()).isEqualTo(request.plan(MatchingStrategy.greedy()));
        assertThat(matching).hasToString("Matching[strategy=greedy, request=" + request + "]");
    }

    @Test
    void aPinnedMentorCountsAsTheFirst() {
        for (MatchingStrategy peopleFirst : List.<MatchingStrategy>of(
                MatchingStrategy.optimal(),
                MatchingStrategy.optimal().named("ours"),
                MatchingStrategy.fair(),
                MatchingStrategy.shortlist(1))) {
            assertThat(request.plan(peopleFirst).pairs())
                    .as(peopleFirst.name())
                    .extracting(MatchedPair::pair)
                    .containsExactly(pair("anna", "eli"), pair("bo", "finn"));
        }
        assertThat(request.plan(MatchingStrategy.highestTotal()).pairs())
                .extracting(MatchedPair::pair)
                .containsExactly(pair("anna", "eli"), pair("bo", "eli"));
    }
}
