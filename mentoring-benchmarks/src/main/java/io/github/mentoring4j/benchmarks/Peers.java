package io.github.mentoring4j.benchmarks;

import com.google.ortools.graph.LinearSumAssignment;
import com.google.ortools.graph.MinCostFlow;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** The same graphs solved by others, each building what it solves from the graph, as an embedding system would. */
final class Peers {

    private Peers() {}

    /** OR-Tools' cost-scaling assignment, in C++. Everybody must be matchable. Gives the total score. */
    static long orTools(CandidateGraph graph) {
        LinearSumAssignment solver = new LinearSumAssignment();
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            solver.addArcWithCost(graph.mentee(arc), graph.mentor(arc), -graph.score(arc));
        }
        if (solver.solve() != LinearSumAssignment.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no perfect matching");
        }
        return -solver.getOptimalCost();
    }

    /** OR-Tools' minimum cost flow, in C++. No mentee may have more than one place. Gives the total score. */
    static long orToolsFlow(CandidateGraph graph) {
        MinCostFlow flow = new MinCostFlow();
        int source = graph.mentorCount() + graph.menteeCount();
        int sink = source + 1;
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            flow.addArcWithCapacityAndUnitCost(mentor, sink, graph.mentorCapacity(mentor), 0);
        }
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            flow.addArcWithCapacityAndUnitCost(source, graph.mentorCount() + mentee, graph.menteeCapacity(mentee), 0);
        }
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            int node = graph.mentorCount() + graph.mentee(arc);
            flow.addArcWithCapacityAndUnitCost(node, graph.mentor(arc), 1, -graph.score(arc));
        }
        flow.setNodeSupply(source, graph.menteeCount());
        flow.setNodeSupply(sink, -graph.menteeCount());
        if (flow.solveMaxFlowWithMinCost() != MinCostFlow.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no flow");
        }
        return -flow.getOptimalCost();
    }

    /** JGraphT's Kuhn–Munkres, in Java. The graph must be complete. Gives the total score. */
    static long jgrapht(CandidateGraph graph) {
        int people = graph.menteeCount();
        Graph<Integer, DefaultWeightedEdge> weighted = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<Integer> mentees = new LinkedHashSet<>();
        Set<Integer> mentors = new LinkedHashSet<>();
        for (int person = 0; person < people; person++) {
            mentees.add(person);
            mentors.add(people + person);
            weighted.addVertex(person);
            weighted.addVertex(people + person);
        }
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            DefaultWeightedEdge edge = weighted.addEdge(graph.mentee(arc), people + graph.mentor(arc));
            weighted.setEdgeWeight(edge, -graph.score(arc));
        }
        double least = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(weighted, mentees, mentors)
                .getMatching()
                .getWeight();
        return Math.round(-least);
    }

    /** Refuses figures that compare unlike with unlike. */
    static void requireSame(String peer, long ours, long theirs) {
        if (ours != theirs) {
            throw new IllegalStateException("we find " + ours + ", " + peer + " finds " + theirs);
        }
    }
}
