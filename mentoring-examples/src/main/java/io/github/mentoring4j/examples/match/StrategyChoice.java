package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;

/** The strategies that the command line offers by name. */
enum StrategyChoice {
    OPTIMAL,
    HIGHEST_TOTAL,
    GREEDY;

    MatchingStrategy strategy() {
        if (this == OPTIMAL) {
            return MatchingStrategy.optimal();
        }
        return this == HIGHEST_TOTAL ? MatchingStrategy.highestTotal() : MatchingStrategy.greedy();
    }

    @Override
    public String toString() {
        return OptionValues.word(this);
    }
}
