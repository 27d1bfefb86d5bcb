package io.github.mentoring4j.matching.criterion;

import static io.github.mentoring4j.matching.People.pair;
import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists from either side: both influence the pairing. */
class RankedListsTest {

    private static final Attribute WISHES = Attribute.of("wishes");
    private static final Attribute FAVOURITES = Attribute.of("favourites");
    private static final Attribute FINE = Attribute.of("fine");

    private static Candidate wishing(String id, String... wishes) {
        return Candidate.of(person(id, WISHES, wishes));
    }

    @Test
    void aListMayHaveManyRanksEachWithPointsOfItsOwn() {
        List<Participant> mentors = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> person("m" + number, Map.of()))
                .collect(Collectors.toList());
        String[] wishes = mentors.stream().map(mentor -> mentor.id().value()).toArray(String[]::new);
        List<Integer> points =
                IntStream.rangeClosed(1, 400).map(rank -> 401 - rank).boxed().collect(Collectors.toList());
        PairPoints ready =
                Preferences.wished(Party.MENTEE, WISHES, points).prepare(mentors, List.of(person("e", WISHES, wishes)));

        assertThat(IntStream.range(0, 500).map(mentor -> ready.points(mentor, 0)))
                .containsExactlyElementsOf(IntStream.range(0, 500)
                        .map(rank -> Math.max(0, 400 - rank))
                        .boxed()
                        .collect(Collectors.toList()));
    }

    @Test
    void oneListForEachTierPutsThoseInItOnALevel() {
        Participant mentee =
                person("eli", Map.of(FAVOURITES, List.of("anna", "bo"), FINE, List.of("cleo", "dag", "anna")));
        Preference favourites = Preferences.listed(Party.MENTEE, FAVOURITES, 10);
        Preference fine = Preferences.listed(Party.MENTEE, FINE, 4);

        assertThat(favourites.id()).isEqualTo("prefer-listed-by-mentee-favourites");
        assertThat(favourites.voice()).contains(Party.MENTEE);
        assertThat(favourites.points(person("anna", Map.of()), mentee)).isEqualTo(10);
        assertThat(favourites.points(person("bo", Map.of()), mentee)).isEqualTo(10);
        assertThat(favourites.points(person("cleo", Map.of()), mentee)).isZero();
        assertThat(fine.points(person("dag", Map.of()), mentee)).isEqualTo(4);
        assertThat(Preferences.listed(Party.MENTOR, FINE, -4).most()).isZero();
        assertThatThrownBy(() -> Preferences.listed(Party.MENTOR, FINE, 1_000_001))
                .isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void whereTheSidesDifferTheSumDecides() {
        MatchPlan plan = MatchRequest.builder()
                .mentors(List.of(wishing("anna", "eli"), wishing("bo")))
                .mentees(List.of(wishing("dina", "anna"), wishing("eli", "anna")))
                .should(Preferences.wished(Party.MENTEE, WISHES, List.of(5)))
                .should(Preferences.wished(Party.MENTOR, WISHES, List.of(1)))
                .build()
                .plan(MatchingStrategy.optimal());

        assertThat(plan.pairs()).extracting(MatchedPair::pair).containsExactly(pair("bo", "dina"), pair("anna", "eli"));
    }
}
