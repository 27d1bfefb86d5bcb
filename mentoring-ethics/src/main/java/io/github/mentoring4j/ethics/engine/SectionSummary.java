package io.github.mentoring4j.ethics.engine;

import java.util.List;
import java.util.Objects;

/**
 * What many reports say of one section.
 *
 * @param section which section
 * @param counts how many subjects came to which outcome, from the worst on, each outcome once; the counts add up to the
 *     summary's total, and there are none if it has no total
 * @param rules its rules, in the order of reports
 */
public record SectionSummary(SectionId section, List<OutcomeCount> counts, List<RuleSummary> rules) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if anything is null
     */
    public SectionSummary {
        Objects.requireNonNull(section, "section");
        counts = List.copyOf(counts);
        rules = List.copyOf(rules);
    }
}
