package io.github.mentoring4j.examples.solver;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.stream.IntStream;

/**
 * What {@link MatchingStrategy#optimal} promises, solved by OR-Tools: how to put a solver of somebody else's behind the interface.
 *
 * <p>Places flow from a source by mentees and mentors to a sink, as many as can, at the least cost. A pair costs what its score
 * lacks; a mentee's further pairs cost so much more that no scores outweigh it, so first pairs come first. Whoever has a pinned
 * mentor already has had the first pair. Exact as long as the
 * costs fit. Ties: as OR-Tools breaks them, the same for the same graph. OR-Tools cannot be interrupted while it solves; an
 * interrupt is heeded before and after.
 */
public final class OrToolsStrategy implements MatchingStrategy {

    /** Loads the solver's native library. */
    public OrToolsStrategy() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "or-tools";
    }

    @Override
    public Assignment solve(CandidateGraph graph) {
        MatchingInterruptedException.throwIfInterrupted();
        Flow flow = new Flow(graph);
        Assignment assignment = flow.solve();
        MatchingInterruptedException.throwIfInterrupted();
        return assignment;
    }

    /** The flow of one graph. Mentors are nodes from zero, mentees follow. */
    private static final class Flow {

        private final CandidateGraph graph;
        private final MinCostFlow flow = new MinCostFlow();
        private final int source;
        private final int sink;
        private long places;

        Flow(CandidateGraph graph) {
            this.graph = graph;
            source = graph.mentorCount() + graph.menteeCount();
            sink = source + 1;
            // Pairs first, so that the solver numbers them as the graph does.
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                flow.addArcWithCapacityAndUnitCost(node(graph.mentee(arc)), graph.mentor(arc), 1, -graph.score(arc));
            }
            for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
                flow.addArcWithCapacityAndUnitCost(mentor, sink, graph.mentorCapacity(mentor), 0);
            }
            addMentees(2L * CandidateGraph.GREATEST_SCORE * Math.min(graph.mentorCount(), graph.menteeCount()) + 1);
        }

        private int node(int mentee) {
            return graph.mentorCount() + mentee;
        }

        private void addMentees(long further) {
            for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
                int capacity = graph.menteeCapacity(mentee);
                int first = graph.mentored(mentee) ? 0 : Math.min(capacity, 1);
                flow.addArcWithCapacityAndUnitCost(source, node(mentee), first, 0);
                flow.addArcWithCapacityAndUnitCost(source, node(mentee), capacity - first, further);
                places += capacity;
            }
        }

        Assignment solve() {
            flow.setNodeSupply(source, places);
            flow.setNodeSupply(sink, -places);
            MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
            if (status != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("OR-Tools gave up: " + status);
            }
            return Assignment.of(IntStream.range(0, graph.arcCount())
                    .filter(arc -> flow.getFlow(arc) > 0)
                    .toArray());
        }
    }
}
