package io.github.mentoring4j.ethics.engine;

import static io.github.mentoring4j.ethics.engine.RuleSetTest.says;
import static io.github.mentoring4j.ethics.engine.RuleSetTest.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final Viewpoint VIEWPOINT = Viewpoint.asOf(LocalDate.of(2026, 6, 30));
    private static final Threshold DAYS = Threshold.of("days", Units.DAYS, 14, 1, 30);
    private static final RuleId RULE = RuleId.of("R-1");

    /** Breached if the limit is below 20. */
    private static final Rule<String> LIMITED = Rule.of(
            RuleDescription.of("R-1", "FIRST").limitedBy(DAYS),
            (subject, setting) -> Verdict.of(
                            setting.limit(DAYS) < 20 ? Answer.breached("short") : Answer.upheld("long"))
                    .measuring(0, setting.limit(DAYS), Units.DAYS));

    @Test
    void leavesLimitsAtTheirStandardUnlessItSetsThem() {
        RuleSet<String> rules = set(LIMITED);

        assertThat(rules.evaluate("s", VIEWPOINT).finding(RULE).measure()).contains(Measure.of(0, 14, Units.DAYS));
        assertThat(rules.under(Policy.of("mild").limiting("days", 30))
                        .evaluate("s", VIEWPOINT)
                        .finding(RULE)
                        .measure())
                .contains(Measure.of(0, 30, Units.DAYS));
    }

    @Test
    void setsWhatAnOutcomeOfARuleWeighs() {
        RuleSet<String> rules = set(LIMITED, says("R-2", "FIRST", Answer.breached("late")))
                .under(Policy.of("mild")
                        .weighing(RULE, Outcome.BREACHED, Severity.MINOR)
                        .weighing(RULE, Outcome.AT_RISK, Severity.GRAVE));
        Report report = rules.evaluate("s", VIEWPOINT);

        assertThat(report.finding(RULE).severity()).isEqualTo(Severity.MINOR);
        assertThat(report.finding(RULE).outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(report.finding(RuleId.of("R-2")).severity()).isEqualTo(Severity.SERIOUS);
        assertThat(report.policy()).isEqualTo("mild");
        assertThat(rules.policy().severities().get(RULE)).hasSize(2);
    }

    @Test
    void showsARuleThatIsSwitchedOffAndNeverAsUpheld() {
        RuleSet<String> rules = set(
                        says("R-1", "FIRST", Answer.upheld("fine")), says("R-2", "FIRST", Answer.upheld("fine")))
                .under(Policy.of("short").without(RULE));
        Report report = rules.evaluate("s", VIEWPOINT);

        assertThat(report.finding(RULE))
                .isInstanceOfSatisfying(
                        Finding.Undetermined.class,
                        off -> assertThat(off.cause()).isEqualTo(Cause.SWITCHED_OFF));
        assertThat(report.finding(RULE).messageKey()).isEqualTo("engine.switched-off");
        assertThat(report.finding(RULE).remedyKey()).isEqualTo("engine.switched-off.remedy");
        assertThat(report.section(SectionId.of("FIRST")).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(report.faulty()).isFalse();
    }

    @Test
    void isRefusedWithAllNamesThatAreUnknownAndAllValuesOutOfRange() {
        Policy policy = Policy.of("wrong")
                .limiting("dais", 3)
                .limiting("days", 31)
                .weighing(RuleId.of("R-8"), Outcome.BREACHED, Severity.MINOR)
                .without(RuleId.of("R-9"));

        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> set(LIMITED).under(policy))
                .satisfies(refusal -> assertThat(refusal.faults())
                        .containsExactly(
                                Fault.of("limits[dais]", FaultCode.UNKNOWN_REFERENCE, "dais", "[days]"),
                                Fault.of("limits[days]", FaultCode.OUT_OF_RANGE, "1", "30"),
                                Fault.of("severities[R-8]", FaultCode.UNKNOWN_REFERENCE, "R-8", "[R-1]"),
                                Fault.of("off[R-9]", FaultCode.UNKNOWN_REFERENCE, "R-9", "[R-1]")));
    }

    @Test
    void takesValuesAtTheEndsOfTheRange() {
        assertThat(set(LIMITED)
                        .under(Policy.of("least").limiting("days", 1))
                        .policy()
                        .limits())
                .containsEntry("days", 1);
        assertThat(set(LIMITED)
                        .under(Policy.of("most").limiting("days", 30))
                        .policy()
                        .limits())
                .containsEntry("days", 30);
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> set(LIMITED).under(Policy.of("less").limiting("days", 0)));
    }

    @Test
    void givesNoWeightToWhatIsFine() {
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> Policy.of("odd").weighing(RULE, Outcome.UPHELD, Severity.GRAVE))
                .satisfies(refusal ->
                        assertThat(refusal.faults()).extracting(Fault::path).containsExactly("severities[R-1]"));
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> Policy.of(" "));
    }

    @Test
    void leavesTheRuleSetItWasPutOnAsItWas() {
        RuleSet<String> rules = set(LIMITED);
        rules.under(Policy.of("mild").limiting("days", 30));

        assertThat(rules.policy()).isEqualTo(Policy.standard());
        assertThat(rules.evaluate("s", VIEWPOINT).finding(RULE).outcome()).isEqualTo(Outcome.BREACHED);
    }
}
