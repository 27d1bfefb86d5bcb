package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A relationship that was looked at, and what was found. Compared by how much it needs attention, the worst first.
 *
 * @param relationship its record as it stood
 * @param report what was found
 */
public record CheckedRelationship(MentoringRelationship relationship, Report report)
        implements Comparable<CheckedRelationship> {

    private static final Comparator<CheckedRelationship> WORST_FIRST = Comparator.comparing(
                    CheckedRelationship::outcome)
            .thenComparing(CheckedRelationship::gravest, Comparator.reverseOrder())
            .thenComparing(checked -> checked.findings(Outcome.BREACHED), Comparator.reverseOrder())
            .thenComparing(checked -> checked.findings(Outcome.AT_RISK), Comparator.reverseOrder())
            .thenComparing(checked -> checked.findings(Outcome.UNDETERMINED), Comparator.reverseOrder())
            .thenComparing(CheckedRelationship::id);

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public CheckedRelationship {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(report, "report");
    }

    /**
     * Mentor and mentee.
     *
     * @return the pair
     */
    public Pair pair() {
        return relationship.pair();
    }

    /**
     * The relationship's id.
     *
     * @return the id
     */
    public String id() {
        return report.subject();
    }

    /**
     * What the guidelines come to together.
     *
     * @return the worst outcome of all
     */
    public Outcome outcome() {
        return report.outcome();
    }

    /**
     * Whether something is breached that nobody has waived.
     *
     * @return true if one such finding stands
     */
    public boolean breached() {
        return report.findings().stream()
                .anyMatch(finding -> finding.outcome() == Outcome.BREACHED
                        && finding.waiver().isEmpty());
    }

    /**
     * All findings by how much they need attention.
     *
     * @return the worst first; of equals, in the order of the code
     */
    public List<Finding> worstFirst() {
        return report.findings().stream()
                .sorted(Comparator.comparing(Finding::outcome)
                        .thenComparing(Finding::severity, Comparator.reverseOrder()))
                .toList();
    }

    /**
     * The findings that somebody should look into.
     *
     * @return those breached, at risk and undetermined, the worst first
     */
    public List<Finding> forAttention() {
        return worstFirst().stream()
                .filter(finding -> finding.outcome().needsAttention())
                .toList();
    }

    private Severity gravest() {
        return report.findings().stream()
                .filter(finding -> finding.outcome() == outcome())
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.NONE);
    }

    private long findings(Outcome outcome) {
        return report.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .count();
    }

    /** Shows the report's counts only. */
    @Override
    public String toString() {
        return "CheckedRelationship[" + report + "]";
    }

    @Override
    public int compareTo(CheckedRelationship other) {
        return WORST_FIRST.compare(this, other);
    }
}
