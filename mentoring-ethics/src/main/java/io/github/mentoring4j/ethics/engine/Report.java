package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * What a rule set found about one subject: all sections, in each all rules, always in the same order. Two evaluations of the
 * same subject from the same viewpoint under the same policy are equal.
 *
 * @param subject the subject's id
 * @param code which code the rules stand for
 * @param policy the name of the policy
 * @param viewpoint from where the subject was looked at
 * @param sections every section of the rule set
 * @param waivers what became of the subject's waivers, sorted
 */
public record Report(
        String subject,
        CodeOfEthics code,
        String policy,
        Viewpoint viewpoint,
        List<SectionReport> sections,
        List<WaiverUse> waivers) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if anything is null
     */
    public Report {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(viewpoint, "viewpoint");
        sections = List.copyOf(sections);
        waivers = List.copyOf(waivers);
    }

    /**
     * The worst of the sections' outcomes. Waivers do not change it: what is waived stays what it is.
     *
     * @return the outcome; undetermined if there are no sections
     */
    public Outcome outcome() {
        if (sections.isEmpty()) {
            return Outcome.UNDETERMINED;
        }
        Outcome worst = Outcome.NOT_APPLICABLE;
        for (SectionReport section : sections) {
            worst = worst.worse(section.outcome());
        }
        return worst;
    }

    /**
     * A section.
     *
     * @param section its id
     * @return its report
     * @throws NoSuchElementException if the rule set has no such section
     */
    public SectionReport section(SectionId section) {
        for (SectionReport candidate : sections) {
            if (candidate.section().equals(section)) {
                return candidate;
            }
        }
        throw new NoSuchElementException("No section " + section + " in " + code.name() + " " + code.version());
    }

    /**
     * The section that bears the name of an enum's constant, such as a guideline.
     *
     * @param section the constant
     * @return the section's report
     * @throws NoSuchElementException if the rule set has no such section
     */
    public SectionReport section(Enum<?> section) {
        return section(SectionId.of(section.name()));
    }

    /**
     * What a rule found.
     *
     * @param rule the rule
     * @return its finding
     * @throws NoSuchElementException if the rule set has no such rule
     */
    public Finding finding(RuleId rule) {
        for (SectionReport section : sections) {
            for (Finding finding : section.findings()) {
                if (finding.rule().equals(rule)) {
                    return finding;
                }
            }
        }
        throw new NoSuchElementException("No rule " + rule + " in " + code.name() + " " + code.version());
    }

    /**
     * All findings, section by section.
     *
     * @return one for each rule
     */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        for (SectionReport section : sections) {
            all.addAll(section.findings());
        }
        return List.copyOf(all);
    }

    /**
     * What waits for somebody: breaches and risks that no waiver settles.
     *
     * @return the findings, section by section
     */
    public List<Finding> outstanding() {
        return findings().stream()
                .filter(finding -> finding.outcome().compareTo(Outcome.AT_RISK) <= 0)
                .filter(finding -> finding.waiver().isEmpty())
                .toList();
    }

    /**
     * Whether a rule failed, so that the report is incomplete. Such a report is never better than undetermined.
     *
     * @return true if a rule threw
     */
    public boolean faulty() {
        return findings().stream().anyMatch(Report::faulted);
    }

    private static boolean faulted(Finding finding) {
        return finding instanceof Finding.Undetermined undetermined && undetermined.cause() instanceof Cause.Faulted;
    }

    /**
     * Shows ids and outcome alone.
     *
     * @return subject, code and outcome
     */
    @Override
    public String toString() {
        return "Report[" + subject + ", " + code.name() + " " + code.version() + ", as of " + viewpoint.asOf() + ", "
                + outcome() + "]";
    }
}
