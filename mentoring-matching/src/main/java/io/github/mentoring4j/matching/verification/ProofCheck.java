package io.github.mentoring4j.matching.verification;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.Subgraph;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.plan.Prices;
import io.github.mentoring4j.matching.proof.Certificate;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.ChoicesVerifier;
import io.github.mentoring4j.matching.proof.FairnessCertificate;
import io.github.mentoring4j.matching.proof.FairnessVerifier;
import io.github.mentoring4j.matching.proof.OptimalityVerifier;
import io.github.mentoring4j.matching.proof.Rankings;
import io.github.mentoring4j.matching.proof.StabilityVerifier;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        if (proof instanceof PlanProof.Fair fair) {
            return figures(fair(fair));
        }
        if (proof instanceof PlanProof.Stable) {
            CandidateGraph graph = made.graph();
            return figures(StabilityVerifier.verify(graph, Rankings.byLiking(graph), assignment(graph)));
        }
        if (proof instanceof PlanProof.Choosable) {
            CandidateGraph graph = made.graph();
            return figures(ChoicesVerifier.verify(graph, assignment(graph), plan.choices()));
        }
        return proven();
    }

    private Verification optimal(PlanProof.Optimal proof) throws DiscrepancyException {
        CandidateGraph graph = made.graph();
        Certificate prices = certificate(new Prices(proof.pairWorth(), proof.mentorPrices(), proof.menteePrices()));
        return OptimalityVerifier.verify(graph, proof.objective(), assignment(graph), prices);
    }

    private Verification fair(PlanProof.Fair proof) throws DiscrepancyException {
        CandidateGraph graph = made.graph();
        Subgraph better = Subgraph.of(graph, arc -> graph.score(arc) > proof.threshold());
        Assignment above = better.fromWhole(Assignment.of(arcs(graph, proof.pairsAbove())));
        FairnessCertificate certificate = new FairnessCertificate(
                proof.threshold(),
                certificate(proof.people()),
                certificate(proof.total()),
                new CertifiedAssignment(above, certificate(proof.above())));
        return FairnessVerifier.verify(graph, assignment(graph), certificate);
    }

    private Certificate certificate(Prices prices) throws DiscrepancyException {
        return Certificate.of(prices.pairWorth(), prices(mentors, prices.mentors()), prices(mentees, prices.mentees()));
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
        return Assignment.of(arcs(
                graph,
                plan.pairs().stream()
                        .filter(pair -> !pair.pinned())
                        .map(MatchedPair::pair)
                        .collect(Collectors.toList())));
    }

    /** The arcs of pairs; that of one that may not be made does not exist. */
    private int[] arcs(CandidateGraph graph, List<Pair> pairs) throws DiscrepancyException {
        int[] arcs = new int[pairs.size()];
        for (int place = 0; place < arcs.length; place++) {
            Pair pair = pairs.get(place);
            arcs[place] = graph.arcBetween(mentors.number(pair.mentor()), mentees.number(pair.mentee()));
        }
        return arcs;
    }

    private Verification figures(Verification verification) {
        return verification.match(proven -> proven(), refuted -> refuted);
    }

    private Verification proven() {
        PlanTotals totals = plan.totals();
        return new Verification.Proven(totals.menteesMatched(), totals.pairs(), totals.score());
    }
}
