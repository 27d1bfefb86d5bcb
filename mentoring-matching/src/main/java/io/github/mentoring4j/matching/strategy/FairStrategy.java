package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.Subgraph;
import io.github.mentoring4j.matching.proof.Certificate;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.FairAssignment;
import io.github.mentoring4j.matching.proof.FairnessCertificate;
import io.github.mentoring4j.matching.proof.Objective;
import io.github.mentoring4j.matching.solver.LowestPair;
import io.github.mentoring4j.matching.solver.OptimalSolver;

/** The most people, then the lowest pair as high as possible, then the highest total; see {@link MatchingStrategy#fair}. */
public final class FairStrategy implements MatchingStrategy {

    /** The only one. */
    static final FairStrategy INSTANCE = new FairStrategy();

    private FairStrategy() {}

    @Override
    public String name() {
        return "fair";
    }

    @Override
    public Assignment solve(CandidateGraph graph) {
        Subgraph permitted = permitted(graph, threshold(graph));
        return permitted.toWhole(best(permitted.graph()).assignment());
    }

    /**
     * Chooses pairs as {@link #solve}, and proves the choice. Takes about two times as long.
     *
     * @param graph who may be paired with whom
     * @return the arcs taken, and a certificate that {@link io.github.mentoring4j.matching.proof.FairnessVerifier} accepts
     * @throws MatchingInterruptedException if the thread is interrupted while this works
     */
    public FairAssignment certify(CandidateGraph graph) {
        int threshold = threshold(graph);
        Subgraph permitted = permitted(graph, threshold);
        CertifiedAssignment fair = best(permitted.graph());
        Certificate people = best(graph.withoutScores()).certificate();
        CertifiedAssignment above = best(Subgraph.of(graph, arc -> graph.score(arc) > threshold)
                .graph()
                .withoutScores());
        return new FairAssignment(
                permitted.toWhole(fair.assignment()),
                new FairnessCertificate(threshold, people, fair.certificate(), above));
    }

    private static int threshold(CandidateGraph graph) {
        return LowestPair.highest(graph, MatchingInterruptedException::throwIfInterrupted);
    }

    private static Subgraph permitted(CandidateGraph graph, int threshold) {
        return Subgraph.of(graph, arc -> graph.score(arc) >= threshold);
    }

    private static CertifiedAssignment best(CandidateGraph graph) {
        return OptimalSolver.solve(
                graph, Objective.MOST_PEOPLE, MatchingInterruptedException::throwIfInterrupted);
    }

    /**
     * Shows the name.
     *
     * @return {@code fair}
     */
    @Override
    public String toString() {
        return name();
    }
}
