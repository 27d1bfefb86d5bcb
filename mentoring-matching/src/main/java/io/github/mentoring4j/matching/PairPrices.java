package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.LeastCost;
import io.github.mentoring4j.matching.proof.Certificate;
import io.github.mentoring4j.participant.Party;

/**
 * What a pair that is not made would cost at least, by the prices of those who are.
 *
 * <p>Prices bound the worth of every assignment: one with this pair is worth less than the best by at least what the two
 * prices exceed the pair's own worth. The worth of a pair is more than any points that can be lost while as many are made as
 * before, so a cost that reaches it takes a mentee's only mentor, or a pair.
 */
final class PairPrices {

    private final CandidateGraph graph;
    private final Pairing pairing;
    private final Certificate certificate;
    private final int[] pinsOfMentee;

    PairPrices(CandidateGraph graph, PairSet pinned, Pairing pairing, Certificate certificate) {
        this.graph = graph;
        this.pairing = pairing;
        this.certificate = certificate;
        pinsOfMentee = new int[graph.menteeCount()];
        for (long key : pinned.keys()) {
            pinsOfMentee[PairSet.mentee(key)]++;
        }
    }

    /** What an arc that is not taken would cost. */
    LeastCost of(int arc) {
        long worth = certificate.pairWorth();
        long price = certificate.mentorPrice(graph.mentor(arc)) + menteePrice(graph.mentee(arc));
        long cost = Math.max(0, price - worth - graph.score(arc));
        return worth > 0 && cost >= worth ? LeastCost.ofAPlace() : LeastCost.ofPoints(cost);
    }

    /** Of somebody for whom nobody was chosen, the price can be raised as far as an empty place permits. */
    private long menteePrice(int mentee) {
        if (pairing.partners(Party.MENTEE, mentee).length > pinsOfMentee[mentee]) {
            return certificate.menteePrice(mentee);
        }
        return graph.mentored(mentee) ? 0 : -certificate.pairWorth();
    }
}
