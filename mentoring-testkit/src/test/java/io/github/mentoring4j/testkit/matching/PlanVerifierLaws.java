package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.matching.verification.PlanVerifier;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What the verifier of plans accepts, beside what is so. */
@Tag("law")
class PlanVerifierLaws {

    private static final List<MatchingStrategy> STRATEGIES = List.of(
            MatchingStrategy.optimal(),
            MatchingStrategy.highestTotal(),
            MatchingStrategy.greedy(),
            MatchingStrategy.fair(),
            MatchingStrategy.stable(Party.MENTEE));

    @Provide
    Arbitrary<MatchRequest> requests() {
        return RequestArbitraries.ofEveryCriterion(6, 2);
    }

    private static boolean accepts(MatchRequest request, MatchPlan plan) {
        return PlanVerifier.verify(request, plan).match(proven -> true, refuted -> false);
    }

    @Property(tries = 200, seed = "5")
    void everyPlanIsWhatItSays(@ForAll("requests") MatchRequest request) {
        for (MatchingStrategy strategy : STRATEGIES) {
            MatchPlan plan = request.plan(strategy);
            PlanTotals totals = plan.totals();
            assertThat(PlanVerifier.verify(request, plan))
                    .isEqualTo(new Verification.Proven(totals.menteesMatched(), totals.pairs(), totals.score()));
        }
    }

    @Property(tries = 300, seed = "5")
    void whatWasTamperedWithIsRefuted(
            @ForAll("requests") MatchRequest request, @ForAll Tampering tampering, @ForAll long seed) {
        for (MatchingStrategy strategy : STRATEGIES) {
            tampering
                    .of(request, request.plan(strategy), new Random(seed))
                    .ifPresent(changed -> assertThat(accepts(request, changed)).isFalse());
        }
    }

    /** The pairs of another plan, complete in themselves, with the proof of the best. */
    @Property(tries = 200, seed = "5")
    void aProofServesOnlyPlansThatAreAsGood(@ForAll("requests") MatchRequest request, @ForAll long seed) {
        Random random = new Random(seed);
        MatchPlan best = request.plan(MatchingStrategy.optimal());
        for (MatchingStrategy strategy : List.<MatchingStrategy>of(
                MatchingStrategy.greedy(),
                MatchingStrategy.highestTotal(),
                graph -> graph.arcCount() == 0 ? Assignment.of() : some(graph, random))) {
            MatchPlan other = request.plan(strategy);
            assertThat(accepts(request, Tampering.withProof(other, best.proof())))
                    .isEqualTo(figures(other).equals(figures(best)));
        }
    }

    /** The pairs of another plan with the proof that a plan is fair. */
    @Property(tries = 200, seed = "5")
    void theProofOfFairnessServesOnlyPlansThatAreAsFair(@ForAll("requests") MatchRequest request) {
        MatchPlan fair = request.plan(MatchingStrategy.fair());
        assertThat(fair.proof()).isInstanceOf(PlanProof.Fair.class);
        for (MatchingStrategy strategy : STRATEGIES) {
            MatchPlan other = request.plan(strategy);
            assertThat(accepts(request, Tampering.withProof(other, fair.proof())))
                    .isEqualTo(figures(other).equals(figures(fair)) && lowest(other) == lowest(fair));
        }
    }

    private static long lowest(MatchPlan plan) {
        return plan.pairs().stream()
                .filter(pair -> !pair.pinned())
                .mapToLong(MatchedPair::score)
                .min()
                .orElse(0);
    }

    private static Assignment some(CandidateGraph graph, Random random) {
        int arc = random.nextInt(graph.arcCount());
        boolean room = graph.mentorCapacity(graph.mentor(arc)) > 0 && graph.menteeCapacity(graph.mentee(arc)) > 0;
        return room ? Assignment.of(arc) : Assignment.of();
    }

    private static List<Long> figures(MatchPlan plan) {
        PlanTotals totals = plan.totals();
        return List.of((long) totals.menteesMatched(), (long) totals.pairs(), totals.score());
    }

    /** Stable is what no pair blocks, whoever says it. */
    @Property(tries = 200, seed = "5")
    void stabilityIsSeenOrRefuted(@ForAll("requests") MatchRequest request) {
        MatchPlan plan = request.plan(MatchingStrategy.optimal());
        boolean stable = new EveryPlan(request).blocking(plan).isEmpty();

        assertThat(accepts(request, Tampering.withProof(plan, new PlanProof.Stable())))
                .isEqualTo(stable);
    }
}
