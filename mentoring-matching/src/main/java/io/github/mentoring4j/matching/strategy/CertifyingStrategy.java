package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.Objective;
import java.util.Objects;

/** A strategy that proves that nothing is better than what it gives. */
public interface CertifyingStrategy extends MatchingStrategy {

    /**
     * What its assignments are the best by.
     *
     * @return the objective
     */
    Objective objective();

    /**
     * Chooses pairs, and proves the choice. Takes as long as {@link #solve(CandidateGraph)}.
     *
     * @param graph who may be paired with whom
     * @return the arcs taken, and a certificate that {@link io.github.mentoring4j.matching.proof.OptimalityVerifier} accepts
     * @throws MatchingInterruptedException if the thread is interrupted while this works
     */
    default CertifiedAssignment certify(CandidateGraph graph) {
        return certify(graph, MatchingProgress.unheard());
    }

    /**
     * Chooses pairs, proves the choice, and tells how far it has come.
     *
     * @param graph who may be paired with whom
     * @param progress hears how far this has come
     * @return as {@link #certify(CandidateGraph)}
     * @throws MatchingInterruptedException if the thread is interrupted while this works
     */
    CertifiedAssignment certify(CandidateGraph graph, MatchingProgress progress);

    /** Proves as much under any name. */
    @Override
    default CertifyingStrategy named(String name) {
        return new NamedCertifyingStrategy(Objects.requireNonNull(name, "name"), this);
    }

    @Override
    default Assignment solve(CandidateGraph graph) {
        return certify(graph).assignment();
    }

    @Override
    default Assignment solve(CandidateGraph graph, MatchingProgress progress) {
        return certify(graph, progress).assignment();
    }
}
