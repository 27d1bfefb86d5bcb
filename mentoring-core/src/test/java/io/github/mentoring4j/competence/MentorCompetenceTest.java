package io.github.mentoring4j.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentorCompetenceTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final CompetenceClaim LAW = CompetenceClaim.of(CompetenceArea.LAW, Occurrence.of(MARCH));

    @Test
    void fourAreasAreProtected() {
        assertThat(List.of(
                        CompetenceArea.HEALTH,
                        CompetenceArea.MENTAL_HEALTH,
                        CompetenceArea.LAW,
                        CompetenceArea.of("personal-finance")))
                .allMatch(CompetenceArea::isProtected);
        assertThat(CompetenceArea.of("leadership").isProtected()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mental Health",
                "mental health",
                "MENTAL_HEALTH",
                "mental\u00a0health",
                "mental\u2011health",
                "Mental - Health",
                "-mental health-"
            })
    void anAreaIsKnownHoweverItIsTyped(String typed) {
        assertThat(CompetenceArea.of(typed)).isEqualTo(CompetenceArea.MENTAL_HEALTH);
        assertThat(CompetenceArea.of(typed).isProtected()).isTrue();
    }

    @Test
    void anAreaHasAName() {
        assertThat(CompetenceArea.of("Økonomi & drift").value()).isEqualTo("økonomi-&-drift");
        assertThatThrownBy(() -> CompetenceArea.of("--")).hasMessage("CompetenceArea.value must not be blank");
        assertThatThrownBy(() -> CompetenceArea.of(" law")).isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void coversAnAreaFromTheDayThatWasStated() {
        MentorCompetence competence = MentorCompetence.of(List.of(LAW), List.of(), List.of());

        assertThat(competence.covers(CompetenceArea.LAW, MARCH)).isTrue();
        assertThat(competence.covers(CompetenceArea.LAW, MARCH.minusDays(1))).isFalse();
        assertThat(competence.covers(CompetenceArea.HEALTH, MARCH)).isFalse();
    }

    @Test
    void asOfADateHasWhatWasOnRecord() {
        MentorCompetence competence = MentorCompetence.of(
                        List.of(LAW),
                        List.of(Referral.of(ReferralId.of("f-1"), CompetenceArea.HEALTH, Occurrence.of(2026, 5, 1))),
                        List.of(DevelopmentActivity.of(
                                DevelopmentId.of("y-1"),
                                DevelopmentKind.INTRODUCTORY_TRAINING,
                                Occurrence.of(2024, 5, 1))))
                .under(IntroductionDuty.REQUIRED, Occurrence.of(2026, 2, 1));

        MentorCompetence seen = competence.asOf(Viewpoint.asOf(LocalDate.of(2026, 4, 1)));
        assertThat(seen.referrals()).isEmpty();
        assertThat(seen.areas()).hasSize(1);
        assertThat(seen.development()).hasSize(1);
        assertThat(seen.introduction()).map(IntroductionStatement::duty).contains(IntroductionDuty.REQUIRED);
        assertThat(seen.asOf(Viewpoint.asOf(LocalDate.of(2026, 1, 31))).introduction())
                .isEmpty();
    }

    @Test
    void refusesTheSameAreaTwice() {
        assertThatThrownBy(() -> MentorCompetence.of(List.of(LAW, LAW), List.of(), List.of()))
                .hasMessageContaining("areas[1].area stands twice: the same is already at areas[0]");
    }
}
