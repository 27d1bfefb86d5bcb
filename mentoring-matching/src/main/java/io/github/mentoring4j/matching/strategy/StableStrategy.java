package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.solver.DeferredAcceptance;
import io.github.mentoring4j.participant.Party;

/** The stable plan that is best for one side. */
record StableStrategy(String name, Party best) implements MatchingStrategy {

    /** Best for the mentors. */
    static final StableStrategy FOR_MENTORS = new StableStrategy("stable-for-mentors", Party.MENTOR);

    /** Best for the mentees. */
    static final StableStrategy FOR_MENTEES = new StableStrategy("stable-for-mentees", Party.MENTEE);

    @Override
    public Assignment solve(CandidateGraph graph) {
        return solve(graph, MatchingProgress.unheard());
    }

    @Override
    public Assignment solve(CandidateGraph graph, MatchingProgress progress) {
        SolveStep step = SolveStep.of(progress);
        Assignment assignment = DeferredAcceptance.solve(graph, best, step);
        step.finished();
        return assignment;
    }

    @Override
    public String toString() {
        return name();
    }
}
