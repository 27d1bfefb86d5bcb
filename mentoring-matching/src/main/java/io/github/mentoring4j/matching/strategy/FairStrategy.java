package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.Subgraph;
import io.github.mentoring4j.matching.proof.Certificate;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.FairAssignment;
import io.github.mentoring4j.matching.proof.FairnessCertificate;
import io.github.mentoring4j.matching.proof.Objective;
import io.github.mentoring4j.matching.solver.Checkpoint;
import io.github.mentoring4j.matching.solver.LowestPair;
import io.github.mentoring4j.matching.solver.OptimalSolver;
import java.util.Objects;

/** The most people, then the lowest pair as high as possible, then the highest total; see {@link MatchingStrategy#fair}. */
public final class FairStrategy implements MatchingStrategy {

    /** The lowest pair, and three proofs. */
    private static final int STEPS = 4;

    /** Under its own name. */
    static final FairStrategy INSTANCE = new FairStrategy("fair");

    private final String name;

    private FairStrategy(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    /** Proves as much under any name. */
    @Override
    public FairStrategy named(String other) {
        return new FairStrategy(Objects.requireNonNull(other, "name"));
    }

    @Override
    public Assignment solve(CandidateGraph graph) {
        return solve(graph, MatchingProgress.unheard());
    }

    @Override
    public Assignment solve(CandidateGraph graph, MatchingProgress progress) {
        SolveStep step = SolveStep.of(progress);
        int threshold = LowestPair.highest(graph, step.part(0, 2));
        Subgraph permitted = Subgraph.of(graph, arc -> graph.score(arc) >= threshold);
        CertifiedAssignment fair = best(permitted.graph(), step.part(1, 2));
        step.finished();
        return permitted.toWhole(fair.assignment());
    }

    /**
     * Chooses pairs as {@link #solve(CandidateGraph)}, and proves the choice. Takes about three times as long as {@link
     * MatchingStrategy#optimal} takes, beside the search for the lowest pair.
     *
     * @param graph who may be paired with whom
     * @return the arcs taken, and a certificate that {@link io.github.mentoring4j.matching.proof.FairnessVerifier} accepts
     * @throws MatchingInterruptedException if the thread is interrupted while this works
     */
    public FairAssignment certify(CandidateGraph graph) {
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
    public FairAssignment certify(CandidateGraph graph, MatchingProgress progress) {
        SolveStep step = SolveStep.of(progress);
        int threshold = LowestPair.highest(graph, step.part(0, STEPS));
        Subgraph permitted = Subgraph.of(graph, arc -> graph.score(arc) >= threshold);
        CertifiedAssignment fair = best(permitted.graph(), step.part(1, STEPS));
        Certificate people = best(graph.withoutScores(), step.part(2, STEPS)).certificate();
        Subgraph better = Subgraph.of(graph, arc -> graph.score(arc) > threshold);
        CertifiedAssignment above = best(better.graph().withoutScores(), step.part(3, STEPS));
        step.finished();
        return new FairAssignment(
                permitted.toWhole(fair.assignment()),
                new FairnessCertificate(threshold, people, fair.certificate(), above));
    }

    private static CertifiedAssignment best(CandidateGraph graph, Checkpoint checkpoint) {
        return OptimalSolver.solve(graph, Objective.MOST_PEOPLE, checkpoint);
    }

    /**
     * Shows the name.
     *
     * @return {@code fair} unless named otherwise
     */
    @Override
    public String toString() {
        return name();
    }
}
