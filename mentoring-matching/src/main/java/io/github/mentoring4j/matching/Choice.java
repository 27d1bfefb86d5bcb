package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.FaultyAssignmentException;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.proof.Certificate;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.Objective;
import io.github.mentoring4j.matching.proof.Rankings;
import io.github.mentoring4j.matching.proof.StabilityVerifier;
import io.github.mentoring4j.matching.strategy.CertifyingStrategy;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStep;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;

/**
 * What a strategy chose beside the pinned pairs.
 *
 * @param assignment arcs of the graph, checked to fit
 * @param objective what it is the best by, from a strategy that proves
 * @param certificate the prices that prove it, from a strategy that proves
 */
record Choice(Assignment assignment, Optional<Objective> objective, Optional<Certificate> certificate) {

    /**
     * Lets a strategy choose.
     *
     * @throws FaultyAssignmentException if what it chose cannot be done
     */
    static Choice by(MatchingStrategy strategy, CandidateGraph graph, MatchingProgress progress) {
        progress.reached(MatchingStep.SOLVE, 0, 1);
        try {
            Choice choice = strategy instanceof CertifyingStrategy certifying
                    ? of(certifying, certifying.certify(graph, progress))
                    : new Choice(strategy.solve(graph, progress), Optional.empty(), Optional.empty());
            Objects.requireNonNull(choice.assignment(), () -> "Strategy " + strategy.name() + " gave no assignment");
            choice.assignment().requireFits(graph, strategy.choices());
            progress.reached(MatchingStep.SOLVE, 1, 1);
            return choice;
        } catch (FaultyAssignmentException fault) {
            throw new FaultyAssignmentException(strategy.name(), fault);
        }
    }

    /** What this proves, by id: the prices if there are any; else whether nobody would rather have somebody else. */
    PlanProof proof(CompiledRequest request) {
        if (objective.isPresent() && certificate.isPresent()) {
            return optimal(request, objective.get(), certificate.get());
        }
        return StabilityVerifier.verify(request.graph(), Rankings.byLiking(request.graph()), assignment)
                .match(proven -> new PlanProof.Stable(), refuted -> new PlanProof.Unproven());
    }

    private static PlanProof optimal(CompiledRequest request, Objective objective, Certificate prices) {
        return new PlanProof.Optimal(
                objective,
                prices.pairWorth(),
                byId(request.mentors(), prices::mentorPrice),
                byId(request.mentees(), prices::menteePrice));
    }

    private static Map<ParticipantId, Long> byId(Roster people, IntToLongFunction price) {
        Map<ParticipantId, Long> prices = new TreeMap<>();
        for (int person = 0; person < people.size(); person++) {
            prices.put(people.id(person), price.applyAsLong(person));
        }
        return prices;
    }

    private static Choice of(CertifyingStrategy strategy, CertifiedAssignment certified) {
        return new Choice(
                certified.assignment(), Optional.of(strategy.objective()), Optional.of(certified.certificate()));
    }
}
