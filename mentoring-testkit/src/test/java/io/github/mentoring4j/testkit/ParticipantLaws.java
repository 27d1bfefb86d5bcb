package io.github.mentoring4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Profile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ParticipantLaws {

    @Provide
    Arbitrary<Participant> participants() {
        return ParticipantArbitraries.participants("p");
    }

    @Property
    void neitherNamesNorValuesShowInAString(@ForAll("participants") Participant participant) {
        assertThat(participant + " " + participant.name() + " " + participant.profile())
                .doesNotContain(ConductArbitraries.MARKER);
    }

    @Property
    void theOrderOfAttributesDoesNotMatter(@ForAll("participants") Participant participant) {
        List<Map.Entry<Attribute, List<String>>> entries =
                List.copyOf(participant.profile().values().entrySet());
        Map<Attribute, List<String>> reversed = new LinkedHashMap<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            reversed.put(entries.get(i).getKey(), entries.get(i).getValue());
        }

        assertThat(Profile.of(reversed)).isEqualTo(participant.profile());
        assertThat(List.copyOf(Profile.of(reversed).values().keySet()))
                .isEqualTo(List.copyOf(participant.profile().values().keySet()));
    }

    @Example
    void aPairTakesTwo() {
        ParticipantId alone = ParticipantId.of("a");

        assertThatThrownBy(() -> ParticipantArbitraries.pairsAmong(List.of(alone, alone)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("people: [a] are not two");
    }
}
