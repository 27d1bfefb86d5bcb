package io.github.mentoring4j.matching.verification;

import io.github.mentoring4j.matching.blossom.BlossomVerifier;
import io.github.mentoring4j.matching.blossom.OddSet;
import io.github.mentoring4j.matching.blossom.PeerMatching;
import io.github.mentoring4j.matching.peer.PeerPair;
import io.github.mentoring4j.matching.peer.PeerPlan;
import io.github.mentoring4j.matching.peer.PeerProof;
import io.github.mentoring4j.matching.peer.PeerRequest;
import io.github.mentoring4j.matching.peer.Peers;
import io.github.mentoring4j.matching.peer.Unpaired;
import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Verifies a plan of peers against the request that it should answer.
 *
 * <p>Checked are: that everybody is known and either in one pair or named as unpaired; that every pair is pinned, or is not excluded
 * and meets every eligibility both ways round; that each criterion gives the points that the plan says; and, if the plan has a
 * {@linkplain PeerPlan#proof proof}, that no other pairs are better. The reasons why people are unpaired are not checked.
 *
 * <pre>{@code
 * PeerVerifier.verify(request, plan).match(proven -> "as it says", refuted -> refuted.reason());
 * }</pre>
 *
 * <p>Every two people are looked at if there is a proof: time and memory grow with the number of pairs that may be made. Stateless.
 */
public final class PeerVerifier {

    private final PeerRequest request;
    private final PeerPlan plan;
    private final PeerCriteria criteria;
    private final Set<ParticipantId> paired = new HashSet<>();

    private PeerVerifier(PeerRequest request, PeerPlan plan) {
        this.request = request;
        this.plan = plan;
        criteria = new PeerCriteria(request);
    }

    /**
     * Verifies.
     *
     * @param request what was asked
     * @param plan what should answer it
     * @return proven, with the figures, people with a peer in the place of mentees; or refuted with the first thing found wrong
     */
    public static Verification verify(PeerRequest request, PeerPlan plan) {
        try {
            PeerVerifier verifier = new PeerVerifier(request, plan);
            verifier.checkCeilings();
            verifier.checkPairs();
            verifier.checkUnpaired();
            if (plan.proof().isPresent()) {
                verifier.checkProof(plan.proof().get());
            }
            return new Verification.Proven(verifier.paired.size(), plan.pairs().size(), plan.score());
        } catch (DiscrepancyException discrepancy) {
            return new Verification.Refuted(String.valueOf(discrepancy.getMessage()));
        }
    }

    private void checkCeilings() throws DiscrepancyException {
        List<CriterionCeiling> ceilings = request.should().stream()
                .map(preference -> new CriterionCeiling(preference.id(), 2 * preference.most()))
                .collect(Collectors.toList());
        DiscrepancyException.unless(plan.ceilings().equals(ceilings), "the preferences are not those of the request");
    }

    private void checkPairs() throws DiscrepancyException {
        Set<Peers> pinned = new HashSet<>(request.pinned());
        for (PeerPair pair : plan.pairs()) {
            Peers peers = pair.peers();
            int one = criteria.number(peers.first());
            int other = criteria.number(peers.second());
            boolean firstIsFree = paired.add(peers.first());
            boolean secondIsFree = paired.add(peers.second());
            DiscrepancyException.unless(firstIsFree && secondIsFree, named(peers) + " have another peer");
            DiscrepancyException.unless(
                    pair.pinned() == pinned.remove(peers), named(peers) + " are pinned in one of both only");
            DiscrepancyException.unless(!criteria.excludes(peers), named(peers) + " are excluded");
            List<String> unmet = criteria.unmet(one, other);
            DiscrepancyException.unless(pair.pinned() || unmet.isEmpty(), named(peers) + " do not meet " + unmet);
            DiscrepancyException.unless(pair.waived().equals(unmet), named(peers) + " waive " + unmet);
            DiscrepancyException.unless(
                    pair.scores().equals(criteria.scores(one, other)), named(peers) + " have other points");
        }
        DiscrepancyException.unless(pinned.isEmpty(), "a pinned pair is not made");
    }

    private static String named(Peers peers) {
        return peers.first() + " and " + peers.second();
    }

    private void checkUnpaired() throws DiscrepancyException {
        Set<ParticipantId> told = new HashSet<>(paired);
        for (Unpaired each : plan.unpaired()) {
            criteria.number(each.person());
            DiscrepancyException.unless(told.add(each.person()), each.person() + " is paired, or told of twice");
        }
        for (int person = 0; person < criteria.size(); person++) {
            DiscrepancyException.unless(told.contains(criteria.id(person)), criteria.id(person) + " is not told of");
        }
    }

    private void checkProof(PeerProof proof) throws DiscrepancyException {
        PeerEdges edges = new PeerEdges(request, criteria);
        int[] made = plan.pairs().stream()
                .filter(pair -> !pair.pinned())
                .mapToInt(pair -> edges.number(pair.peers()))
                .toArray();
        OddSet[] sets = new OddSet[proof.sets().size()];
        for (int place = 0; place < sets.length; place++) {
            PeerProof.OddSet set = proof.sets().get(place);
            sets[place] = new OddSet(criteria.numbers(set.people()), set.price());
        }
        Optional<String> fault =
                BlossomVerifier.refute(edges.graph(), new PeerMatching(made, prices(proof.prices()), List.of(sets)));
        if (fault.isPresent()) {
            throw new DiscrepancyException(fault.get());
        }
    }

    private long[] prices(Map<ParticipantId, Long> byId) throws DiscrepancyException {
        DiscrepancyException.unless(byId.size() == criteria.size(), "the prices are for other people");
        long[] prices = new long[criteria.size()];
        for (Map.Entry<ParticipantId, Long> price : byId.entrySet()) {
            prices[criteria.number(price.getKey())] = price.getValue();
        }
        return prices;
    }
}
