package io.github.mentoring4j.ethics.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.ethics.record.CapturedLog;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final Viewpoint VIEWPOINT = Viewpoint.asOf(LocalDate.of(2026, 6, 30));

    private enum Part {
        FIRST,
        SECOND,
        THIRD
    }

    @Test
    void listsEverySectionAndEveryRuleInOrder() {
        RuleSet<String> rules = set(
                says("B-2", "SECOND", Answer.upheld("fine")),
                says("A-2", "FIRST", Answer.upheld("fine")),
                says("A-1", "FIRST", Answer.upheld("fine")));

        Report report = rules.evaluate("s-1", VIEWPOINT);

        assertThat(report.sections())
                .extracting(section -> section.section().value())
                .containsExactly("FIRST", "SECOND", "THIRD");
        assertThat(report.findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("A-2", "A-1", "B-2");
        assertThat(rules.descriptions()).extracting(rule -> rule.id().value()).containsExactly("A-2", "A-1", "B-2");
        assertThat(rules.sections()).hasSize(3);
    }

    @Test
    void givesEachOutcomeAFindingOfItsOwnKind() {
        Report report = set(
                        says("R-1", "FIRST", Answer.breached("one")),
                        says("R-2", "FIRST", Answer.atRisk("two")),
                        says("R-3", "FIRST", Answer.undetermined("three")),
                        says("R-4", "FIRST", Answer.upheld("four")),
                        says("R-5", "FIRST", Answer.notApplicable("five")))
                .evaluate("s-1", VIEWPOINT);

        assertThat(report.findings())
                .extracting(finding -> finding.<String>match(
                        breached -> "breached",
                        atRisk -> "at risk",
                        undetermined -> "undetermined",
                        upheld -> "upheld",
                        notApplicable -> "not applicable"))
                .containsExactly("breached", "at risk", "undetermined", "upheld", "not applicable");
        assertThat(report.findings()).extracting(Finding::outcome).containsExactly(Outcome.values());
        assertThat(report.findings()).extracting(Finding::section).containsOnly(SectionId.of("FIRST"));
        assertThat(report.findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.SERIOUS, Severity.MODERATE, Severity.MINOR, Severity.NONE, Severity.NONE);
        assertThat(report.findings())
                .extracting(Finding::messageKey)
                .containsExactly("R-1.one", "R-2.two", "R-3.three", "R-4.four", "R-5.five");
        assertThat(report.finding(RuleId.of("R-3")).remedyKey()).isEqualTo("R-3.three.remedy");
    }

    @Test
    void takesTheWorstOutcomeOfASectionAndOfAll() {
        RuleSet<String> rules = set(
                says("R-1", "FIRST", Answer.upheld("fine")),
                says("R-2", "FIRST", Answer.notApplicable("none")),
                says("R-3", "SECOND", Answer.atRisk("gap")),
                says("R-4", "SECOND", Answer.undetermined("missing")),
                says("R-5", "THIRD", Answer.notApplicable("none")));

        Report report = rules.evaluate("s-1", VIEWPOINT);

        assertThat(report.section(Part.FIRST).outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(report.section(Part.SECOND).outcome()).isEqualTo(Outcome.AT_RISK);
        assertThat(report.section(Part.THIRD).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(report.outcome()).isEqualTo(Outcome.AT_RISK);
    }

    @Test
    void readsNoRulesAsUndetermined() {
        Report report = set(says("R-1", "FIRST", Answer.upheld("fine"))).evaluate("s-1", VIEWPOINT);

        assertThat(report.section(Part.SECOND).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(report.section(Part.SECOND).withoutRules()).isTrue();
        assertThat(report.section(Part.FIRST).withoutRules()).isFalse();
        assertThat(report.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(new Report("s", CodeOfEthics.of("c", "1"), "p", VIEWPOINT, List.of(), List.of()).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void cutsTheSubjectOnceForAllRules() {
        List<Viewpoint> cuts = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        Rule<String> looks = Rule.of(RuleDescription.of("R-1", "FIRST"), (subject, setting) -> {
            seen.add(subject + " " + setting.asOf() + " " + setting.viewpoint().equals(VIEWPOINT));
            return Verdict.of(Answer.upheld("fine"));
        });
        Rule<String> looksAgain = Rule.of(RuleDescription.of("R-2", "FIRST"), looks::judge);
        RuleSet<String> rules = RuleSet.<String>builder(
                        CodeOfEthics.of("code", "1"), subject -> subject, (subject, from) -> {
                            cuts.add(from);
                            return subject + " then";
                        })
                .sections(Part.values())
                .rules(List.of(looks, looksAgain))
                .build();

        assertThat(rules.evaluate("s-1", VIEWPOINT).subject()).isEqualTo("s-1");
        assertThat(cuts).containsExactly(VIEWPOINT);
        assertThat(seen).containsExactly("s-1 then 2026-06-30 true", "s-1 then 2026-06-30 true");
    }

    @Test
    void asksNoRuleOfASubjectThatIsNotThereYet() {
        RuleSet<String> rules = set(
                        says("R-1", "FIRST", Answer.breached("late")),
                        says("R-2", "SECOND", Answer.upheld("fine")),
                        says("R-3", "SECOND", Answer.upheld("fine")))
                .toBuilder()
                .existing((subject, from) -> from.asOf().isAfter(VIEWPOINT.asOf()))
                .build()
                .toBuilder()
                .build()
                .under(Policy.of("own").without(RuleId.of("R-3")));

        Report report = rules.check("s-1", VIEWPOINT);

        assertThat(report.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(report.findings())
                .extracting(finding -> ((Finding.Undetermined) finding).cause())
                .containsExactly(Cause.NOT_YET, Cause.NOT_YET, Cause.SWITCHED_OFF);
        assertThat(report.finding(RuleId.of("R-1")).messageKey()).isEqualTo("engine.not-yet");
        assertThat(report.faulty()).isFalse();
        assertThat(rules.evaluate("s-1", Viewpoint.asOf(VIEWPOINT.asOf().plusDays(1)))
                        .outcome())
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void isolatesARuleThatThrows() {
        int before = CapturedLog.lines().size();
        Report report = set(
                        throwing("R-1", new IllegalStateException("told in confidence")),
                        says("R-2", "FIRST", Answer.upheld("fine")))
                .evaluate("s-1", VIEWPOINT);

        assertThat(report.faulty()).isTrue();
        assertThat(report.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(report.finding(RuleId.of("R-2")).outcome()).isEqualTo(Outcome.UPHELD);
        Finding fault = report.finding(RuleId.of("R-1"));
        assertThat(fault.messageKey()).isEqualTo("engine.faulted");
        assertThat(fault.remedyKey()).isEqualTo("engine.faulted.remedy");
        assertThat(fault)
                .isInstanceOfSatisfying(
                        Finding.Undetermined.class,
                        undetermined -> assertThat(undetermined.cause())
                                .isEqualTo(new Cause.Faulted("java.lang.IllegalStateException")));
        assertThat(report.findings().toString()).doesNotContain("told in confidence");
        assertThat(CapturedLog.lines().subList(before, CapturedLog.lines().size()))
                .containsExactly("WARN Rule R-1 failed on subject s-1: java.lang.IllegalStateException null");
    }

    @Test
    void isolatesARuleThatGivesNoVerdictOrRunsOutOfStack() {
        Report report = set(
                        throwing("R-1", new StackOverflowError()),
                        throwing("R-2", new AssertionError("told in confidence")),
                        throwing("R-3", new NoClassDefFoundError()))
                .evaluate("s-1", VIEWPOINT);

        assertThat(report.faulty()).isTrue();
        assertThat(report.findings()).allMatch(finding -> finding.outcome() == Outcome.UNDETERMINED);
    }

    @Test
    void letsTheMachinesOwnFailuresThrough() {
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> set(throwing("R-1", new OutOfMemoryError())).evaluate("s-1", VIEWPOINT));
    }

    @Test
    void isNotFaultyWhereEvidenceIsMissing() {
        assertThat(set(says("R-1", "FIRST", Answer.undetermined("missing")))
                        .evaluate("s-1", VIEWPOINT)
                        .faulty())
                .isFalse();
    }

    @Test
    void refusesASubjectThatIsNotSoundAndCarriesTheReport() {
        RuleSet<String> rules = set(
                says("R-1", "FIRST", Answer.breached("late")),
                says("R-2", "FIRST", Answer.atRisk("gap")),
                throwing("R-3", new IllegalStateException("told in confidence")));

        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> rules.check("s-1", VIEWPOINT))
                .withMessage("Subject s-1 as of 2026-06-30 under code 1: 2 of 3 rules stand against it: R-1 BREACHED, "
                        + "R-3 UNDETERMINED")
                .satisfies(refusal -> assertThat(refusal.report()).isEqualTo(rules.evaluate("s-1", VIEWPOINT)));
    }

    @Test
    void checksASubjectThatIsNotBreached() {
        RuleSet<String> rules = set(
                says("R-1", "FIRST", Answer.atRisk("gap")),
                says("R-2", "FIRST", Answer.undetermined("missing")),
                says("R-3", "FIRST", Answer.upheld("fine")),
                says("R-4", "FIRST", Answer.notApplicable("none")));

        assertThat(rules.check("s-1", VIEWPOINT)).isEqualTo(rules.evaluate("s-1", VIEWPOINT));
    }

    @Test
    void tellsWhatIsOutstanding() {
        Report report = set(
                        says("R-1", "FIRST", Answer.breached("late")),
                        says("R-2", "FIRST", Answer.undetermined("missing")),
                        says("R-3", "SECOND", Answer.atRisk("gap")),
                        says("R-4", "SECOND", Answer.upheld("fine")))
                .evaluate("s-1", VIEWPOINT);

        assertThat(report.outstanding())
                .extracting(finding -> finding.rule().value())
                .containsExactly("R-1", "R-3");
    }

    @Test
    void refusesRulesThatDoNotFitTogetherAndListsAllFaults() {
        Threshold mild = Threshold.of("days", Units.DAYS, 14, 0, 30);
        Threshold strict = Threshold.of("days", Units.DAYS, 7, 0, 30);
        RuleSetBuilder<String> builder = RuleSet.<String>builder(
                        CodeOfEthics.of("code", "1"), subject -> subject, (subject, from) -> subject)
                .section(SectionId.of("A"))
                .section(SectionId.of("A"))
                .rule(says("R-1", "A", Answer.upheld("fine")))
                .rule(says("R-1", "B", Answer.upheld("fine")))
                .rule(Rule.of(
                        RuleDescription.of("R-2", "A").limitedBy(mild), (s, t) -> Verdict.of(Answer.upheld("fine"))))
                .rule(Rule.of(
                        RuleDescription.of("R-3", "A").limitedBy(strict), (s, t) -> Verdict.of(Answer.upheld("fine"))));

        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(builder::build)
                .satisfies(refusal -> assertThat(refusal.faults())
                        .extracting(Fault::path)
                        .containsExactly("sections[1].id", "rules[1].id", "rules[1].section", "thresholds[1].name"));
    }

    @Test
    void takesRulesThatShareAThreshold() {
        Threshold days = Threshold.of("days", Units.DAYS, 14, 0, 30);
        Rule<String> one = Rule.of(
                RuleDescription.of("R-1", "FIRST").limitedBy(days), (s, t) -> Verdict.of(Answer.upheld("fine")));
        Rule<String> other = Rule.of(
                RuleDescription.of("R-2", "FIRST").limitedBy(days), (s, t) -> Verdict.of(Answer.upheld("fine")));

        assertThat(set(one, other).descriptions())
                .extracting(RuleDescription::thresholds)
                .containsExactly(List.of(days), List.of(days));
    }

    @Test
    void mixesWithRulesOfYourOwn() {
        RuleSet<String> rules = set(says("R-1", "FIRST", Answer.upheld("fine"))).toBuilder()
                .section(SectionId.of("OWN"))
                .rule(says("OWN-1", "OWN", Answer.breached("late")))
                .build();

        assertThat(rules.evaluate("s-1", VIEWPOINT).section(SectionId.of("OWN")).outcome())
                .isEqualTo(Outcome.BREACHED);
        assertThat(rules.descriptions()).extracting(rule -> rule.id().value()).containsExactly("R-1", "OWN-1");
        assertThat(rules.descriptions())
                .extracting(rule -> rule.section().value())
                .containsExactly("FIRST", "OWN");
        assertThat(rules.sections()).hasSize(4);
        assertThat(rules.code()).isEqualTo(CodeOfEthics.of("code", "1"));
    }

    @Test
    void saysWhatIsNotThere() {
        Report report = set(says("R-1", "FIRST", Answer.upheld("fine"))).evaluate("s-1", VIEWPOINT);

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> report.section(SectionId.of("X")))
                .withMessage("No section X in code 1");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> report.finding(RuleId.of("X")))
                .withMessage("No rule X in code 1");
    }

    @Test
    void namesTheCodeThePolicyAndTheDate() {
        RuleSet<String> rules = set(says("R-1", "FIRST", Answer.upheld("fine")));
        Report report = rules.evaluate("s-1", VIEWPOINT);

        assertThat(report.code()).isEqualTo(rules.code());
        assertThat(report.policy())
                .isEqualTo("standard")
                .isEqualTo(rules.policy().name());
        assertThat(report.viewpoint()).isEqualTo(VIEWPOINT);
        assertThat(report).hasToString("Report[s-1, code 1, as of 2026-06-30, UNDETERMINED]");
        assertThat(rules).hasToString("RuleSet[code 1, sections=3, rules=1, policy=standard]");
    }

    @Test
    void keepsGroundsSortedAndOnce() {
        EvidenceRef meeting = EvidenceRef.of(EvidenceKind.MEETING, "m-1");
        EvidenceRef contract = EvidenceRef.of(EvidenceKind.CONTRACT_VERSION, 1);

        assertThat(Verdict.of(Answer.upheld("fine"))
                        .restingOn(meeting, contract, meeting)
                        .grounds())
                .containsExactly(contract, meeting);
        assertThat(Verdict.of(Answer.upheld("fine")).restingOn(meeting, meeting).grounds())
                .containsExactly(meeting);
        assertThat(Verdict.of(Answer.upheld("fine"))
                        .restingOn(contract, meeting)
                        .grounds())
                .containsExactly(contract, meeting);
    }

    @Test
    void needsASubjectAndAViewpoint() {
        RuleSet<String> rules = set(says("R-1", "FIRST", Answer.upheld("fine")));

        assertThatNullPointerException().isThrownBy(() -> rules.evaluate(absent(), VIEWPOINT));
        assertThatNullPointerException().isThrownBy(() -> rules.evaluate("s-1", absent()));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without the check could pass
    private static <T> T absent() {
        return null;
    }

    @SafeVarargs
    static RuleSet<String> set(Rule<String>... rules) {
        RuleSetBuilder<String> builder = RuleSet.<String>builder(
                        CodeOfEthics.of("code", "1"), subject -> subject, (subject, from) -> subject)
                .sections(Part.values());
        for (Rule<String> rule : rules) {
            builder.rule(rule);
        }
        return builder.build();
    }

    static Rule<String> says(String id, String section, Answer answer) {
        return Rule.of(RuleDescription.of(id, section), (subject, setting) -> Verdict.of(answer));
    }

    private static Rule<String> throwing(String id, Throwable thrown) {
        return Rule.of(RuleDescription.of(id, "FIRST"), (subject, setting) -> {
            throw RuleSetTest.<RuntimeException>sneaky(thrown);
        });
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
