package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Puts strategies that each break one law to the contract, and looks that the law fails for some graph of many. */
class MatchingStrategyContractTest {

    private static final int MANY = 60;
    private static final MatchingStrategy GREEDY = MatchingStrategy.greedy();

    @FunctionalInterface
    interface Law {
        void holds(MatchingStrategyContract contract, CandidateGraph graph);
    }

    @Provide
    Arbitrary<List<CandidateGraph>> many() {
        return MatchingArbitraries.graphs().list().ofSize(MANY).withoutEdgeCases();
    }

    private static boolean caught(MatchingStrategy strategy, List<CandidateGraph> graphs, Law law) {
        MatchingStrategyContract contract = new MatchingStrategyContract(strategy) {};
        for (CandidateGraph graph : graphs) {
            try {
                law.holds(contract, graph);
            } catch (AssertionError broken) {
                return true;
            }
        }
        return false;
    }

    private static Assignment none() {
        return Assignment.of();
    }

    @Property(tries = 1)
    void catchesAStrategyThatGivesPeopleMoreThanTheyHavePlacesFor(@ForAll("many") List<CandidateGraph> graphs) {
        MatchingStrategy all =
                graph -> Assignment.of(IntStream.range(0, graph.arcCount()).toArray());

        assertThat(caught(all, graphs, MatchingStrategyContract::givesWhatCanBeDone))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesAnArcThatDoesNotExist(@ForAll("many") List<CandidateGraph> graphs) {
        assertThat(caught(graph -> Assignment.of(0), graphs, MatchingStrategyContract::givesWhatCanBeDone))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesAStrategyThatDoesOtherwiseTheNextTime(@ForAll("many") List<CandidateGraph> graphs) {
        AtomicInteger asked = new AtomicInteger();
        MatchingStrategy moody = graph -> asked.incrementAndGet() % 3 == 0 ? none() : GREEDY.solve(graph);

        assertThat(caught(moody, graphs, MatchingStrategyContract::givesTheSameAgain))
                .isTrue();
    }

    /** The same again for the same graph, but not for an equal one. */
    @Property(tries = 1)
    void catchesAStrategyThatGoesByWhichObjectAGraphIs(@ForAll("many") List<CandidateGraph> graphs) {
        Set<CandidateGraph> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(graphs);
        MatchingStrategy partial = graph -> known.contains(graph) ? GREEDY.solve(graph) : none();

        assertThat(caught(partial, graphs, MatchingStrategyContract::givesTheSameAgain))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesAStrategyThatGivesNothingAtAll(@ForAll("many") List<CandidateGraph> graphs) {
        @SuppressWarnings("NullAway") // the fault that is to be caught
        MatchingStrategy mute = graph -> null;

        assertThat(caught(mute, graphs, MatchingStrategyContract::givesWhatCanBeDone))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesAStrategyThatRemembersWhatItSolvedBefore(@ForAll("many") List<CandidateGraph> graphs) {
        AtomicInteger before = new AtomicInteger();
        MatchingStrategy mindful =
                graph -> before.getAndSet(graph.arcCount()) > graph.arcCount() ? none() : GREEDY.solve(graph);

        assertThat(caught(
                        mindful,
                        graphs,
                        (contract, graph) -> graphs.forEach(other -> contract.remembersNothing(graph, other))))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesAStrategyThatCountsPeopleWhoCanBePairedWithNobody(@ForAll("many") List<CandidateGraph> graphs) {
        MatchingStrategy counting = graph -> graph.menteeCount() % 2 == 0 ? none() : GREEDY.solve(graph);

        assertThat(caught(
                        counting,
                        graphs,
                        (contract, graph) -> contract.isNotMovedByPeopleWhoCanBePairedWithNobody(graph, 1)))
                .isTrue();
    }

    /** As many pairs, but worse ones. */
    @Property(tries = 1)
    void catchesAStrategyThatChoosesWorsePairsAmongMorePeople(@ForAll("many") List<CandidateGraph> graphs) {
        MatchingStrategy careless = graph -> {
            Assignment best = MatchingStrategy.optimal().solve(graph);
            return graph.menteeCount() % 2 == 0 ? best : worst(graph);
        };

        assertThat(caught(
                        careless,
                        graphs,
                        (contract, graph) -> contract.isNotMovedByPeopleWhoCanBePairedWithNobody(graph, 1)))
                .isTrue();
    }

    /** As many pairs as can be, of the lowest total. */
    private static Assignment worst(CandidateGraph graph) {
        CandidateGraphBuilder turned = CandidateGraph.builder(
                IntStream.range(0, graph.mentorCount())
                        .map(graph::mentorCapacity)
                        .toArray(),
                IntStream.range(0, graph.menteeCount())
                        .map(graph::menteeCapacity)
                        .toArray());
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            turned.arc(graph.mentor(arc), graph.mentee(arc), -graph.score(arc));
        }
        return MatchingStrategy.optimal().solve(turned.build());
    }

    @Property(tries = 1)
    void catchesAStrategyThatAnInterruptLeavesHalfDone(@ForAll("many") List<CandidateGraph> graphs) {
        Set<CandidateGraph> halfDone = Collections.newSetFromMap(new IdentityHashMap<>());
        MatchingStrategy touchy = graph -> {
            if (Thread.currentThread().isInterrupted()) {
                halfDone.add(graph);
                throw new MatchingInterruptedException();
            }
            return halfDone.contains(graph) ? none() : GREEDY.solve(graph);
        };

        assertThat(caught(touchy, graphs, MatchingStrategyContract::endsOrGivesUpWhenInterrupted))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesAStrategyThatHidesAnInterrupt(@ForAll("many") List<CandidateGraph> graphs) {
        MatchingStrategy hiding = graph -> {
            Thread.interrupted();
            return GREEDY.solve(graph);
        };

        assertThat(caught(hiding, graphs, MatchingStrategyContract::endsOrGivesUpWhenInterrupted))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesAStrategyThatEndsWithHalfAResultWhenInterrupted(@ForAll("many") List<CandidateGraph> graphs) {
        MatchingStrategy hasty = graph -> Thread.currentThread().isInterrupted() ? none() : GREEDY.solve(graph);

        assertThat(caught(hasty, graphs, MatchingStrategyContract::endsOrGivesUpWhenInterrupted))
                .isTrue();
    }

    @Example
    void catchesAStrategyWithoutAName() {
        assertThat(caught(
                        GREEDY.named(" "),
                        List.of(CandidateGraph.builder(new int[0], new int[0]).build()),
                        (contract, graph) -> contract.hasANameAndOffersAtLeastOneChoice()))
                .isTrue();
    }

    @Example
    void catchesAStrategyThatOffersNoChoice() {
        MatchingStrategy empty = new MatchingStrategy() {
            @Override
            public Assignment solve(CandidateGraph graph) {
                return none();
            }

            @Override
            public int choices() {
                return 0;
            }
        };

        assertThat(caught(
                        empty,
                        List.of(CandidateGraph.builder(new int[0], new int[0]).build()),
                        (contract, graph) -> contract.hasANameAndOffersAtLeastOneChoice()))
                .isTrue();
    }
}
