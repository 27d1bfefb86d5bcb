package io.github.mentoring4j.ethics.engine;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A subject was checked and is not sound. Carries the report; the message names ids and numbers alone.
 */
public final class BreachException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Kept out of the serial form, which needs no more than the message. */
    private final transient Report report;

    BreachException(Report report, List<Finding> reasons) {
        super(describe(report, reasons));
        this.report = report;
    }

    /**
     * The whole report.
     *
     * @return the report
     * @throws IllegalStateException after deserialisation, which keeps the message alone
     */
    public Report report() {
        if (report == null) {
            throw new IllegalStateException("The report does not outlive serialisation");
        }
        return report;
    }

    private static String describe(Report report, List<Finding> reasons) {
        String rules = reasons.stream()
                .map(finding -> finding.rule() + " " + finding.outcome())
                .collect(Collectors.joining(", "));
        return "Subject " + report.subject() + " as of " + report.viewpoint().asOf() + " under "
                + report.code().name()
                + " " + report.code().version() + ": " + reasons.size() + " of "
                + report.findings().size()
                + " rules stand against it: " + rules;
    }
}
