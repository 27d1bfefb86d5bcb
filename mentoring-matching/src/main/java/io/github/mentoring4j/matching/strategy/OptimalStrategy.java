package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.Objective;
import io.github.mentoring4j.matching.solver.OptimalSolver;

/** The best by an objective, exactly. */
record OptimalStrategy(String name, Objective objective) implements CertifyingStrategy {

    /** The most people first. */
    static final OptimalStrategy MOST_PEOPLE = new OptimalStrategy("optimal", Objective.MOST_PEOPLE);

    /** The score alone. */
    static final OptimalStrategy HIGHEST_TOTAL = new OptimalStrategy("highest-total", Objective.HIGHEST_TOTAL);

    @Override
    public CertifiedAssignment certify(CandidateGraph graph, MatchingProgress progress) {
        SolveStep step = SolveStep.of(progress);
        CertifiedAssignment certified = OptimalSolver.solve(graph, objective, step);
        step.finished();
        return certified;
    }

    @Override
    public String toString() {
        return name();
    }
}
