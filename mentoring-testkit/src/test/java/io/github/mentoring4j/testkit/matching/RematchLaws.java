package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.Matching;
import io.github.mentoring4j.matching.Rematch;
import io.github.mentoring4j.matching.plan.EndCause;
import io.github.mentoring4j.matching.plan.EndedPair;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.PlanDiff;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.strategy.CertifyingStrategy;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.matching.verification.PlanVerifier;
import io.github.mentoring4j.participant.Pair;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Two unrelated small requests stand for what was and what is: people come, leave, change, are pinned and paused. */
@Tag("law")
class RematchLaws {

    private static final List<CertifyingStrategy> STRATEGIES =
            List.of(MatchingStrategy.optimal(), MatchingStrategy.highestTotal());

    @Provide
    Arbitrary<MatchRequest> requests() {
        return RequestArbitraries.ofEveryCriterion(6, 2);
    }

    @Provide
    Arbitrary<MatchRequest> tiny() {
        return RequestArbitraries.ofEveryCriterion(4, 2);
    }

    private static Set<Pair> pairs(MatchPlan plan) {
        return plan.pairs().stream().map(MatchedPair::pair).collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 150, seed = "5")
    void aHigherPriceNeverKeepsFewerPairs(
            @ForAll("requests") MatchRequest then,
            @ForAll("requests") MatchRequest now,
            @ForAll @IntRange(max = 12) int price,
            @ForAll @IntRange(max = 12) int more) {
        MatchPlan before = then.plan(MatchingStrategy.greedy());
        for (CertifyingStrategy strategy : STRATEGIES) {
            PlanDiff cheap =
                    Rematch.of(now, before).keepingAt(price).match(strategy).since(before);
            PlanDiff dear = Rematch.of(now, before)
                    .keepingAt(price + more)
                    .match(strategy)
                    .since(before);

            assertThat(dear.kept()).hasSizeGreaterThanOrEqualTo(cheap.kept().size());
            if (strategy == MatchingStrategy.optimal()) {
                assertThat(dear.after().menteesMatched())
                        .isEqualTo(cheap.after().menteesMatched());
                assertThat(dear.after().pairs()).isEqualTo(cheap.after().pairs());
                assertThat(dear.after().score())
                        .isLessThanOrEqualTo(cheap.after().score());
            }
        }
    }

    @Property(tries = 150, seed = "5")
    void atPriceZeroThePlanIsAFreshOne(@ForAll("requests") MatchRequest then, @ForAll("requests") MatchRequest now) {
        for (CertifyingStrategy strategy : STRATEGIES) {
            MatchPlan again =
                    Rematch.of(now, then.plan(strategy)).match(strategy).plan();

            assertThat(again).isEqualTo(now.plan(strategy));
        }
    }

    @Property(tries = 100, seed = "5")
    void atAHugePriceAsManyAreKeptAsCanBe(@ForAll("tiny") MatchRequest then, @ForAll("tiny") MatchRequest now) {
        MatchPlan before = then.plan(MatchingStrategy.optimal());
        Set<Pair> earlier = pairs(before);
        EveryPlan every = new EveryPlan(now);
        long[] best = new long[3];
        every.forEach(plan -> {
            long[] figures = every.figures(plan);
            figures[2] = plan.stream().filter(earlier::contains).count();
            if (Arrays.compare(figures, best) > 0) {
                System.arraycopy(figures, 0, best, 0, 3);
            }
        });

        PlanDiff diff = Rematch.of(now, before)
                .keepingAt(100_000)
                .match(MatchingStrategy.optimal())
                .since(before);

        assertThat(new long[] {
                    diff.after().menteesMatched(),
                    diff.after().pairs(),
                    diff.kept().size()
                })
                .isEqualTo(best);
    }

    @Property(tries = 100, seed = "5")
    void thePlanIsVerifiedAndItsScoresAreTrue(
            @ForAll("requests") MatchRequest then, @ForAll("requests") MatchRequest now) {
        Rematch rematch = Rematch.of(now, then.plan(MatchingStrategy.optimal())).keepingAt(7);
        EveryPlan every = new EveryPlan(now);
        for (MatchingStrategy strategy : List.of(MatchingStrategy.optimal(), MatchingStrategy.greedy())) {
            MatchPlan plan = rematch.match(strategy).plan();
            PlanTotals totals = plan.totals();

            assertThat(PlanVerifier.verify(rematch.request(), plan))
                    .isEqualTo(new Verification.Proven(totals.menteesMatched(), totals.pairs(), totals.score()));
            assertThat(plan.pairs()).allSatisfy(pair -> {
                assertThat(pair.score()).isEqualTo(every.score(pair.pair()));
                assertThat(pair.retention()).isEqualTo(rematch.earlier().contains(pair.pair()) ? 7 : 0);
            });
        }
    }

    @Property(tries = 150, seed = "5")
    void theDiffAccountsForEveryPair(
            @ForAll("requests") MatchRequest then,
            @ForAll("requests") MatchRequest now,
            @ForAll @IntRange(max = 9) int place) {
        MatchPlan before = then.plan(MatchingStrategy.optimal());
        Rematch rematch = Rematch.of(now, before).keepingAt(3);
        List<Pair> free = pairs(before).stream()
                .filter(pair -> !now.pinned().contains(pair))
                .collect(Collectors.toList());
        if (!free.isEmpty()) {
            rematch = rematch.without(free.get(place % free.size()));
        }
        Matching matching = rematch.match(MatchingStrategy.optimal());
        PlanDiff diff = matching.since(before);

        Set<Pair> stood = new HashSet<>(diff.kept());
        diff.ended().forEach(ended -> assertThat(stood.add(ended.pair())).isTrue());
        Set<Pair> stand = new HashSet<>(diff.kept());
        diff.begun().forEach(pair -> assertThat(stand.add(pair)).isTrue());
        assertThat(stood).isEqualTo(pairs(before));
        assertThat(stand).isEqualTo(pairs(matching.plan()));
        assertThat(rematch.ended()).noneMatch(diff.kept()::contains);
        assertThat(diff.ended()).isSortedAccordingTo(Comparator.naturalOrder());
        for (EndedPair ended : diff.ended()) {
            assertThat(ended.cause() == EndCause.LEFT)
                    .isEqualTo(!OneByOne.pairs(now).contains(ended.pair()));
            if (ended.cause() == EndCause.GIVEN_UP
                    && matching.whyNot(ended.pair()) instanceof WhyNot.Forbidden forbidden) {
                assertThat(forbidden.pinnedFull()).isNotEmpty();
            }
        }
    }
}
