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
import java.util.Objects;

/** Several candidates for each place, of whom any can be chosen; see {@link MatchingStrategy#shortlist}. */
public final class ShortlistStrategy implements MatchingStrategy {

    private final String name;
    private final int choices;

    private ShortlistStrategy(String name, int choices) {
        this.name = name;
        this.choices = choices;
    }

    /** With so many choices, under its own name. */
    static ShortlistStrategy of(int choices) {
        Invariants.of(MatchingStrategy.class)
                .within("choices", choices, 1, MatchingStrategy.MOST_CHOICES)
                .orThrow();
        return new ShortlistStrategy("shortlist", choices);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int choices() {
        return choices;
    }

    /** Promises as much under any name. */
    @Override
    public ShortlistStrategy named(String other) {
        return new ShortlistStrategy(Objects.requireNonNull(other, "name"), choices);
    }

    @Override
    public Assignment solve(CandidateGraph graph) {
        return solve(graph, MatchingProgress.unheard());
    }

    @Override
    public Assignment solve(CandidateGraph graph, MatchingProgress progress) {
        SolveStep step = SolveStep.of(progress);
        BitSet offered = new BitSet();
        addBest(Subgraph.of(graph, arc -> true), offered, step.part(0, choices + 2));
        if (choices > 1) {
            BitSet possible = PossibleArcs.of(graph, step.part(1, choices + 2));
            for (int choice = 1; choice < choices; choice++) {
                Subgraph rest = Subgraph.of(graph, arc -> possible.get(arc) && !offered.get(arc));
                addBest(rest, offered, step.part(choice + 1, choices + 2));
            }
        }
        Subgraph offers = Subgraph.of(graph, offered::get);
        BitSet left = PossibleArcs.of(offers.graph(), step.part(choices + 1, choices + 2));
        step.finished();
        return offers.toWhole(Assignment.of(left.stream().toArray()));
    }

    private static void addBest(Subgraph rest, BitSet offered, Checkpoint checkpoint) {
        Assignment best = rest.toWhole(OptimalSolver.solve(rest.graph(), Objective.MOST_PEOPLE, checkpoint)
                .assignment());
        for (int position = 0; position < best.size(); position++) {
            offered.set(best.arc(position));
        }
    }

    /**
     * Shows the name.
     *
     * @return {@code shortlist} unless named otherwise
     */
    @Override
    public String toString() {
        return name();
    }
}
