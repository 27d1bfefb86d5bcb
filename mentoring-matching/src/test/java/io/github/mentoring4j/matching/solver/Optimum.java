package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.Objective;
import io.github.mentoring4j.matching.proof.OptimalityVerifier;
import io.github.mentoring4j.matching.proof.Verification;
import java.util.Comparator;

/** What any two exact solvers have to agree on. */
record Optimum(int mentees, int pairs, long score) implements Comparable<Optimum> {

    private static final Comparator<Optimum> ORDER = Comparator.comparingInt(Optimum::mentees)
            .thenComparingInt(Optimum::pairs)
            .thenComparingLong(Optimum::score);

    /** What a certified assignment is worth, provided that the verifier accepts it. */
    static Optimum proven(CandidateGraph graph, Objective objective, CertifiedAssignment certified) {
        Verification verification = OptimalityVerifier.verify(
                graph, objective, certified.assignment().requireFits(graph), certified.certificate());
        return verification.match(proven -> new Optimum(proven.mentees(), proven.pairs(), proven.score()), refuted -> {
            throw new AssertionError(graph + ": " + refuted.reason());
        });
    }

    @Override
    public int compareTo(Optimum other) {
        return ORDER.compare(this, other);
    }
}
