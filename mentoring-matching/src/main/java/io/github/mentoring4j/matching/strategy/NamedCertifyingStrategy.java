package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.Objective;

/** A strategy that proves what it gives, under another name. */
record NamedCertifyingStrategy(String name, CertifyingStrategy strategy) implements CertifyingStrategy {

    @Override
    public Objective objective() {
        return strategy.objective();
    }

    @Override
    public int choices() {
        return strategy.choices();
    }

    @Override
    public CertifiedAssignment certify(CandidateGraph graph, MatchingProgress progress) {
        return strategy.certify(graph, progress);
    }
}
