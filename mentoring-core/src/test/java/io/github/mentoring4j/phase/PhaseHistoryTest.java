package io.github.mentoring4j.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.FaultTexts;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhaseHistoryTest {

    private static final PhaseHistory STARTED =
            PhaseHistory.none().advancedTo(Phase.RAPPORT_BUILDING, Occurrence.of(2026, 1, 5));

    @Test
    void goesThroughAllFivePhases() {
        PhaseHistory whole = STARTED.advancedTo(Phase.DIRECTION_SETTING, Occurrence.of(2026, 2, 1))
                .advancedTo(Phase.PROGRESS_MAKING, Occurrence.of(2026, 4, 1))
                .advancedTo(Phase.WINDING_UP, Occurrence.of(2026, 11, 1))
                .advancedTo(Phase.MOVING_ON, Occurrence.of(2026, 12, 1));

        assertThat(whole.current()).contains(Phase.MOVING_ON);
        assertThat(whole.asOf(Viewpoint.asOf(LocalDate.of(2026, 3, 31))).current())
                .contains(Phase.DIRECTION_SETTING);
    }

    @Test
    void goesBackFromProgressToDirectionWhenGoalsAreSetAnew() {
        PhaseHistory renewed = STARTED.advancedTo(Phase.DIRECTION_SETTING, Occurrence.of(2026, 2, 1))
                .advancedTo(Phase.PROGRESS_MAKING, Occurrence.of(2026, 4, 1))
                .advancedTo(Phase.DIRECTION_SETTING, Occurrence.of(2026, 5, 1));

        assertThat(renewed.current()).contains(Phase.DIRECTION_SETTING);
    }

    @Test
    void refusesToSkipDirectionSetting() {
        assertThatThrownBy(() -> STARTED.advancedTo(Phase.PROGRESS_MAKING, Occurrence.of(2026, 2, 1)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("PhaseHistory.entries[1].phase cannot go to progress making from rapport building");
    }

    @Test
    void namesThePhasesInTheReadersLanguage() {
        InvalidRecordException refusal = catchThrowableOfType(
                InvalidRecordException.class,
                () -> STARTED.advancedTo(Phase.PROGRESS_MAKING, Occurrence.of(2026, 2, 1)));

        assertThat(refusal.faults())
                .map(FaultTexts.in(Locale.forLanguageTag("nb"))::message)
                .containsExactly("kan ikke gå fra relasjonsbygging til fremdrift");
        for (Phase phase : Phase.values()) {
            Fault fault = Fault.of("phases", FaultCode.ILLEGAL_STEP, phase.key(), phase.key());
            assertThat(FaultTexts.in(Locale.forLanguageTag("nb")).message(fault))
                    .doesNotContain(phase.key());
        }
    }

    @Test
    void aPlanSaysWhereAStepThatStandsTwiceStoodFirst() {
        PhaseTransition step = PhaseTransition.of(
                Phase.RAPPORT_BUILDING,
                Phase.DIRECTION_SETTING,
                PhaseRequirement.REVIEW_BY_BOTH,
                PhaseRequirement.REVIEW_BY_BOTH);

        assertThat(step.requires()).hasSize(1);
        assertThatThrownBy(() -> PhasePlan.of(step, step))
                .hasMessage("PhasePlan.transitions[1] stands twice: the same is already at transitions[0]");
    }

    @Test
    void refusesToStartAnywhereButWithRapport() {
        assertThatThrownBy(() -> PhaseHistory.none().advancedTo(Phase.WINDING_UP, Occurrence.of(2026, 2, 1)))
                .hasMessage("PhaseHistory.entries[0].phase must be one of: rapport-building");
    }

    @Test
    void refusesAnEntryThatPrecedesTheOneItFollows() {
        assertThatThrownBy(() -> STARTED.advancedTo(Phase.DIRECTION_SETTING, Occurrence.of(2026, 1, 4)))
                .hasMessage("PhaseHistory.entries[1].entered must not be before entries[0].entered");
    }

    @Test
    void nothingFollowsMovingOn() {
        assertThat(Phase.MOVING_ON.next()).isEmpty();
    }
}
