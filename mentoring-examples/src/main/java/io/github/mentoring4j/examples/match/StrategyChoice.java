package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Party;

/** The strategies that the command line offers by name. */
enum StrategyChoice {
    OPTIMAL,
    HIGHEST_TOTAL,
    STABLE,
    FAIR,
    GREEDY;

    /** The strategy, with the side that is favoured where one is. */
    MatchingStrategy favouring(Party best) {
        return switch (this) {
            case OPTIMAL -> MatchingStrategy.optimal();
            case HIGHEST_TOTAL -> MatchingStrategy.highestTotal();
            case STABLE -> MatchingStrategy.stable(best);
            case FAIR -> MatchingStrategy.fair();
            case GREEDY -> MatchingStrategy.greedy();
        };
    }

    @Override
    public String toString() {
        return OptionValues.word(this);
    }
}
