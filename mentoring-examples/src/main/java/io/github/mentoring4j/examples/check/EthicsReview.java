package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rule set found about several relationships.
 *
 * @param code which code was applied
 * @param policy the name of the policy
 * @param viewpoint from where the records were looked at
 * @param sections every guideline of the code, with rules or without
 * @param assessed the guidelines that some rule looks at, in the order of the code
 * @param relationships what was found, by the relationships' ids
 */
public record EthicsReview(
        CodeOfEthics code,
        String policy,
        Viewpoint viewpoint,
        List<SectionId> sections,
        List<SectionId> assessed,
        List<CheckedRelationship> relationships) {

    /** Copies the lists and sorts the relationships. */
    public EthicsReview {
        sections = List.copyOf(sections);
        assessed = List.copyOf(assessed);
        relationships = relationships.stream()
                .sorted(Comparator.comparing(CheckedRelationship::id))
                .toList();
    }

    /**
     * Evaluates relationships.
     *
     * @param rules what to hold them against
     * @param relationships their records, in any order
     * @param viewpoint from where to look
     * @return what was found
     */
    public static EthicsReview of(
            RuleSet<MentoringRelationship> rules, List<MentoringRelationship> relationships, Viewpoint viewpoint) {
        Set<SectionId> withRules =
                rules.descriptions().stream().map(RuleDescription::section).collect(Collectors.toUnmodifiableSet());
        return new EthicsReview(
                rules.code(),
                rules.policy().name(),
                viewpoint,
                rules.sections(),
                rules.sections().stream().filter(withRules::contains).toList(),
                relationships.stream()
                        .map(each -> new CheckedRelationship(each.asOf(viewpoint), rules.evaluate(each, viewpoint)))
                        .toList());
    }

    /**
     * Whether anything is breached anywhere.
     *
     * @return true if one relationship is enough to say so
     */
    public boolean breached() {
        return relationships.stream().anyMatch(checked -> checked.outcome() == Outcome.BREACHED);
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
     * The guidelines that no rule looks at yet.
     *
     * @return sections of the code, in its order
     */
    public List<SectionId> withoutRules() {
        return sections.stream().filter(section -> !assessed.contains(section)).toList();
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
