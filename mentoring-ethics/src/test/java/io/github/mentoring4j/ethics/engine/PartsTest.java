package io.github.mentoring4j.ethics.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void keysTakePlainCharactersAlone() {
        assertThat(RuleId.of("azAZ09-_.")).hasToString("azAZ09-_.");
        for (String wrong : List.of("a b", "æ", "a/b", "a`b", "a{b", "a@b", "a[b", "a:b", "a,b")) {
            assertThatExceptionOfType(InvalidRecordException.class)
                    .isThrownBy(() -> RuleId.of(wrong))
                    .satisfies(refusal -> assertThat(refusal.faults())
                            .containsExactly(Fault.of("value", FaultCode.ILLEGAL_CHARACTER)));
        }
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> SectionId.of(""));
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> new Unit("x y"));
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> Answer.upheld("x y"));
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> new Argument.Word("what she said"));
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> Threshold.of("x y", Units.DAYS, 1, 0, 2));
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> CodeOfEthics.of("", "1"));
    }

    @Test
    void idsAreOrderedByTheirCharacters() {
        assertThat(RuleId.of("G02-a")).isLessThan(RuleId.of("G02-b")).isEqualByComparingTo(RuleId.of("G02-a"));
        assertThat(SectionId.of("G02")).isLessThan(SectionId.of("G10"));
    }

    @Test
    void thresholdsKeepTheirStandardWithinTheRange() {
        assertThat(Threshold.of("days", Units.DAYS, 14, 14, 14).standard()).isEqualTo(14);
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> Threshold.of("days", Units.DAYS, 15, 0, 14));
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> Threshold.of("days", Units.DAYS, -1, 0, 14));
    }

    @Test
    void descriptionsNameEachAnswerAndThresholdOnce() {
        RuleDescription description = RuleDescription.of("R-1", "A");

        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> description.answering(Answer.upheld("same"), Answer.breached("same")));
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> description.limitedBy(
                        Threshold.of("days", Units.DAYS, 1, 0, 2), Threshold.of("days", Units.DAYS, 2, 0, 2)));
    }

    @Test
    void descriptionsTellWhatARuleLooksAtAndWhatItCanSay() {
        Threshold days = Threshold.of("days", Units.DAYS, 1, 0, 2);
        RuleDescription description = RuleDescription.of("R-1", "A")
                .restingOn(EvidenceKind.MEETING, EvidenceKind.GOAL)
                .limitedBy(days)
                .answering(Answer.breached("late"), Answer.upheld("fine"));

        assertThat(description.evidence()).containsExactly(EvidenceKind.MEETING, EvidenceKind.GOAL);
        assertThat(description.thresholds()).containsExactly(days);
        assertThat(description.answers()).containsExactly(Answer.breached("late"), Answer.upheld("fine"));
    }

    @Test
    void onlyWhatNeedsAttentionWeighsAnything() {
        assertThat(Outcome.values())
                .extracting(Severity::usual)
                .containsExactly(Severity.SERIOUS, Severity.MODERATE, Severity.MINOR, Severity.NONE, Severity.NONE);
    }

    @Test
    void findingsLackNothing() {
        RuleDescription rule = RuleDescription.of("R-1", "A");
        Verdict verdict = Verdict.of(Answer.undetermined("unknown"));

        assertThatNullPointerException()
                .isThrownBy(() ->
                        new Finding.Undetermined(rule, absent(), verdict, Cause.EVIDENCE_MISSING, Optional.empty()));
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding.Breached(rule, Severity.GRAVE, absent(), Optional.empty()));
        assertThatNullPointerException().isThrownBy(() -> new Finding.AtRisk(rule, Severity.GRAVE, verdict, absent()));
        assertThatNullPointerException().isThrownBy(() -> new Finding.Upheld(absent(), verdict));
        assertThatNullPointerException().isThrownBy(() -> new Finding.NotApplicable(rule, absent()));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without the check could pass
    private static <T> T absent() {
        return null;
    }

    @Test
    void descriptionsSayWhereTheirTextsStand() {
        RuleDescription description = RuleDescription.of("R-1", "A").weighing(Severity.GRAVE);

        assertThat(description.titleKey()).isEqualTo("R-1.title");
        assertThat(description.rationaleKey()).isEqualTo("R-1.rationale");
        assertThat(description.exampleKey()).isEqualTo("R-1.example");
        assertThat(description.messageKey(Answer.atRisk("gap"))).isEqualTo("R-1.gap");
        assertThat(description.remedyKey(Answer.atRisk("gap"))).isEqualTo("R-1.gap.remedy");
        assertThat(description.severity(Outcome.BREACHED)).isEqualTo(Severity.GRAVE);
        assertThat(description.severity(Outcome.AT_RISK)).isEqualTo(Severity.MODERATE);
    }

    @Test
    void theWorseOutcomeWins() {
        assertThat(Outcome.UPHELD.worse(Outcome.BREACHED)).isEqualTo(Outcome.BREACHED);
        assertThat(Outcome.AT_RISK.worse(Outcome.UNDETERMINED)).isEqualTo(Outcome.AT_RISK);
        assertThat(Outcome.UPHELD.worse(Outcome.UPHELD)).isEqualTo(Outcome.UPHELD);
        assertThat(Outcome.values())
                .filteredOn(Outcome::needsAttention)
                .containsExactly(Outcome.BREACHED, Outcome.AT_RISK, Outcome.UNDETERMINED);
    }

    @Test
    void wordsAreNamedAfterTheirEnum() {
        assertThat(Argument.of(Party.MENTEE)).isEqualTo(new Argument.Word("Party.MENTEE"));
    }

    /** An enum whose constant cannot be a key. */
    private enum Odd {
        PLAIN,
        TOO$DEAR
    }

    @Test
    void wordsArePlainHoweverOftenTheyAreAskedFor() {
        assertThat(Argument.of(Odd.PLAIN)).isEqualTo(new Argument.Word("Odd.PLAIN"));
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> Argument.of(Odd.TOO$DEAR));
        }
    }

    @Test
    void verdictsSortWhatTheyRestOnAndNameEachOnce() {
        EvidenceRef meeting = EvidenceRef.of(EvidenceKind.MEETING, "m-1");
        EvidenceRef later = EvidenceRef.of(EvidenceKind.MEETING, "m-2");
        EvidenceRef item = EvidenceRef.of(EvidenceKind.AGENDA_ITEM, "i-1");
        Verdict verdict = Verdict.of(Answer.upheld("fine"));

        assertThat(verdict.grounds()).isEmpty();
        assertThat(verdict.restingOn(item, later, meeting, later, meeting).grounds())
                .containsExactly(meeting, later, item);
        assertThat(verdict.restingOn(meeting, meeting).grounds()).containsExactly(meeting);
        assertThat(verdict.restingOn(meeting, later).grounds()).isEqualTo(List.of(meeting, later));
    }

    @Test
    void verdictsKeepACopyOfWhatTheyRestOn() {
        EvidenceRef meeting = EvidenceRef.of(EvidenceKind.MEETING, "m-1");
        EvidenceRef item = EvidenceRef.of(EvidenceKind.AGENDA_ITEM, "i-1");
        List<EvidenceRef> grounds = new ArrayList<>(List.of(meeting, item));
        Verdict verdict = Verdict.of(Answer.upheld("fine")).restingOn(grounds);
        grounds.clear();

        assertThat(verdict.measuring(1, 0, Units.DAYS).grounds()).containsExactly(meeting, item);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> verdict.grounds().remove(0));
        assertThatNullPointerException().isThrownBy(() -> verdict.restingOn(Arrays.asList(meeting, null)));
    }
}
