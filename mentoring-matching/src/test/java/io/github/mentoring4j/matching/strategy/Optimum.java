package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;

/** What any two exact solvers have to agree on. */
record Optimum(int pairs, long score) implements Comparable<Optimum> {

    static Optimum of(MatchingStrategy strategy, CandidateGraph graph) {
        Assignment assignment = strategy.solve(graph).requireFits(graph);
        return new Optimum(assignment.size(), assignment.score(graph));
    }

    @Override
    public int compareTo(Optimum other) {
        return pairs == other.pairs ? Long.compare(score, other.score) : Integer.compare(pairs, other.pairs);
    }
}
