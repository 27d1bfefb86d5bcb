package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.FaultyAssignmentException;
import io.github.mentoring4j.matching.proof.Certificate;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.Objective;
import io.github.mentoring4j.matching.strategy.CertifyingStrategy;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStep;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.Objects;
import java.util.Optional;

/**
 * What a strategy chose beside the pinned pairs.
 *
 * @param assignment arcs of the graph, checked to fit
 * @param certificate the prices that prove it, from a strategy that proves; the people of the graph come first in it
 */
record Choice(Assignment assignment, Optional<Certificate> certificate) {

    /**
     * Lets a strategy choose.
     *
     * @throws FaultyAssignmentException if what it chose cannot be done
     */
    static Choice by(MatchingStrategy strategy, CandidateGraph graph, PairSet pinned, MatchingProgress progress) {
        progress.reached(MatchingStep.SOLVE, 0, 1);
        try {
            Choice choice = strategy instanceof CertifyingStrategy certifying
                    ? proven(certifying, graph, pinned, progress)
                    : new Choice(strategy.solve(graph, progress), Optional.empty());
            Objects.requireNonNull(choice.assignment(), () -> "Strategy " + strategy.name() + " gave no assignment");
            choice.assignment().requireFits(graph);
            progress.reached(MatchingStep.SOLVE, 1, 1);
            return choice;
        } catch (FaultyAssignmentException fault) {
            throw new FaultyAssignmentException(strategy.name(), fault);
        }
    }

    private static Choice proven(
            CertifyingStrategy strategy, CandidateGraph graph, PairSet pinned, MatchingProgress progress) {
        PinArcs pins = PinArcs.of(graph, pinned);
        if (strategy.objective() == Objective.HIGHEST_TOTAL || pins.none()) {
            return of(strategy.certify(graph, progress));
        }
        CertifiedAssignment certified = strategy.certify(pins.graph(), progress);
        return new Choice(pins.without(certified.assignment()), Optional.of(certified.certificate()));
    }

    private static Choice of(CertifiedAssignment certified) {
        return new Choice(certified.assignment(), Optional.of(certified.certificate()));
    }
}
