package io.github.mentoring4j.ethics.engine;

import java.util.List;
import java.util.Objects;

/**
 * One section of a report.
 *
 * @param section which section
 * @param findings one for each of the section's rules, in the order of the rules; empty if the section has none yet
 * @param outcome the worst of the findings' outcomes; undetermined if there are none, for nobody looked
 */
public record SectionReport(SectionId section, List<Finding> findings, Outcome outcome) {

    /**
     * Copies the findings.
     *
     * @throws NullPointerException if anything is null
     */
    public SectionReport {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(outcome, "outcome");
        findings = List.copyOf(findings);
    }

    /** A section of one rule, the usual case in a small code: its outcome is the finding's. */
    static SectionReport of(SectionId section, Finding only) {
        return new SectionReport(section, List.of(only), only.outcome());
    }

    /**
     * A section with its outcome worked out.
     *
     * @param section which section
     * @param findings its findings
     * @return the section's report
     */
    static SectionReport of(SectionId section, List<Finding> findings) {
        if (findings.isEmpty()) {
            return new SectionReport(section, findings, Outcome.UNDETERMINED);
        }
        Outcome worst = Outcome.NOT_APPLICABLE;
        for (int i = 0; i < findings.size(); i++) {
            worst = worst.worse(findings.get(i).outcome());
        }
        return new SectionReport(section, findings, worst);
    }

    /**
     * Whether the section has no rule yet, which is why it is undetermined.
     *
     * @return true if there are no findings
     */
    public boolean withoutRules() {
        return findings.isEmpty();
    }
}
