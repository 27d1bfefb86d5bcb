package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.ethics.engine.CodeOfEthics;
import io.github.mentoring4j.ethics.engine.OutcomeCount;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The summary as JSON.
 *
 * @param code which code was applied
 * @param policy the name of the policy
 * @param asOf the last day whose happenings were seen
 * @param knownBy the last day whose recordings were seen; absent for all that was ever recorded
 * @param smallestGroup the fewest relationships that a count may show
 * @param total how many relationships there are; absent if they are fewer than that
 * @param guidelines every guideline, in the order of the code
 */
public record SummaryDocument(
        CodeOfEthics code,
        String policy,
        LocalDate asOf,
        Optional<LocalDate> knownBy,
        int smallestGroup,
        Optional<Long> total,
        List<GuidelineCounts> guidelines) {

    /** Copies the list. */
    public SummaryDocument {
        guidelines = List.copyOf(guidelines);
    }

    /**
     * What all relationships come to in a guideline.
     *
     * @param guideline the guideline
     * @param counts how many come to which outcome
     * @param rules the same for each of its rules
     */
    public record GuidelineCounts(SectionId guideline, List<OutcomeCount> counts, List<RuleCounts> rules) {}

    /**
     * What all relationships come to by a rule.
     *
     * @param rule the rule
     * @param counts how many come to which outcome
     */
    public record RuleCounts(RuleId rule, List<OutcomeCount> counts) {}

    static SummaryDocument of(Summary summary) {
        LocalDate knownBy = summary.viewpoint().knownBy();
        return new SummaryDocument(
                summary.code(),
                summary.policy(),
                summary.viewpoint().asOf(),
                knownBy.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(knownBy),
                summary.smallestGroup(),
                summary.total().isPresent() ? Optional.of(summary.total().getAsLong()) : Optional.empty(),
                summary.sections().stream()
                        .map(section -> new GuidelineCounts(
                                section.section(),
                                section.counts(),
                                section.rules().stream()
                                        .map(rule -> new RuleCounts(
                                                rule.description().id(), rule.counts()))
                                        .toList()))
                        .toList());
    }
}
