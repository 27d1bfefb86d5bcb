package io.github.mentoring4j.testkit.assertions;

import io.github.mentoring4j.ethics.engine.Cause;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.SectionReport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A finding on one line: rule, outcome, answer, figures and evidence. */
final class FindingLine {

    private FindingLine() {}

    /** Those that make the section what it is. */
    static Stream<String> worst(SectionReport section) {
        return section.findings().stream()
                .filter(finding -> finding.outcome() == section.outcome())
                .map(FindingLine::of);
    }

    static String of(Finding finding) {
        String measured = finding.measure()
                .map(measure -> ", measured " + measure.value() + " against " + measure.limit() + " "
                        + measure.unit().key())
                .orElse("");
        return finding.rule() + ": " + finding.outcome() + ", " + said(finding) + measured + grounds(finding);
    }

    private static String said(Finding finding) {
        if (finding instanceof Finding.Undetermined undetermined
                && undetermined.cause().key().isPresent()) {
            return undetermined.cause() instanceof Cause.Faulted faulted
                    ? "threw " + faulted.exceptionClass()
                    : undetermined.cause().key().get();
        }
        return finding.verdict().answer().key();
    }

    private static String grounds(Finding finding) {
        return finding.grounds().stream()
                .map(each -> each.kind() + " " + each.id())
                .collect(Collectors.joining(", ", finding.grounds().isEmpty() ? "" : ", on ", ""));
    }
}
