package io.github.mentoring4j.ethics.engine;

import java.util.List;
import java.util.Objects;

/**
 * What many reports say of one rule.
 *
 * @param description the rule
 * @param counts how many subjects came to which outcome, from the worst on, each outcome once; the counts add up to the
 *     summary's total, and there are none if it has no total
 */
public record RuleSummary(RuleDescription description, List<OutcomeCount> counts) {

    /**
     * Copies the counts.
     *
     * @throws NullPointerException if anything is null
     */
    public RuleSummary {
        Objects.requireNonNull(description, "description");
        counts = List.copyOf(counts);
    }
}
