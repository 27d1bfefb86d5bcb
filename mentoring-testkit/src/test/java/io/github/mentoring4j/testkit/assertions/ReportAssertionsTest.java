package io.github.mentoring4j.testkit.assertions;

import static io.github.mentoring4j.testkit.assertions.MentoringAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.RuleSetBuilder;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.standards.Assessment;
import io.github.mentoring4j.ethics.standards.AwardScale;
import io.github.mentoring4j.ethics.standards.Standard;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Viewpoint;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReportAssertionsTest {

    /** What rules say of a subject that is a word: P1 is good, P2 breached, P3 open, P4 fails, P5 at risk, P6 does not apply. */
    private static final Report MIXED = report(List.of(
            verdict(Answer.upheld("good")),
            Optional.of(Verdict.of(Answer.breached("late"))
                    .measuring(9, 7, Units.DAYS)
                    .restingOn(
                            EvidenceRef.of(EvidenceKind.MEETING, "2"),
                            EvidenceRef.of(EvidenceKind.CONTRACT_VERSION, "1"))),
            verdict(Answer.undetermined("unknown")),
            Optional.empty(),
            verdict(Answer.atRisk("near")),
            verdict(Answer.notApplicable("no-matter"))));

    private static final Report GOOD = report(Collections.nCopies(6, verdict(Answer.upheld("good"))));

    private static final Report ALMOST = report(List.of(
            verdict(Answer.upheld("good")),
            verdict(Answer.upheld("good")),
            verdict(Answer.upheld("good")),
            verdict(Answer.upheld("good")),
            verdict(Answer.upheld("good")),
            verdict(Answer.atRisk("near"))));

    private static Optional<Verdict> verdict(Answer answer) {
        return Optional.of(Verdict.of(answer));
    }

    /** A verdict for each standard, in their order; an empty one is a rule that throws. */
    private static Report report(List<Optional<Verdict>> verdicts) {
        RuleSetBuilder<String> rules = RuleSet.<String>builder(
                        CodeOfEthics.of("A code", "1"), subject -> subject, (subject, viewpoint) -> subject)
                .sections(Standard.values());
        for (int i = 0; i < verdicts.size(); i++) {
            Optional<Verdict> verdict = verdicts.get(i);
            String section = "P" + (i + 1);
            rules.rule(Rule.of(
                    RuleDescription.of(section + "-rule", section), (subject, setting) -> verdict.orElseThrow()));
        }
        return rules.build().evaluate("s-1", Viewpoint.asOf(LocalDate.of(2026, 3, 1)));
    }

    private static String message(ThrowingCallable failing) {
        return String.valueOf(catchThrowable(failing).getMessage());
    }

    @Test
    void pass() {
        assertThat(MIXED)
                .breachesExactly(Standard.P2)
                .leavesUndeterminedExactly(Standard.P3, Standard.P4)
                .isUndetermined(Standard.P3)
                .hasFinding("P5-rule", Outcome.AT_RISK)
                .hasFinding("P2-rule", "late");
        assertThat(GOOD).upholdsAll().breachesExactly().isWithoutFailures();
        assertThat(assessment(GOOD)).reaches("bronze").reaches("gold").hasNoGap();
        assertThat(assessment(MIXED)).reachesNoLevel().hasNoGapIn(Standard.P1, Standard.P6);
    }

    private static Assessment assessment(Report report) {
        return Assessment.of(report, AwardScale.ismcp());
    }

    @Test
    void tellWhatWasBreachedAndWhatWasNot() {
        assertThat(message(() -> assertThat(MIXED).breachesExactly(Standard.P5, Standard.P1)))
                .isEqualTo("""
                        Expecting the report on s-1 as of 2026-03-01
                          to breach exactly [P1, P5]
                        but it breaches [P2]
                        on the evidence:
                          P1-rule: UPHELD, good
                          P2-rule: BREACHED, late, measured 9 against 7 days, on CONTRACT_VERSION 1, MEETING 2
                          P5-rule: AT_RISK, near""");
    }

    @Test
    void tellWhatElseCannotBeTold() {
        assertThat(message(() -> assertThat(MIXED).leavesUndeterminedExactly(Standard.P3)))
                .isEqualTo("""
                        Expecting the report on s-1 as of 2026-03-01
                          to leave undetermined exactly [P3]
                        but it leaves undetermined [P3, P4]
                        on the evidence:
                          P4-rule: UNDETERMINED, threw java.util.NoSuchElementException""");
        assertThat(message(() -> assertThat(MIXED).isUndetermined(Standard.P1, Standard.P3)))
                .isEqualTo("""
                        Expecting the report on s-1 as of 2026-03-01
                          to be undetermined in [P1, P3]
                        but there are answers
                        on the evidence:
                          P1-rule: UPHELD, good""");
    }

    @Test
    void tellWhatIsNotUpheld() {
        assertThat(message(() -> assertThat(MIXED).upholdsAll())).isEqualTo("""
                        Expecting the report on s-1 as of 2026-03-01
                          to uphold all
                        but it is BREACHED
                        on the evidence:
                          P2-rule: BREACHED, late, measured 9 against 7 days, on CONTRACT_VERSION 1, MEETING 2
                          P3-rule: UNDETERMINED, unknown
                          P4-rule: UNDETERMINED, threw java.util.NoSuchElementException
                          P5-rule: AT_RISK, near""");
    }

    @Test
    void tellASectionWithoutRules() {
        assertThat(message(() -> assertThat(report(List.of())).breachesExactly(Standard.P1)))
                .isEqualTo("""
                        Expecting the report on s-1 as of 2026-03-01
                          to breach exactly [P1]
                        but it breaches []
                        on the evidence:
                          P1: has no rules""");
    }

    @Test
    void tellWhatARuleAnswered() {
        assertThat(message(() -> assertThat(MIXED).hasFinding("P1-rule", Outcome.BREACHED)))
                .isEqualTo("""
                        Expecting the report on s-1 as of 2026-03-01
                          to have BREACHED for P1-rule
                        but it has another answer
                        on the evidence:
                          P1-rule: UPHELD, good""");
        assertThat(message(() -> assertThat(MIXED).hasFinding("P5-rule", "good")))
                .endsWith(
                        "to have good for P5-rule\nbut it has another answer\non the evidence:\n  P5-rule: AT_RISK, near");
    }

    @Test
    void tellWhichRulesFailed() {
        assertThat(message(() -> assertThat(MIXED).isWithoutFailures())).isEqualTo("""
                        Expecting the report on s-1 as of 2026-03-01
                          to have an answer of every rule
                        but some failed
                        on the evidence:
                          P4-rule: UNDETERMINED, threw java.util.NoSuchElementException""");
    }

    @Test
    void tellWhatALevelLacks() {
        assertThat(message(() -> assertThat(assessment(MIXED)).reaches("bronze")))
                .isEqualTo("""
                        Expecting the assessment of s-1 as of 2026-03-01
                          to reach bronze
                        but it reaches no level with 30 %, and the level is out of reach
                        on the evidence:
                          P2: 0 % of 60 %
                          P3: 0 % of 60 %
                          P4: 0 % of 60 %
                          P5: 50 % of 60 %
                          P6: 0 % of 60 %
                          P2-rule: BREACHED, late, measured 9 against 7 days, on CONTRACT_VERSION 1, MEETING 2
                          P3-rule: UNDETERMINED, unknown
                          P4-rule: UNDETERMINED, threw java.util.NoSuchElementException
                          P5-rule: AT_RISK, near""");
        assertThat(message(() -> assertThat(assessment(ALMOST)).reaches("gold")))
                .isEqualTo("""
                        Expecting the assessment of s-1 as of 2026-03-01
                          to reach gold
                        but it reaches no level with 91 %
                        on the evidence:
                          P6: 50 % of 80 %
                          P6-rule: AT_RISK, near""");
        assertThat(message(() -> assertThat(assessment(GOOD)).reachesNoLevel())).isEqualTo("""
                        Expecting the assessment of s-1 as of 2026-03-01
                          to reach no level
                        but it reaches gold with 100 %""");
        assertThat(catchThrowable(() -> assertThat(assessment(GOOD)).reaches("platinum")))
                .hasMessage("No level platinum in [bronze, silver, gold]");
    }

    @Test
    void tellTheGaps() {
        assertThat(message(() -> assertThat(assessment(MIXED)).hasNoGapIn(Standard.P3, Standard.P1)))
                .isEqualTo("""
                        Expecting the assessment of s-1 as of 2026-03-01
                          to have no gap in [P3, P1]
                        but it has 1
                        on the evidence:
                          P3-rule: UNDETERMINED, unknown""");
        assertThat(message(() -> assertThat(assessment(MIXED)).hasNoGap())).contains("anywhere", "P5-rule: AT_RISK");
    }

    @Test
    void showTenLinesOfEvidenceAndCountTheRest() {
        Mismatch mismatch = new Mismatch("it", "be", "is not", Collections.nCopies(12, "line"));

        assertThat(mismatch.text().lines().filter("  line"::equals)).hasSize(10);
        assertThat(mismatch.text()).endsWith("  and 2 more");
    }
}
