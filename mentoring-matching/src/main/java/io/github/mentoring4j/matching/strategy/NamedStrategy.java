package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;

/** A strategy under another name. */
record NamedStrategy(String name, MatchingStrategy strategy) implements MatchingStrategy {

    @Override
    public int choices() {
        return strategy.choices();
    }

    @Override
    public Assignment solve(CandidateGraph graph) {
        return strategy.solve(graph);
    }

    @Override
    public Assignment solve(CandidateGraph graph, MatchingProgress progress) {
        return strategy.solve(graph, progress);
    }
}
