package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Party;
import net.jqwik.api.Group;

@SuppressWarnings("ClassCanBeStatic") // jqwik takes inner classes alone for groups
class ReadyMadeStrategiesContractTest {

    @Group
    class Optimal extends MatchingStrategyContract {
        Optimal() {
            super(MatchingStrategy.optimal());
        }
    }

    @Group
    class HighestTotal extends MatchingStrategyContract {
        HighestTotal() {
            super(MatchingStrategy.highestTotal());
        }
    }

    @Group
    class Fair extends MatchingStrategyContract {
        Fair() {
            super(MatchingStrategy.fair());
        }
    }

    @Group
    class StableForMentors extends MatchingStrategyContract {
        StableForMentors() {
            super(MatchingStrategy.stable(Party.MENTOR));
        }
    }

    @Group
    class StableForMentees extends MatchingStrategyContract {
        StableForMentees() {
            super(MatchingStrategy.stable(Party.MENTEE));
        }
    }

    @Group
    class Shortlist extends MatchingStrategyContract {
        Shortlist() {
            super(MatchingStrategy.shortlist(3));
        }
    }

    @Group
    class Greedy extends MatchingStrategyContract {
        Greedy() {
            super(MatchingStrategy.greedy());
        }
    }
}
