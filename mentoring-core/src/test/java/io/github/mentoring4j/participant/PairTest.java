package io.github.mentoring4j.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairTest {

    private static final ParticipantId ANNE = ParticipantId.of("p-1");
    private static final ParticipantId BO = ParticipantId.of("p-2");

    @Test
    void knowsWhichPartEachTakes() {
        Pair pair = Pair.of(ANNE, BO);

        assertThat(pair.partyOf(ANNE)).contains(Party.MENTOR);
        assertThat(pair.partyOf(BO)).contains(Party.MENTEE);
        assertThat(pair.partyOf(ParticipantId.of("p-3"))).isEmpty();
        assertThat(pair.member(Party.MENTOR)).isEqualTo(ANNE);
        assertThat(pair.member(Party.MENTOR.other())).isEqualTo(BO);
    }

    @Test
    void refusesThatSomebodyMentorsThemself() {
        assertThatThrownBy(() -> Pair.of(ANNE, ANNE))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("Pair.mentee must differ from mentor");
    }

    @Test
    void isOrderedByMenteeThenMentor() {
        ParticipantId zoe = ParticipantId.of("z");

        assertThat(List.of(Pair.of(zoe, BO), Pair.of(ANNE, zoe), Pair.of(ANNE, BO)).stream()
                        .sorted())
                .containsExactly(Pair.of(ANNE, BO), Pair.of(zoe, BO), Pair.of(ANNE, zoe));
    }

    @Test
    void aProfileDoesNotChangeWithTheMapItWasMadeFrom() {
        List<String> languages = new ArrayList<>(List.of("nb"));
        Map<Attribute, List<String>> values = new HashMap<>(Map.of(Attribute.of("languages"), languages));
        Profile profile = Profile.of(values);

        languages.add("en");
        values.clear();

        assertThat(profile.values(Attribute.of("languages"))).containsExactly("nb");
    }

    @Test
    void anAttributeWithoutValuesIsTheSameAsNone() {
        Attribute languages = Attribute.of("languages");

        assertThat(Profile.none().with(languages, "nb").with(languages)).isEqualTo(Profile.none());
    }

    @Test
    void showsNeitherNamesNorValues() {
        Participant participant = Participant.of(ANNE, Profile.none().with(Attribute.of("diagnosis"), "secret"))
                .named(PersonName.of("Anne Berg"));

        assertThat(participant + "" + participant.name() + participant.profile())
                .doesNotContain("Berg")
                .doesNotContain("secret")
                .contains("p-1");
    }

    @Test
    void everyRoleHasResponsibilitiesAndTheMenteeEight() {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(role.responsibilities()).isNotEmpty());
        assertThat(Role.MENTEE.responsibilities()).hasSize(8).startsWith(Responsibility.OWN_THE_BENEFIT);
    }

    @Test
    void refusesIdsThatAreBlankPaddedTooLongOrBroken() {
        assertThatThrownBy(() -> ParticipantId.of(" ")).hasMessage("ParticipantId.value must not be blank");
        assertThatThrownBy(() -> ParticipantId.of(" a")).hasMessageContaining("white space at its ends");
        assertThatThrownBy(() -> ParticipantId.of("a\nb")).hasMessageContaining("line breaks");
        assertThatThrownBy(() -> ParticipantId.of("x".repeat(201))).hasMessageContaining("at most 200 characters");
        assertThatThrownBy(() -> ParticipantId.of("a\u00a0")).hasMessageContaining("white space at its ends");
        assertThatThrownBy(() -> ParticipantId.of("a\u2028b")).hasMessageContaining("line breaks");
        assertThatThrownBy(() -> ParticipantId.of("a\u202eb")).hasMessageContaining("control characters");
        assertThatThrownBy(() -> ParticipantId.of("a\ud800b")).hasMessageContaining("control characters");
        assertThat(PersonName.of("می\u200cخواهم").value()).hasSize(8);
        assertThat(ParticipantId.of("x".repeat(200)).value()).hasSize(200);
    }
}
