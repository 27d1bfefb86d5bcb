package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.Locale;

/** The strategies that the command line offers. */
enum StrategyChoice {
    OPTIMAL,
    GREEDY;

    MatchingStrategy strategy() {
        return this == OPTIMAL ? MatchingStrategy.optimal() : MatchingStrategy.greedy();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
