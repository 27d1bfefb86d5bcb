package io.github.mentoring4j.matching.verification;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.proof.Certificate;
import io.github.mentoring4j.matching.proof.OptimalityVerifier;
import io.github.mentoring4j.matching.proof.Rankings;
import io.github.mentoring4j.matching.proof.StabilityVerifier;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.Arrays;
import java.util.Map;

/** Checks what a plan proves, by a graph made of the request for this alone. */
final class ProofCheck {

    private final MatchPlan plan;
    private final People mentors;
    private final People mentees;
    private final RequestGraph made;

    ProofCheck(MatchRequest request, MatchPlan plan, People mentors, People mentees, Criteria criteria) {
        this.plan = plan;
        this.mentors = mentors;
        this.mentees = mentees;
        made = new RequestGraph(request, mentors, mentees, criteria);
    }

    Verification verify() throws DiscrepancyException {
        PlanProof proof = plan.proof();
        if (proof instanceof PlanProof.Optimal optimal) {
            return figures(optimal(optimal));
        }
        if (proof instanceof PlanProof.Stable) {
            CandidateGraph graph = made.graph();
            return figures(StabilityVerifier.verify(graph, Rankings.byLiking(graph), assignment(graph)));
        }
        return proven();
    }

    private Verification optimal(PlanProof.Optimal proof) throws DiscrepancyException {
        CandidateGraph graph = made.graph();
        long[] menteePrices = prices(mentees, proof.menteePrices());
        long[] mentorPrices = prices(mentors, proof.mentorPrices());
        return OptimalityVerifier.verify(
                graph,
                proof.objective(),
                assignment(graph),
                Certificate.of(proof.pairWorth(), mentorPrices, menteePrices));
    }

    /** The prices in the order of the request. */
    private static long[] prices(People people, Map<ParticipantId, Long> byId) throws DiscrepancyException {
        DiscrepancyException.unless(byId.size() == people.size(), "the prices are for other people");
        long[] prices = new long[people.size()];
        for (Map.Entry<ParticipantId, Long> price : byId.entrySet()) {
            prices[people.number(price.getKey())] = price.getValue();
        }
        return prices;
    }

    /** The arcs of the pairs that are not pinned. */
    private Assignment assignment(CandidateGraph graph) throws DiscrepancyException {
        int[] arcs = new int[plan.pairs().size()];
        int size = 0;
        for (MatchedPair pair : plan.pairs()) {
            if (!pair.pinned()) {
                int mentor = mentors.number(pair.pair().mentor());
                arcs[size++] =
                        graph.arcBetween(mentor, mentees.number(pair.pair().mentee()));
            }
        }
        return Assignment.of(Arrays.copyOf(arcs, size));
    }

    private Verification figures(Verification verification) {
        return verification.match(proven -> proven(), refuted -> refuted);
    }

    private Verification proven() {
        PlanTotals totals = plan.totals();
        return new Verification.Proven(totals.menteesMatched(), totals.pairs(), totals.score());
    }
}
