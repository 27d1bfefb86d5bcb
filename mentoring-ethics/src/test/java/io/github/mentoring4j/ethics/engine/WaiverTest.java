package io.github.mentoring4j.ethics.engine;

import static io.github.mentoring4j.ethics.engine.RuleSetTest.says;
import static io.github.mentoring4j.ethics.engine.RuleSetTest.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaiverTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);
    private static final Viewpoint VIEWPOINT = Viewpoint.asOf(UNTIL);

    private static final RuleSet<String> RULES = set(
            says("R-1", "FIRST", Answer.breached("late")),
            says("R-2", "FIRST", Answer.atRisk("gap")),
            says("R-3", "FIRST", Answer.undetermined("missing")),
            says("R-4", "FIRST", Answer.upheld("fine")),
            says("R-5", "FIRST", Answer.notApplicable("none")));

    @Test
    void marksAFindingAndHidesNothing() {
        List<Waiver> waivers = List.of(waiver("R-1"), waiver("R-2"), waiver("R-3"));
        Report plain = RULES.evaluate("s-1", VIEWPOINT);
        Report waived = RULES.evaluate("s-1", VIEWPOINT, waivers);

        assertThat(waived.findings().subList(0, 3))
                .allMatch(finding -> finding.waiver().isPresent());
        assertThat(plain.findings()).allMatch(finding -> finding.waiver().isEmpty());
        assertThat(waived.findings())
                .extracting(Finding::outcome)
                .isEqualTo(plain.findings().stream().map(Finding::outcome).toList());
        assertThat(waived.findings())
                .extracting(Finding::severity)
                .isEqualTo(plain.findings().stream().map(Finding::severity).toList());
        assertThat(waived.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(waived.waivers()).extracting(WaiverUse::status).containsOnly(WaiverStatus.APPLIED);
    }

    @Test
    void settlesAFinding() {
        assertThat(RULES.evaluate("s-1", VIEWPOINT, List.of(waiver("R-1"))).outstanding())
                .extracting(finding -> finding.rule().value())
                .containsExactly("R-2");
        assertThat(RULES.check("s-1", VIEWPOINT, List.of(waiver("R-1"))).outcome())
                .isEqualTo(Outcome.BREACHED);
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> RULES.check("s-1", VIEWPOINT, List.of(waiver("R-2"))));
    }

    @Test
    void holdsOnItsLastDayAndNotAfter() {
        assertThat(status(VIEWPOINT, waiver("R-1"))).isEqualTo(WaiverStatus.APPLIED);

        Viewpoint next = Viewpoint.asOf(UNTIL.plusDays(1));
        assertThat(status(next, waiver("R-1"))).isEqualTo(WaiverStatus.EXPIRED);
        assertThat(RULES.evaluate("s-1", next, List.of(waiver("R-1")))
                        .finding(RuleId.of("R-1"))
                        .waiver())
                .isEmpty();
    }

    @Test
    void isNotThereBeforeItIsGranted() {
        Viewpoint before = Viewpoint.asOf(LocalDate.of(2026, 1, 31));
        Report report = RULES.evaluate("s-1", before, List.of(waiver("R-1")));

        assertThat(report).isEqualTo(RULES.evaluate("s-1", before));
    }

    @Test
    void isLeftAloneIfItIsForAnotherSubject() {
        assertThat(RULES.evaluate("s-2", VIEWPOINT, List.of(waiver("R-1"))))
                .isEqualTo(RULES.evaluate("s-2", VIEWPOINT));
    }

    @Test
    void isReportedWhereThereIsNothingToWaive() {
        assertThat(status(VIEWPOINT, waiver("R-4"))).isEqualTo(WaiverStatus.UNUSED);
        assertThat(status(VIEWPOINT, waiver("R-5"))).isEqualTo(WaiverStatus.UNUSED);
        assertThat(status(VIEWPOINT, waiver("R-9"))).isEqualTo(WaiverStatus.UNKNOWN_RULE);
    }

    @Test
    void doesNotCountWithoutAReason() {
        Waiver silent = waiver("R-1", Role.SPONSOR, " ", UNTIL);

        assertThat(status(VIEWPOINT, silent)).isEqualTo(WaiverStatus.WITHOUT_REASON);
        assertThat(RULES.evaluate("s-1", VIEWPOINT, List.of(silent)).outstanding())
                .hasSize(2);
    }

    @Test
    void isNotForMentorOrMenteeToGrant() {
        assertThat(status(VIEWPOINT, waiver("R-1", Role.MENTOR, "why", UNTIL))).isEqualTo(WaiverStatus.NOT_ENTITLED);
        assertThat(status(VIEWPOINT, waiver("R-1", Role.MENTEE, "why", UNTIL))).isEqualTo(WaiverStatus.NOT_ENTITLED);
        assertThat(status(VIEWPOINT, waiver("R-1", Role.SPONSOR, "why", UNTIL))).isEqualTo(WaiverStatus.APPLIED);
    }

    @Test
    void marksWithTheOneThatHoldsLongest() {
        Waiver shorter = waiver("R-1", Role.SPONSOR, "why", UNTIL);
        Waiver longer = waiver("R-1", Role.SPONSOR, "why", UNTIL.plusDays(9));
        Waiver broken = waiver("R-1", Role.SPONSOR, "", UNTIL.plusDays(99));
        Report report = RULES.evaluate("s-1", VIEWPOINT, List.of(shorter, broken, longer));

        assertThat(report.finding(RuleId.of("R-1")).waiver()).contains(longer);
        assertThat(report.waivers())
                .containsExactly(
                        new WaiverUse(broken, WaiverStatus.WITHOUT_REASON),
                        new WaiverUse(longer, WaiverStatus.APPLIED),
                        new WaiverUse(shorter, WaiverStatus.APPLIED));
        assertThat(report).isEqualTo(RULES.evaluate("s-1", VIEWPOINT, List.of(longer, broken, shorter, longer)));
    }

    @Test
    void doesNotCoverARuleThatFailsOrIsSwitchedOff() {
        RuleSet<String> failing = set(Rule.of(RuleDescription.of("R-1", "FIRST"), (subject, setting) -> {
            throw new IllegalStateException();
        }));
        RuleSet<String> off = RULES.under(Policy.of("short").without(RuleId.of("R-1")));

        assertThat(failing.evaluate("s-1", VIEWPOINT, List.of(waiver("R-1"))).waivers())
                .containsExactly(new WaiverUse(waiver("R-1"), WaiverStatus.UNUSED));
        assertThat(off.evaluate("s-1", VIEWPOINT, List.of(waiver("R-1"))).waivers())
                .containsExactly(new WaiverUse(waiver("R-1"), WaiverStatus.UNUSED));
    }

    @Test
    void neverShowsItsReason() {
        Waiver waiver = waiver("R-1", Role.SPONSOR, Records.SECRET, UNTIL);
        Report report = RULES.evaluate("s-1", VIEWPOINT, List.of(waiver));

        assertThat(report.findings().toString() + report.waivers() + report).doesNotContain(Records.SECRET);
    }

    private static WaiverStatus status(Viewpoint viewpoint, Waiver waiver) {
        return RULES.evaluate("s-1", viewpoint, List.of(waiver))
                .waivers()
                .get(0)
                .status();
    }

    private static Waiver waiver(String rule) {
        return waiver(rule, Role.PROGRAMME_LEAD, "why", UNTIL);
    }

    private static Waiver waiver(String rule, Role role, String why, LocalDate until) {
        return new Waiver(
                RuleId.of(rule),
                "s-1",
                new Waiver.Grantor(role, ParticipantId.of("lead-1")),
                Occurrence.of(2026, 2, 1),
                until,
                ConfidentialText.of(why));
    }
}
