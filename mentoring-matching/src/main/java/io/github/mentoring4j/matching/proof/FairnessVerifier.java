package io.github.mentoring4j.matching.proof;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.Subgraph;

/**
 * Verifies that an assignment is fair, from a certificate that anybody may have made.
 *
 * <p><b>Why this proves it.</b> Three times prices are verified as {@link OptimalityVerifier} does, each time in another graph:
 *
 * <ol>
 *   <li>all pairs, without scores: nobody could match more mentees, or make more pairs;
 *   <li>the pairs at the threshold or above, with their scores: all that are made are among these, and no other choice among
 *       these that matches as many people has a higher total;
 *   <li>the pairs above the threshold, without scores: the most that can be matched by these alone are fewer mentees, or fewer
 *       pairs. So whoever matches as many people makes some pair at the threshold or below.
 * </ol>
 *
 * <p>Without scores, prices are what covers are in the theorem of K&#337;nig: a set of people without whom no pair can be made,
 * who have no more places than were filled. Takes linear time. Stateless.
 */
public final class FairnessVerifier {

    private FairnessVerifier() {}

    /**
     * Verifies.
     *
     * @param graph who may be paired with whom
     * @param assignment what should be fair
     * @param certificate what should prove it
     * @return proven, or refuted with the first thing found wrong
     */
    public static Verification verify(CandidateGraph graph, Assignment assignment, FairnessCertificate certificate) {
        Verification people = verify(graph.withoutScores(), assignment, certificate.people());
        return people.match(
                most -> most.pairs() == 0 ? most : verifyPairs(graph, assignment, certificate), refuted -> refuted);
    }

    private static Verification verify(CandidateGraph graph, Assignment assignment, Certificate prices) {
        return OptimalityVerifier.verify(graph, Objective.MOST_PEOPLE, assignment, prices);
    }

    private static Verification verifyPairs(
            CandidateGraph graph, Assignment assignment, FairnessCertificate certificate) {
        Subgraph permitted = Subgraph.of(graph, arc -> graph.score(arc) >= certificate.threshold());
        Verification total = verify(permitted.graph(), permitted.fromWhole(assignment), certificate.total());
        return total.match(proven -> verifyThreshold(graph, proven, certificate), refuted -> refuted);
    }

    private static Verification verifyThreshold(
            CandidateGraph graph, Verification.Proven fair, FairnessCertificate certificate) {
        CandidateGraph better = Subgraph.of(graph, arc -> graph.score(arc) > certificate.threshold())
                .graph()
                .withoutScores();
        CertifiedAssignment above = certificate.above();
        return verify(better, above.assignment(), above.certificate())
                .match(
                        most -> most.mentees() < fair.mentees() || most.pairs() < fair.pairs()
                                ? fair
                                : new Verification.Refuted("no pair needs to lie as low as " + certificate.threshold()),
                        refuted -> refuted);
    }
}
