package io.github.mentoring4j.testkit.records;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.CandidateLimit;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.Rematch;
import io.github.mentoring4j.matching.criterion.Attributes;
import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.fairness.FairnessReport;
import io.github.mentoring4j.matching.fairness.ServedGroup;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.group.Group;
import io.github.mentoring4j.matching.group.GroupPlan;
import io.github.mentoring4j.matching.group.GroupRequest;
import io.github.mentoring4j.matching.group.GroupWhyNot;
import io.github.mentoring4j.matching.group.ShortGroup;
import io.github.mentoring4j.matching.offer.Offer;
import io.github.mentoring4j.matching.peer.PeerPair;
import io.github.mentoring4j.matching.peer.PeerPlan;
import io.github.mentoring4j.matching.peer.PeerRequest;
import io.github.mentoring4j.matching.peer.Peers;
import io.github.mentoring4j.matching.peer.Unpaired;
import io.github.mentoring4j.matching.plan.Considered;
import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.matching.plan.PlanDiff;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.FairAssignment;
import io.github.mentoring4j.matching.proof.FairnessCertificate;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.testkit.matching.GroupArbitraries;
import io.github.mentoring4j.testkit.matching.MatchingArbitraries;
import io.github.mentoring4j.testkit.matching.PeerArbitraries;
import io.github.mentoring4j.testkit.matching.PlanArbitraries;
import io.github.mentoring4j.testkit.matching.RequestArbitraries;
import java.util.List;

/** Matching: requests put together, plans and proofs solved. */
final class MatchingEntries {

    private MatchingEntries() {}

    static Entries all() {
        return new Entries().addAll(asked()).addAll(answered()).addAll(proven()).addAll(beside());
    }

    private static Entries asked() {
        return new Entries()
                .add(CandidateGraph.class, MatchingArbitraries::graphs)
                .add(Candidate.class, () -> RequestArbitraries.candidates("p"))
                .add(CandidateLimit.class, RequestArbitraries::limits)
                .add(Attributes.class, RequestArbitraries::attributes)
                .add(Eligibility.class, RequestArbitraries::eligibilities)
                .add(Preference.class, RequestArbitraries::preferences)
                .add(MatchRequest.class, RequestArbitraries::requests)
                .add(Rematch.class, PlanArbitraries::rematches)
                .add(Offer.class, RequestArbitraries::offers);
    }

    private static Entries answered() {
        return new Entries()
                .add(MatchPlan.class, PlanArbitraries::plans)
                .add(PlanDiff.class, PlanArbitraries::diffs)
                .add(PlanTotals.class, () -> PlanArbitraries.plans().map(MatchPlan::totals))
                .add(WhyNot.class, PlanArbitraries::whyNots)
                .addPartsOf(PlanArbitraries::whyNots, List.of(WhyNot.Costs.class))
                .add(FairnessReport.class, PlanArbitraries::fairnessReports)
                .addPartsOf(PlanArbitraries::fairnessReports, List.of(ServedGroup.class))
                .addPartsOf(
                        PlanArbitraries::plans,
                        List.of(
                                MatchedPair.class,
                                OpenPlaces.class,
                                CriterionCeiling.class,
                                Considered.class,
                                PlanProof.class,
                                PlanProof.Optimal.class,
                                PlanProof.Fair.class));
    }

    private static Entries proven() {
        return new Entries()
                .add(CertifiedAssignment.class, PlanArbitraries::certified)
                .add(FairAssignment.class, PlanArbitraries::fair)
                .add(FairnessCertificate.class, () -> PlanArbitraries.fair().map(FairAssignment::certificate))
                .add(Verification.class, PlanArbitraries::verifications);
    }

    private static Entries beside() {
        return new Entries()
                .add(GroupRequest.class, GroupArbitraries::requests)
                .add(GroupPlan.class, GroupArbitraries::plans)
                .addPartsOf(() -> GroupArbitraries.plans().map(GroupPlan::groups), List.of(Group.class))
                .addPartsOf(GroupArbitraries::plans, List.of(ShortGroup.class))
                .add(GroupWhyNot.class, GroupArbitraries::whyNots)
                .add(Peers.class, PeerArbitraries::peers)
                .add(PeerRequest.class, PeerArbitraries::requests)
                .add(PeerPlan.class, PeerArbitraries::plans)
                .addPartsOf(PeerArbitraries::plans, List.of(PeerPair.class, Unpaired.class));
    }
}
