package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * An independent exact solver, in Java: all places flow, a mentee's further ones along dear arcs, those left empty along one
 * that is dearer. It takes no cost of a thousand million or more, so extreme scores are beyond it.
 */
final class JGraphTMinimumCostFlow {

    private final CandidateGraph candidates;
    private final DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> capacities = new HashMap<>();
    private final Map<DefaultWeightedEdge, Integer> arcs = new HashMap<>();
    private final List<DefaultWeightedEdge> firsts = new ArrayList<>();
    private final int source;
    private final int sink;
    private int places;

    private JGraphTMinimumCostFlow(CandidateGraph candidates) {
        this.candidates = candidates;
        source = candidates.mentorCount() + candidates.menteeCount();
        sink = source + 1;
        for (int node = 0; node <= sink; node++) {
            graph.addVertex(node);
        }
        for (int mentor = 0; mentor < candidates.mentorCount(); mentor++) {
            edge(mentor, sink, candidates.mentorCapacity(mentor), 0);
        }
        int best = IntStream.range(0, candidates.arcCount())
                .map(candidates::score)
                .max()
                .orElse(0);
        double dearest = 0;
        for (int arc = 0; arc < candidates.arcCount(); arc++) {
            double cost = (double) best - candidates.score(arc);
            dearest = Math.max(dearest, cost);
            int node = candidates.mentorCount() + candidates.mentee(arc);
            arcs.put(edge(node, candidates.mentor(arc), 1, cost), arc);
        }
        addPlaces(dearest * source + 1);
    }

    private void addPlaces(double dear) {
        for (int mentee = 0; mentee < candidates.menteeCount(); mentee++) {
            int capacity = candidates.menteeCapacity(mentee);
            firsts.add(edge(source, candidates.mentorCount() + mentee, Math.min(capacity, 1), 0));
            edge(source, candidates.mentorCount() + mentee, Math.max(capacity - 1, 0), dear);
            places += capacity;
        }
        edge(source, sink, places, 2 * dear);
    }

    private DefaultWeightedEdge edge(int from, int to, int capacity, double cost) {
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, cost);
        capacities.put(edge, capacity);
        return edge;
    }

    static Optimum solve(CandidateGraph candidates) {
        return new JGraphTMinimumCostFlow(candidates).optimum();
    }

    private Optimum optimum() {
        MinimumCostFlowAlgorithm.MinimumCostFlow<DefaultWeightedEdge> flow = new CapacityScalingMinimumCostFlow<
                        Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        graph, this::supply, capacities::get, edge -> 0));
        int pairs = 0;
        long score = 0;
        for (Map.Entry<DefaultWeightedEdge, Integer> entry : arcs.entrySet()) {
            if (flow.getFlow(entry.getKey()) > 0.5) {
                pairs++;
                score += candidates.score(entry.getValue());
            }
        }
        int mentees =
                (int) firsts.stream().filter(edge -> flow.getFlow(edge) > 0.5).count();
        return new Optimum(mentees, pairs, score);
    }

    private int supply(int node) {
        if (node == source) {
            return places;
        }
        return node == sink ? -places : 0;
    }
}
