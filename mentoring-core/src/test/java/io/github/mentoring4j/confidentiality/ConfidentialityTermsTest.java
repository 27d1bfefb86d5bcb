package io.github.mentoring4j.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfidentialityTermsTest {

    private static final ConfidentialityTerms TERMS = ConfidentialityTerms.of(
            List.of(
                    SharingRule.of(Audience.SUPERVISOR, InformationKind.THEMES, InformationKind.PHASE),
                    SharingRule.of(Audience.SPONSOR, InformationKind.THAT_MEETINGS_TAKE_PLACE)),
            NotesHandling.NO_NOTES,
            Set.of(ExceptionGround.DANGER_TO_LIFE));

    private static Disclosure told(Audience to, InformationKind kind) {
        return Disclosure.of(DisclosureId.of("d-1"), Occurrence.of(2026, 3, 1), Party.MENTOR, to, kind);
    }

    @Test
    void allowsWhatASharingRuleNamesForThatAudience() {
        assertThat(TERMS.allow(told(Audience.SUPERVISOR, InformationKind.THEMES)))
                .isTrue();
        assertThat(TERMS.allow(told(Audience.SPONSOR, InformationKind.THEMES))).isFalse();
        assertThat(TERMS.allow(told(Audience.LINE_MANAGER, InformationKind.THAT_MEETINGS_TAKE_PLACE)))
                .isFalse();
    }

    @Test
    void allowsAnExceptionOnlyIfItIsAmongTheTermsAndNamed() {
        Disclosure concern = told(Audience.HEALTH_SERVICE, InformationKind.CONCERN);

        assertThat(TERMS.allow(concern)).isFalse();
        assertThat(TERMS.allow(concern.onGround(ExceptionGround.DANGER_TO_LIFE)))
                .isTrue();
        assertThat(TERMS.allow(concern.onGround(ExceptionGround.COURT_ORDER))).isFalse();
    }

    @Test
    void keepsItsRulesInTheOrderOfTheAudiences() {
        assertThat(TERMS.sharing())
                .extracting(SharingRule::audience)
                .containsExactly(Audience.SPONSOR, Audience.SUPERVISOR);
    }

    @Test
    void refusesTwoRulesForTheSameAudience() {
        List<SharingRule> twice = List.of(
                SharingRule.of(Audience.SPONSOR, InformationKind.GOALS),
                SharingRule.of(Audience.SPONSOR, InformationKind.PHASE));

        assertThatThrownBy(() -> ConfidentialityTerms.of(twice, NotesHandling.NO_NOTES, Set.of()))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("sharing[1].audience stands twice");
    }

    @Test
    void refusesASharingRuleThatSharesNothing() {
        assertThatThrownBy(() -> SharingRule.of(Audience.SPONSOR))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("SharingRule.kinds must hold at least 1");
    }
}
