package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Party;
import java.util.function.Function;

/** The strategies that the command line offers by name. */
enum StrategyChoice {
    OPTIMAL(best -> MatchingStrategy.optimal()),
    HIGHEST_TOTAL(best -> MatchingStrategy.highestTotal()),
    STABLE(MatchingStrategy::stable),
    FAIR(best -> MatchingStrategy.fair()),
    GREEDY(best -> MatchingStrategy.greedy());

    private final Function<Party, MatchingStrategy> favouring;

    StrategyChoice(Function<Party, MatchingStrategy> favouring) {
        this.favouring = favouring;
    }

    /** The strategy, with the side that is favoured where one is. */
    MatchingStrategy favouring(Party best) {
        return favouring.apply(best);
    }

    @Override
    public String toString() {
        return OptionValues.word(this);
    }
}
