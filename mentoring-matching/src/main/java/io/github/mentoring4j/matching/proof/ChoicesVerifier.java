package io.github.mentoring4j.matching.proof;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.FaultyAssignmentException;
import io.github.mentoring4j.matching.graph.Subgraph;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Verifies that people can choose: nobody is in more offers than there are choices for each of their places, and whichever offer any
 * one mentee takes up, as many mentees as can be at all can still have a mentor, and as many pairs be made, all by offers.
 *
 * <p><b>Why this proves it.</b> Twice pairs are made of the offers alone, as many as can be: once with all places, and once with one
 * for every mentee who has no mentor yet, so that the pairs count people. Each time
 *
 * <ol>
 *   <li>no alternating path among all pairs leads from somebody with a place left to somebody else with one, so by Berge's theorem
 *       no pairs that may be made are more than these;
 *   <li>each offer is held fixed, one after another, and as many pairs are still made around it.
 * </ol>
 *
 * <p>The most people and the most pairs can always be had both at once, so it does no harm to look at each alone. Takes linear time
 * for all pairs, and again, in the number of offers and people, for each offer. Stateless.
 */
public final class ChoicesVerifier {

    private final CandidateGraph graph;
    private final Subgraph offers;

    private ChoicesVerifier(CandidateGraph graph, Assignment offered) {
        this.graph = graph;
        BitSet arcs = new BitSet();
        IntStream.range(0, offered.size()).map(offered::arc).forEach(arcs::set);
        offers = Subgraph.of(graph, arcs::get);
    }

    /**
     * Verifies.
     *
     * @param graph who may be paired with whom
     * @param offers what people should be able to choose from
     * @param choices how many offers there may be for each place
     * @return proven, with the figures of all offers together; or refuted with the first thing found wrong
     */
    public static Verification verify(CandidateGraph graph, Assignment offers, int choices) {
        try {
            offers.requireFits(graph, choices);
            ChoicesVerifier verifier = new ChoicesVerifier(graph, offers);
            verifier.requireChoosable("pairs", graph::menteeCapacity);
            verifier.requireChoosable("mentees", verifier::first);
            return verifier.proven(offers);
        } catch (FaultyAssignmentException | RefutedException refuted) {
            return new Verification.Refuted(String.valueOf(refuted.getMessage()));
        }
    }

    /** A place for a mentee's first mentor. */
    private int first(int mentee) {
        return graph.mentored(mentee) ? 0 : Math.min(1, graph.menteeCapacity(mentee));
    }

    private void requireChoosable(String what, IntUnaryOperator places) throws RefutedException {
        MostPairs most = new MostPairs(offers.graph(), places, Assignment.of());
        most.complete();
        if (new MostPairs(graph, places, offers.toWhole(most.assignment())).canGrow()) {
            throw new RefutedException("more " + what + " can be matched than the offers allow");
        }
        for (int arc = 0; arc < offers.graph().arcCount(); arc++) {
            if (!most.keepsAllWith(arc)) {
                throw new RefutedException("fewer " + what + " can be matched if mentee "
                        + offers.graph().mentee(arc) + " takes up mentor "
                        + offers.graph().mentor(arc));
            }
        }
    }

    private Verification proven(Assignment offered) {
        int mentees = (int) IntStream.range(0, offered.size())
                .map(position -> graph.mentee(offered.arc(position)))
                .distinct()
                .filter(mentee -> !graph.mentored(mentee))
                .count();
        return new Verification.Proven(mentees, offered.size(), offered.score(graph));
    }
}
