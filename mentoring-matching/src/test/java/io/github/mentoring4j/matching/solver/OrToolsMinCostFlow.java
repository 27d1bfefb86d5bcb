package io.github.mentoring4j.matching.solver;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import io.github.mentoring4j.matching.graph.CandidateGraph;

/** An independent exact solver, in C++: the greatest flow of least cost, where a mentee's further places are dear. */
final class OrToolsMinCostFlow {

    private final CandidateGraph graph;
    private final MinCostFlow flow = new MinCostFlow();
    private final int source;
    private final int sink;
    private long places;

    private OrToolsMinCostFlow(CandidateGraph graph) {
        this.graph = graph;
        source = graph.mentorCount() + graph.menteeCount();
        sink = source + 1;
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            flow.addArcWithCapacityAndUnitCost(mentor, sink, graph.mentorCapacity(mentor), 0);
        }
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            int node = graph.mentorCount() + graph.mentee(arc);
            flow.addArcWithCapacityAndUnitCost(node, graph.mentor(arc), 1, -graph.score(arc));
        }
    }

    static boolean available() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (LinkageError | RuntimeException unavailable) {
            return false;
        }
    }

    /** The most people, then the highest score. */
    static Optimum solve(CandidateGraph graph) {
        return new OrToolsMinCostFlow(graph).mostPeople();
    }

    /** The highest score alone. */
    static long highestTotal(CandidateGraph graph) {
        return new OrToolsMinCostFlow(graph).highestTotal();
    }

    private Optimum mostPeople() {
        long dear = 2L * CandidateGraph.GREATEST_SCORE * Math.min(graph.mentorCount(), graph.menteeCount()) + 1;
        int[] firsts = new int[graph.menteeCount()];
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            int node = graph.mentorCount() + mentee;
            int capacity = graph.menteeCapacity(mentee);
            firsts[mentee] = flow.addArcWithCapacityAndUnitCost(source, node, Math.min(capacity, 1), 0);
            flow.addArcWithCapacityAndUnitCost(source, node, Math.max(capacity - 1, 0), dear);
            places += capacity;
        }
        supply();
        requireOptimal(flow.solveMaxFlowWithMinCost());
        int mentees = 0;
        for (int first : firsts) {
            mentees += Math.toIntExact(flow.getFlow(first));
        }
        int pairs = Math.toIntExact(flow.getMaximumFlow());
        return new Optimum(mentees, pairs, -(flow.getOptimalCost() - dear * (pairs - mentees)));
    }

    private long highestTotal() {
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            flow.addArcWithCapacityAndUnitCost(source, graph.mentorCount() + mentee, graph.menteeCapacity(mentee), 0);
            places += graph.menteeCapacity(mentee);
        }
        flow.addArcWithCapacityAndUnitCost(source, sink, places, 0);
        supply();
        requireOptimal(flow.solve());
        return -flow.getOptimalCost();
    }

    private void supply() {
        flow.setNodeSupply(source, places);
        flow.setNodeSupply(sink, -places);
    }

    private static void requireOptimal(MinCostFlowBase.Status status) {
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools gave up: " + status);
        }
    }
}
