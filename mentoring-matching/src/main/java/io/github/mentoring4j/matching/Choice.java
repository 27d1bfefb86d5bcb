package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.FaultyAssignmentException;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.plan.Prices;
import io.github.mentoring4j.matching.proof.Certificate;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.FairAssignment;
import io.github.mentoring4j.matching.proof.FairnessCertificate;
import io.github.mentoring4j.matching.proof.Objective;
import io.github.mentoring4j.matching.proof.Rankings;
import io.github.mentoring4j.matching.proof.StabilityVerifier;
import io.github.mentoring4j.matching.strategy.CertifyingStrategy;
import io.github.mentoring4j.matching.strategy.FairStrategy;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStep;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.matching.strategy.ShortlistStrategy;
import java.util.Objects;
import java.util.Optional;

/**
 * What a strategy chose beside the pinned pairs.
 *
 * @param assignment arcs of the graph, checked to fit
 * @param objective what it is the best by, from a strategy that proves
 * @param certificate the prices that prove it, from a strategy that proves
 * @param fairness what proves it fair, from the strategy that sees to it
 * @param choosable whether these are offers, from the strategy that sees to it that any of them can be taken up
 */
record Choice(
        Assignment assignment,
        Optional<Objective> objective,
        Optional<Certificate> certificate,
        Optional<FairnessCertificate> fairness,
        boolean choosable) {

    /**
     * Lets a strategy choose.
     *
     * @throws FaultyAssignmentException if what it chose cannot be done
     */
    static Choice by(MatchingStrategy strategy, CandidateGraph graph, MatchingProgress progress) {
        progress.reached(MatchingStep.SOLVE, 0, 1);
        try {
            Choice choice = made(strategy, graph, progress);
            Objects.requireNonNull(choice.assignment(), () -> "Strategy " + strategy.name() + " gave no assignment");
            choice.assignment().requireFits(graph, strategy.choices());
            progress.reached(MatchingStep.SOLVE, 1, 1);
            return choice;
        } catch (FaultyAssignmentException fault) {
            throw new FaultyAssignmentException(strategy.name(), fault);
        }
    }

    private static Choice made(MatchingStrategy strategy, CandidateGraph graph, MatchingProgress progress) {
        if (strategy instanceof CertifyingStrategy certifying) {
            return of(certifying, certifying.certify(graph, progress));
        }
        return strategy instanceof FairStrategy fair
                ? of(fair.certify(graph, progress))
                : unpriced(strategy.solve(graph, progress), strategy instanceof ShortlistStrategy);
    }

    private static Choice unpriced(Assignment assignment, boolean choosable) {
        return new Choice(assignment, Optional.empty(), Optional.empty(), Optional.empty(), choosable);
    }

    private static Choice of(FairAssignment fair) {
        return new Choice(
                fair.assignment(), Optional.empty(), Optional.empty(), Optional.of(fair.certificate()), false);
    }

    /** What this proves, by id: by prices if there are any; of offers, that any can be taken up; else whether nobody would rather have somebody else. */
    PlanProof proof(CompiledRequest request) {
        if (objective.isPresent() && certificate.isPresent()) {
            return optimal(request, objective.get(), certificate.get());
        }
        if (fairness.isPresent()) {
            return new ProvenFairness(request, fairness.get()).proof();
        }
        if (choosable) {
            return new PlanProof.Choosable();
        }
        return StabilityVerifier.verify(request.graph(), Rankings.byLiking(request.graph()), assignment)
                .match(proven -> new PlanProof.Stable(), refuted -> new PlanProof.Unproven());
    }

    private static PlanProof optimal(CompiledRequest request, Objective objective, Certificate prices) {
        Prices byId = request.byId(prices);
        return new PlanProof.Optimal(objective, byId.pairWorth(), byId.mentors(), byId.mentees());
    }

    private static Choice of(CertifyingStrategy strategy, CertifiedAssignment certified) {
        return new Choice(
                certified.assignment(),
                Optional.of(strategy.objective()),
                Optional.of(certified.certificate()),
                Optional.empty(),
                false);
    }
}
