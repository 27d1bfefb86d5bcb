package io.github.mentoring4j.matching.criterion;

import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    private static final Attribute TOPIC = Attribute.of("topic");
    private static final Attribute YEARS = Attribute.of("years");
    private static final Participant NOBODY = person("n", Map.of());

    private static Participant on(String id, String... topics) {
        return person(id, TOPIC, topics);
    }

    private static Participant after(String years) {
        return person("y" + years, YEARS, years);
    }

    @Test
    void sameAndDifferentGiveTheirPointsOrNone() {
        Preference same = Preferences.same(TOPIC, 10);
        Preference different = Preferences.different(TOPIC, -4);

        assertThat(same.points(on("a", "law"), on("b", "tax", "law"))).isEqualTo(10);
        assertThat(same.points(on("a", "law"), on("b", "tax"))).isZero();
        assertThat(same.points(on("a", "law"), NOBODY)).isZero();
        assertThat(different.points(on("a", "law"), on("b", "tax"))).isEqualTo(-4);
        assertThat(different.points(NOBODY, on("b", "tax"))).isZero();
        assertThat(same.most()).isEqualTo(10);
        assertThat(different.most()).isZero();
        assertThat(List.of(same.id(), different.id())).containsExactly("prefer-same-topic", "prefer-different-topic");
    }

    @Test
    void overlapGivesPointsForEachSharedValueUpToALimit() {
        Preference overlap = Preferences.overlap(TOPIC, 3, 2);

        assertThat(overlap.points(on("a", "law", "tax", "it"), on("b", "law"))).isEqualTo(3);
        assertThat(overlap.points(on("a", "law", "tax", "it"), on("b", "it", "law", "tax")))
                .isEqualTo(6);
        assertThat(overlap.points(on("a", "law"), NOBODY)).isZero();
        assertThat(overlap.most()).isEqualTo(6);
    }

    @Test
    void gapGivesPointsByWholeLevels() {
        Preference gap = Preferences.gap(YEARS, Scale.numbers(), Map.of(-1, 1, 0, 2, 1, 3));

        assertThat(gap.points(after("7"), after("6"))).isEqualTo(3);
        assertThat(gap.points(after("7.75"), after("6"))).isEqualTo(3);
        assertThat(gap.points(after("6.25"), after("6"))).isEqualTo(2);
        assertThat(gap.points(after("5.75"), after("6"))).isEqualTo(1);
        assertThat(gap.points(after("9"), after("6"))).isZero();
        assertThat(gap.points(after("many"), after("6"))).isZero();
        assertThat(gap.points(after("999999999.999999999"), after("-999999999.999999999")))
                .isZero();
        assertThat(gap.most()).isEqualTo(3);
    }

    @Test
    void wishesGivePointsByRank() {
        Preference wished = Preferences.wished(Party.MENTEE, TOPIC, List.of(9, 5));
        Participant wisher = on("b", "first", "second", "third", "first");

        assertThat(wished.points(person("first", Map.of()), wisher)).isEqualTo(9);
        assertThat(wished.points(person("second", Map.of()), wisher)).isEqualTo(5);
        assertThat(wished.points(person("third", Map.of()), wisher)).isZero();
        assertThat(wished.points(NOBODY, wisher)).isZero();
        assertThat(wished.points(wisher, person("first", Map.of()))).isZero();
        assertThat(Preferences.wished(Party.MENTOR, TOPIC, List.of(9)).points(wisher, person("first", Map.of())))
                .isEqualTo(9);
    }

    @Test
    void aPreferenceSaysWhoseWishItIs() {
        Preference wished = Preferences.wished(Party.MENTEE, TOPIC, List.of(9, 5));
        Preference same = Preferences.same(TOPIC, 10);

        assertThat(same.voice()).isEmpty();
        assertThat(wished.voice()).contains(Party.MENTEE);
        assertThat(wished.as("wish").when(Party.MENTOR, YEARS, "5").voice()).contains(Party.MENTEE);
        assertThat(wished.voicedBy(Party.MENTOR).voice()).contains(Party.MENTOR);
    }

    @Test
    void voicingAPreferenceChangesNothingElse() {
        Preference same = Preferences.same(TOPIC, 10);
        Preference voiced = same.voicedBy(Party.MENTOR);
        List<Participant> people = List.of(on("a", "law"), on("b", "law"), on("c", "tax"));

        assertThat(List.of(voiced.id(), voiced.most())).containsExactly(same.id(), 10);
        assertThat(voiced.points(people.get(0), people.get(1))).isEqualTo(10);
        assertThat(voiced.prepare(people, people).points(0, 1)).isEqualTo(10);
        assertThat(voiced.prepare(people, people).points(0, 2)).isZero();
    }

    @Test
    void conditionsLimitAPreferenceToSomePeople() {
        Preference same = Preferences.same(TOPIC, 10).when(Party.MENTOR, YEARS, "5");
        Participant five = person("a", Map.of(TOPIC, List.of("law"), YEARS, List.of("5")));

        assertThat(same.points(five, on("b", "law"))).isEqualTo(10);
        assertThat(same.points(on("c", "law"), on("b", "law"))).isZero();
        assertThat(same.as("mine")
                        .prepare(List.of(five, on("c", "law")), List.of(on("b", "law")))
                        .points(1, 0))
                .isZero();
        assertThat(same.as("mine").most()).isEqualTo(10);
    }

    @Test
    void refusesPointsOutsideTheLimits() {
        int tooMany = Preference.GREATEST_POINTS + 1;

        assertThatThrownBy(() -> Preferences.same(TOPIC, tooMany)).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> Preferences.overlap(TOPIC, 1_000, 1_001)).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> Preferences.overlap(TOPIC, 1, 0)).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> Preferences.gap(YEARS, Scale.numbers(), Map.of(1, -tooMany)))
                .isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> Preferences.wished(Party.MENTEE, TOPIC, List.of(tooMany)))
                .isInstanceOf(InvalidRecordException.class);
    }
}
