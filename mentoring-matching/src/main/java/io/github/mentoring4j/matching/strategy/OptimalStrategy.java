package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;

/** The most pairs first, then the highest total: exact, by shortest augmenting paths. */
final class OptimalStrategy implements MatchingStrategy {

    /** The only one. */
    static final OptimalStrategy INSTANCE = new OptimalStrategy();

    private OptimalStrategy() {}

    @Override
    public String name() {
        return "optimal";
    }

    @Override
    public Assignment solve(CandidateGraph graph) {
        return new ShortestPaths(FlowNetwork.of(graph)).solve();
    }

    @Override
    public String toString() {
        return name();
    }
}
