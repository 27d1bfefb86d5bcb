package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Pair;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What the names of the arbitraries of requests promise, by the real strategy. */
class RequestPromisesLaws {

    @Provide
    Arbitrary<MatchRequest> dense() {
        return RequestArbitraries.dense();
    }

    @Provide
    Arbitrary<MatchRequest> tied() {
        return RequestArbitraries.withTies();
    }

    @Provide
    Arbitrary<MatchRequest> infeasible() {
        return RequestArbitraries.infeasible();
    }

    @Provide
    Arbitrary<MatchRequest> unique() {
        return RequestArbitraries.withUniqueOptimum();
    }

    @Tag("law")
    @Property(tries = 100)
    void inADenseRequestEveryPairMayBeMade(@ForAll("dense") MatchRequest request) {
        MatchPlan plan = request.plan(MatchingStrategy.optimal());

        assertThat(request.graph().arcCount())
                .isEqualTo(request.mentors().size() * request.mentees().size());
        assertThat(plan.pairs()).isNotEmpty();
    }

    @Tag("law")
    @Property(tries = 100)
    void tiedPairsAllScoreTheSame(@ForAll("tied") MatchRequest request) {
        assertThat(request.plan(MatchingStrategy.optimal()).pairs())
                .isNotEmpty()
                .extracting(MatchedPair::score)
                .containsOnly(0L);
    }

    @Tag("law")
    @Property(tries = 100)
    void nobodyIsMatchedWhereNothingCanBeDone(@ForAll("infeasible") MatchRequest request) {
        assertThat(request.plan(MatchingStrategy.optimal()).pairs()).isEmpty();
    }

    @Tag("law")
    @Property(tries = 50)
    void withoutAnyOneOfItsPairsTheUniqueOptimumIsMissed(@ForAll("unique") MatchRequest request) {
        MatchPlan best = request.plan(MatchingStrategy.optimal());

        assertThat(best.pairs()).hasSameSizeAs(request.mentees());
        for (MatchedPair made : best.pairs()) {
            List<Pair> excluded = new ArrayList<>(request.excluded());
            excluded.add(made.pair());
            MatchPlan next = new MatchRequest(
                            request.mentors(), request.mentees(), request.must(), request.should(), List.of(), excluded)
                    .plan(MatchingStrategy.optimal());
            assertThat(next.totals().pairs() < best.totals().pairs()
                            || next.totals().score() < best.totals().score())
                    .isTrue();
        }
    }
}
