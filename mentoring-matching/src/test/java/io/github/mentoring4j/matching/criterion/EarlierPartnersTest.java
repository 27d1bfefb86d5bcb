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
}
