package io.github.mentoring4j.testkit.assertions;

import io.github.mentoring4j.ethics.engine.Cause;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.engine.SectionReport;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * What can be asserted of what rules found. Sections are named by the constant that they bear the name of, such as {@code
 * Guideline.G03} or {@code Standard.P5}.
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {

    ReportAssert(@Nullable Report report) {
        super(report, ReportAssert.class);
    }

    /**
     * These sections are breached, and no others. What is waived is breached still.
     *
     * @param sections the sections; none is breached if there are none
     * @return this
     * @throws AssertionError if others are, or they are not; shows what was found in each that differs
     */
    public ReportAssert breachesExactly(Enum<?>... sections) {
        return hasExactly("breach", "it breaches ", Outcome.BREACHED, sections);
    }

    /**
     * These sections are undetermined, and no others.
     *
     * @param sections the sections; everything can be told if there are none
     * @return this
     * @throws AssertionError if others are, or they are not; shows what was found in each that differs
     */
    public ReportAssert leavesUndeterminedExactly(Enum<?>... sections) {
        return hasExactly("leave undetermined", "it leaves undetermined ", Outcome.UNDETERMINED, sections);
    }

    private ReportAssert hasExactly(String verb, String doing, Outcome outcome, Enum<?>... sections) {
        isNotNull();
        List<String> expected =
                Stream.of(sections).map(Enum::name).sorted().distinct().toList();
        List<String> came = actual.sections().stream()
                .filter(section -> section.outcome() == outcome)
                .map(section -> section.section().value())
                .sorted()
                .toList();
        if (!came.equals(expected)) {
            fail(
                    verb + " exactly " + expected,
                    doing + came,
                    evidence(section -> expected.contains(section.section().value())
                            != came.contains(section.section().value())));
        }
        return this;
    }

    /**
     * Nobody can tell of these sections, whatever holds for others.
     *
     * @param sections the sections
     * @return this
     * @throws AssertionError if there is an answer for one of them
     */
    public ReportAssert isUndetermined(Enum<?>... sections) {
        isNotNull();
        List<String> names = Stream.of(sections).map(Enum::name).toList();
        List<String> evidence = evidence(
                section -> names.contains(section.section().value()) && section.outcome() != Outcome.UNDETERMINED);
        if (!evidence.isEmpty()) {
            fail("be undetermined in " + names, "there are answers", evidence);
        }
        return this;
    }

    /**
     * Every section is upheld, or does not apply. What is undetermined is not upheld.
     *
     * @return this
     * @throws AssertionError with every finding that stands against it
     */
    public ReportAssert upholdsAll() {
        isNotNull();
        if (actual.outcome().needsAttention()) {
            fail(
                    "uphold all",
                    "it is " + actual.outcome(),
                    evidence(section -> section.outcome().needsAttention()));
        }
        return this;
    }

    /**
     * A rule found this.
     *
     * @param rule the rule's id
     * @param outcome what it must come to
     * @return this
     * @throws AssertionError if it found something else
     * @throws java.util.NoSuchElementException if there is no such rule in the report
     */
    public ReportAssert hasFinding(String rule, Outcome outcome) {
        return hasFinding(rule, outcome.toString(), finding -> finding.outcome() == outcome);
    }

    /**
     * A rule gave this answer.
     *
     * @param rule the rule's id
     * @param answer the key of the answer that it must give, such as {@code signed-too-late}
     * @return this
     * @throws AssertionError if it gave another
     * @throws java.util.NoSuchElementException if there is no such rule in the report
     */
    public ReportAssert hasFinding(String rule, String answer) {
        return hasFinding(
                rule, answer, finding -> finding.verdict().answer().key().equals(answer));
    }

    private ReportAssert hasFinding(String rule, String expected, Predicate<Finding> asExpected) {
        isNotNull();
        Finding finding = actual.finding(RuleId.of(rule));
        if (!asExpected.test(finding)) {
            fail("have " + expected + " for " + rule, "it has another answer", List.of(FindingLine.of(finding)));
        }
        return this;
    }

    /**
     * No rule failed by throwing.
     *
     * @return this
     * @throws AssertionError with every rule that did, and the class of what it threw
     */
    public ReportAssert isWithoutFailures() {
        isNotNull();
        List<String> failed = actual.findings().stream()
                .filter(finding -> finding instanceof Finding.Undetermined undetermined
                        && undetermined.cause() instanceof Cause.Faulted)
                .map(FindingLine::of)
                .toList();
        if (!failed.isEmpty()) {
            fail("have an answer of every rule", "some failed", failed);
        }
        return this;
    }

    private List<String> evidence(Predicate<SectionReport> chosen) {
        return actual.sections().stream()
                .filter(chosen)
                .flatMap(section -> section.withoutRules()
                        ? Stream.of(section.section() + ": has no rules")
                        : FindingLine.worst(section))
                .toList();
    }

    private void fail(String expected, String came, List<String> evidence) {
        String subject = "the report on " + actual.subject() + " as of "
                + actual.viewpoint().asOf();
        failWithMessage("%s", new Mismatch(subject, expected, came, evidence).text());
    }
}
