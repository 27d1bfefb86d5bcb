package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.Subgraph;
import io.github.mentoring4j.matching.proof.Objective;
import io.github.mentoring4j.matching.solver.Checkpoint;
import io.github.mentoring4j.matching.solver.OptimalSolver;
import io.github.mentoring4j.matching.solver.PossibleArcs;
import io.github.mentoring4j.validation.Invariants;
import java.util.BitSet;

/** Several candidates for each place, of whom any can be chosen. */
record ShortlistStrategy(int choices) implements MatchingStrategy {

    ShortlistStrategy {
        Invariants.of(MatchingStrategy.class)
                .within("choices", choices, 1, MatchingStrategy.MOST_CHOICES)
                .orThrow();
    }

    @Override
    public String name() {
        return "shortlist";
    }

    @Override
    public Assignment solve(CandidateGraph graph) {
        return solve(graph, MatchingProgress.unheard());
    }

    @Override
    public Assignment solve(CandidateGraph graph, MatchingProgress progress) {
        SolveStep step = SolveStep.of(progress);
        BitSet offered = new BitSet();
        for (int choice = 0; choice < choices; choice++) {
            addBestOfTheRest(graph, offered, step.part(choice, choices + 1));
        }
        Subgraph offers = Subgraph.of(graph, offered::get);
        BitSet possible = PossibleArcs.of(offers.graph(), step.part(choices, choices + 1));
        step.finished();
        return offers.toWhole(Assignment.of(possible.stream().toArray()));
    }

    private static void addBestOfTheRest(CandidateGraph graph, BitSet offered, Checkpoint checkpoint) {
        Subgraph rest = Subgraph.of(graph, arc -> !offered.get(arc));
        Assignment best = rest.toWhole(OptimalSolver.solve(rest.graph(), Objective.MOST_PEOPLE, checkpoint)
                .assignment());
        for (int position = 0; position < best.size(); position++) {
            offered.set(best.arc(position));
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
