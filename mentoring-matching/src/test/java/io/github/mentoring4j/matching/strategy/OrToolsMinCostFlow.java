package io.github.mentoring4j.matching.strategy;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import io.github.mentoring4j.matching.graph.CandidateGraph;

/** An independent exact solver, in C++: the greatest flow of least cost. */
final class OrToolsMinCostFlow {

    private OrToolsMinCostFlow() {}

    static boolean available() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (LinkageError | RuntimeException unavailable) {
            return false;
        }
    }

    static Optimum solve(CandidateGraph graph) {
        MinCostFlow flow = new MinCostFlow();
        int source = graph.mentorCount() + graph.menteeCount();
        int sink = source + 1;
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            flow.addArcWithCapacityAndUnitCost(mentor, sink, graph.mentorCapacity(mentor), 0);
        }
        long places = 0;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            int node = graph.mentorCount() + mentee;
            flow.addArcWithCapacityAndUnitCost(source, node, graph.menteeCapacity(mentee), 0);
            places += graph.menteeCapacity(mentee);
        }
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            int node = graph.mentorCount() + graph.mentee(arc);
            flow.addArcWithCapacityAndUnitCost(node, graph.mentor(arc), 1, -graph.score(arc));
        }
        flow.setNodeSupply(source, places);
        flow.setNodeSupply(sink, -places);
        MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools gave up: " + status);
        }
        return new Optimum(Math.toIntExact(flow.getMaximumFlow()), -flow.getOptimalCost());
    }
}
