package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.ethics.engine.Batch;
import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.Summary;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a rule set found about several relationships.
 *
 * @param code which code was applied
 * @param policy the name of the policy
 * @param viewpoint from where the records were looked at
 * @param sections every guideline of the code, in its order
 * @param relationships what was found, by the relationships' ids
 */
public record EthicsReview(
        CodeOfEthics code,
        String policy,
        Viewpoint viewpoint,
        List<SectionId> sections,
        List<CheckedRelationship> relationships) {

    /** Copies the lists and sorts the relationships. */
    public EthicsReview {
        sections = List.copyOf(sections);
        relationships = relationships.stream()
                .sorted(Comparator.comparing(CheckedRelationship::id))
                .toList();
    }

    /**
     * Evaluates relationships, each without waivers and one after the other.
     *
     * @param rules what to hold them against
     * @param relationships their records, in any order
     * @param viewpoint from where to look
     * @return what was found
     */
    public static EthicsReview of(
            RuleSet<MentoringRelationship> rules, List<MentoringRelationship> relationships, Viewpoint viewpoint) {
        return of(rules, relationships, viewpoint, batch -> batch);
    }

    /**
     * Evaluates relationships.
     *
     * @param rules what to hold them against
     * @param relationships their records, in any order
     * @param viewpoint from where to look
     * @param how says on how many threads, and with which waivers
     * @return what was found
     */
    public static EthicsReview of(
            RuleSet<MentoringRelationship> rules,
            List<MentoringRelationship> relationships,
            Viewpoint viewpoint,
            UnaryOperator<Batch<MentoringRelationship>> how) {
        List<CheckedRelationship> checked = new ArrayList<>();
        try (Stream<Report> reports = how.apply(rules.batch(viewpoint)).evaluate(relationships.stream())) {
            reports.forEach(report -> checked.add(
                    new CheckedRelationship(relationships.get(checked.size()).asOf(viewpoint), report)));
        }
        return new EthicsReview(rules.code(), rules.policy().name(), viewpoint, rules.sections(), checked);
    }

    /**
     * What was found, in counts that single out nobody.
     *
     * @param rules the rules that were applied
     * @param smallestGroup the fewest relationships that a count may show, 3 to 1,000
     * @return the summary
     */
    public Summary summary(RuleSet<MentoringRelationship> rules, int smallestGroup) {
        return relationships.stream()
                .map(CheckedRelationship::report)
                .collect(Summary.over(rules, viewpoint, smallestGroup));
    }

    /**
     * Whether anything is breached anywhere that nobody has waived.
     *
     * @return true if one relationship is enough to say so
     */
    public boolean breached() {
        return relationships.stream().anyMatch(CheckedRelationship::breached);
    }

    /**
     * The relationships by how much they need attention.
     *
     * @return the same, the worst first
     */
    public List<CheckedRelationship> worstFirst() {
        return relationships.stream().sorted().toList();
    }

    /**
     * How many relationships come to which outcome as a whole.
     *
     * @return a number for every outcome, the worst first
     */
    public Map<Outcome, Integer> outcomes() {
        return count(relationships.stream().map(CheckedRelationship::outcome).toList());
    }

    /**
     * How many relationships come to which outcome in a guideline.
     *
     * @param section the guideline
     * @return a number for every outcome, the worst first
     */
    public Map<Outcome, Integer> outcomes(SectionId section) {
        return count(relationships.stream()
                .map(checked -> checked.report().section(section).outcome())
                .toList());
    }

    private static Map<Outcome, Integer> count(List<Outcome> outcomes) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        outcomes.forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
        return counts;
    }

    /** Shows counts only. */
    @Override
    public String toString() {
        return "EthicsReview[relationships=" + relationships.size() + ", as of " + viewpoint.asOf() + "]";
    }
}
