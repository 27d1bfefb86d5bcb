package io.github.mentoring4j.matching.criterion;

import static io.github.mentoring4j.matching.People.pair;
import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EarlierPartnersTest {

    private static final List<Pair> EARLIER = List.of(pair("anna", "dina"), pair("eli", "bo"), pair("zoe", "yngve"));

    private static Participant one(String id) {
        return person(id, Map.of());
    }

    @Test
    void thoseWhoHaveBeenPairedAreNotPairedAgainEitherWayRound() {
        Eligibility anew = Eligibilities.notEarlierPartners(EARLIER);

        assertThat(anew.id()).isEqualTo("not-earlier-partners");
        assertThat(anew.permits(one("anna"), one("dina"))).isFalse();
        assertThat(anew.permits(one("bo"), one("eli"))).isFalse();
        assertThat(anew.permits(one("anna"), one("eli"))).isTrue();
        assertThat(anew.permits(one("new"), one("other"))).isTrue();
    }

    @Test
    void aPreferenceGivesItsPointsOnceHoweverOftenTheyWerePaired() {
        Preference again = Preferences.earlierPartners(List.of(pair("a", "b"), pair("b", "a"), pair("a", "b")), -7);

        assertThat(again.id()).isEqualTo("earlier-partners");
        assertThat(again.most()).isZero();
        assertThat(again.points(one("b"), one("a"))).isEqualTo(-7);
        assertThat(again.points(one("b"), one("c"))).isZero();
        assertThat(Preferences.earlierPartners(EARLIER, 5).most()).isEqualTo(5);
        assertThatThrownBy(() -> Preferences.earlierPartners(EARLIER, 1_000_001))
                .isInstanceOf(InvalidRecordException.class);
    }

    @Provide
    Arbitrary<List<Pair>> histories() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e", "f");
        return Combinators.combine(ids, ids)
                .as(List::of)
                .filter(two -> !two.get(0).equals(two.get(1)))
                .map(two -> pair(two.get(0), two.get(1)))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 200, seed = "5")
    void whatIsPreparedForManySaysWhatTheListOfPairsSays(@ForAll("histories") List<Pair> earlier) {
        List<Participant> mentors = people("a", "b", "c", "d");
        List<Participant> mentees = people("c", "d", "e", "f");
        PairCondition anew = Eligibilities.notEarlierPartners(earlier).prepare(mentors, mentees);
        PairPoints again = Preferences.earlierPartners(earlier, 3).prepare(mentors, mentees);
        for (int mentor = 0; mentor < 4; mentor++) {
            for (int mentee = 0; mentee < 4; mentee++) {
                String one = mentors.get(mentor).id().value();
                String other = mentees.get(mentee).id().value();
                boolean before = !one.equals(other)
                        && (earlier.contains(pair(one, other)) || earlier.contains(pair(other, one)));
                assertThat(anew.permits(mentor, mentee)).isEqualTo(!before);
                assertThat(again.points(mentor, mentee)).isEqualTo(before ? 3 : 0);
            }
        }
    }

    private static List<Participant> people(String... ids) {
        return List.of(ids).stream().map(EarlierPartnersTest::one).collect(Collectors.toList());
    }
}
