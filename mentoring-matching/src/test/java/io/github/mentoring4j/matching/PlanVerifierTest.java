package io.github.mentoring4j.matching;

import static io.github.mentoring4j.matching.People.candidate;
import static io.github.mentoring4j.matching.People.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.proof.Objective;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.matching.verification.PlanVerifier;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanVerifierTest {

    private final MatchRequestBuilder builder = MatchRequest.builder()
            .mentors(List.of(candidate("anna", 1), candidate("bo", 2)))
            .mentees(List.of(candidate("dina", 1), candidate("eli", 1)));

    @Test
    void theProofNamesWhoCostsWhat() {
        MatchPlan plan = builder.build().plan(MatchingStrategy.optimal());

        assertThat(plan.proof()).isInstanceOfSatisfying(PlanProof.Optimal.class, proof -> {
            assertThat(proof.objective()).isEqualTo(Objective.MOST_PEOPLE);
            assertThat(proof.mentorPrices()).containsOnlyKeys(ParticipantId.of("anna"), ParticipantId.of("bo"));
            assertThat(proof.menteePrices()).containsOnlyKeys(ParticipantId.of("dina"), ParticipantId.of("eli"));
            assertThat(proof).hasToString("Optimal[objective=MOST_PEOPLE, mentors=2, mentees=2]");
        });
    }

    @Test
    void aPlanWithoutPricesIsStableOrUnproven() {
        MatchRequest request = builder.build();

        assertThat(request.plan(MatchingStrategy.greedy()).proof()).isEqualTo(new PlanProof.Stable());
        MatchPlan nothing = request.plan(graph -> Assignment.of());
        assertThat(nothing.proof()
                        .<String>match(
                                optimal -> "optimal",
                                fair -> "fair",
                                stable -> "stable",
                                choosable -> "choosable",
                                unproven -> "unproven"))
                .isEqualTo("unproven");
        assertThat(PlanVerifier.verify(request, nothing)).isEqualTo(new Verification.Proven(0, 0, 0));
    }

    @Test
    void aNameChangesNothingThatIsProven() {
        MatchRequest request = builder.build();
        for (MatchingStrategy strategy :
                List.of(MatchingStrategy.optimal(), MatchingStrategy.highestTotal(), MatchingStrategy.fair())) {
            MatchPlan named = request.plan(strategy.named("ours"));

            assertThat(named.strategy()).isEqualTo("ours");
            assertThat(named.proof()).isEqualTo(request.plan(strategy).proof());
            assertThat(request.match(strategy.named("ours")).leastCost(pair("anna", "dina")))
                    .isEqualTo(request.match(strategy).leastCost(pair("anna", "dina")));
        }
    }

    @Test
    void theProofOfAFairPlanNamesItsLowestScore() {
        MatchPlan plan = builder.build().plan(MatchingStrategy.fair());

        assertThat(plan.proof()).isInstanceOfSatisfying(PlanProof.Fair.class, proof -> {
            assertThat(proof.threshold()).isZero();
            assertThat(proof.total().mentors()).containsOnlyKeys(ParticipantId.of("anna"), ParticipantId.of("bo"));
            assertThat(proof.pairsAbove()).isEmpty();
            assertThat(proof).hasToString("Fair[threshold=0, prices=Prices[mentors=2, mentees=2]]");
        });
        assertThat(PlanVerifier.verify(builder.build(), plan)).isEqualTo(new Verification.Proven(2, 2, 0));
    }

    @Test
    void saysWhatIsWrongInIds() {
        MatchPlan plan = builder.build().plan(MatchingStrategy.optimal());
        MatchRequest other = builder.exclude(pair("bo", "dina"))
                .exclude(pair("anna", "dina"))
                .build();

        assertThat(PlanVerifier.verify(other, plan))
                .isInstanceOfSatisfying(
                        Verification.Refuted.class,
                        refuted ->
                                assertThat(refuted.reason()).matches("mentor (anna|bo) with mentee dina is excluded"));
    }

    /** If dina took up bo, nobody would be left for eli. */
    @Test
    void refutesAnOfferThatLeavesSomebodyElseWithout() {
        MatchRequest request = MatchRequest.builder()
                .mentors(List.of(candidate("anna", 1), candidate("bo", 1)))
                .mentees(List.of(candidate("dina", 1), candidate("eli", 1)))
                .exclude(pair("anna", "eli"))
                .build();
        MatchPlan all = request.plan(new MatchingStrategy() {
            @Override
            public Assignment solve(CandidateGraph graph) {
                return Assignment.of(0, 1, 2);
            }

            @Override
            public int choices() {
                return 2;
            }
        });

        assertThat(PlanVerifier.verify(request, all)).isInstanceOf(Verification.Proven.class);
        MatchPlan claimed = new MatchPlan(
                all.strategy(),
                all.ceilings(),
                all.pairs(),
                all.openMentees(),
                all.openMentors(),
                new PlanProof.Choosable(),
                all.considered(),
                all.choices());
        assertThat(PlanVerifier.verify(request, claimed))
                .isEqualTo(new Verification.Refuted("fewer pairs can be matched if mentee 0 takes up mentor 1"));
    }

    @Test
    void takesOffersForAsManyPlacesAsThereAreChoices() {
        MatchRequest request = builder.build();
        MatchPlan offers = request.plan(MatchingStrategy.shortlist(2));

        assertThat(offers.pairs()).hasSize(4);
        assertThat(offers.proof()).isEqualTo(new PlanProof.Choosable());
        assertThat(request.plan(MatchingStrategy.shortlist(2).named("ours")).proof())
                .isEqualTo(offers.proof());
        assertThat(PlanVerifier.verify(request, offers)).isInstanceOf(Verification.Proven.class);
        MatchPlan pairs = new MatchPlan(
                offers.strategy(), offers.ceilings(), offers.pairs(), offers.openMentees(), offers.openMentors());
        assertThat(PlanVerifier.verify(request, pairs))
                .isEqualTo(new Verification.Refuted("mentee dina is given more than 1"));
    }
}
