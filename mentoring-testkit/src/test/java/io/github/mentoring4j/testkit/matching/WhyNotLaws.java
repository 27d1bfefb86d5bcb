package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.Matching;
import io.github.mentoring4j.matching.plan.LeastCost;
import io.github.mentoring4j.matching.plan.Loss;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Why a pair was not made, beside trying every plan. */
@Tag("law")
class WhyNotLaws {

    private static final List<MatchingStrategy> STRATEGIES =
            List.of(MatchingStrategy.optimal(), MatchingStrategy.highestTotal(), MatchingStrategy.greedy());

    @Provide
    Arbitrary<MatchRequest> requests() {
        return RequestArbitraries.ofEveryCriterion(4, 2);
    }

    private static Set<Pair> pairs(MatchPlan plan) {
        return plan.pairs().stream().map(MatchedPair::pair).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<MatchRequest> pinning(MatchRequest request, Pair pair) {
        List<Pair> pinned = new ArrayList<>(request.pinned());
        pinned.add(pair);
        try {
            return Optional.of(new MatchRequest(
                    request.mentors(),
                    request.mentees(),
                    request.must(),
                    request.should(),
                    pinned,
                    request.excluded()));
        } catch (InvalidRecordException impossible) {
            return Optional.empty();
        }
    }

    @Property(tries = 300, seed = "5")
    void theAnswerIsWhatPinningThePairGives(@ForAll("requests") MatchRequest request) {
        for (MatchingStrategy strategy : STRATEGIES) {
            Matching matching = request.match(strategy);
            for (Pair pair : OneByOne.pairs(request)) {
                Optional<MatchPlan> pinned = pinning(request, pair).map(changed -> changed.plan(strategy));
                switch (matching.whyNot(pair).getClass().getSimpleName()) {
                    case "Made" -> assertThat(pairs(matching.plan())).contains(pair);
                    case "Forbidden" ->
                        assertThat(pinned.filter(plan -> waivesNothing(plan, pair)))
                                .isEmpty();
                    default -> {
                        WhyNot.Costs costs = (WhyNot.Costs) matching.whyNot(pair);
                        assertThat(costs.loss())
                                .isEqualTo(Loss.between(
                                        matching.plan().totals(),
                                        pinned.orElseThrow().totals()));
                        assertThat(changed(matching.plan(), costs)).isEqualTo(pairs(pinned.orElseThrow()));
                        assertThat(costs.added()).contains(pair);
                    }
                }
            }
        }
    }

    private static boolean waivesNothing(MatchPlan plan, Pair pair) {
        return plan.pairs().stream()
                .anyMatch(made -> made.pair().equals(pair) && made.waived().isEmpty());
    }

    private static Set<Pair> changed(MatchPlan plan, WhyNot.Costs costs) {
        Set<Pair> changed = pairs(plan);
        assertThat(changed.removeAll(costs.removed()))
                .isEqualTo(!costs.removed().isEmpty());
        changed.addAll(costs.added());
        return changed;
    }

    @Property(tries = 200, seed = "5")
    void noPlanWithThePairLosesLess(@ForAll("requests") MatchRequest request) {
        EveryPlan every = new EveryPlan(request);
        Map<Pair, long[]> best = new HashMap<>();
        every.forEach(plan -> {
            long[] figures = every.figures(plan);
            plan.forEach(pair ->
                    best.merge(pair, figures, (one, other) -> Arrays.compare(one, other) > 0 ? one : other));
        });
        Matching matching = request.match(MatchingStrategy.optimal());
        long[] optimum = every.figures(List.copyOf(pairs(matching.plan())));
        for (Pair pair : OneByOne.pairs(request)) {
            if (matching.whyNot(pair) instanceof WhyNot.Costs costs) {
                long[] reached = Objects.requireNonNull(best.get(pair));
                assertThat(costs.loss())
                        .isEqualTo(new Loss(
                                (int) (optimum[0] - reached[0]),
                                (int) (optimum[1] - reached[1]),
                                optimum[2] - reached[2]));
            }
        }
    }

    @Property(tries = 500, seed = "5")
    void thePricesNeverSayMoreThanItCosts(@ForAll("requests") MatchRequest request) {
        for (MatchingStrategy strategy : STRATEGIES) {
            Matching matching = request.match(strategy);
            for (Pair pair : OneByOne.pairs(request)) {
                Optional<LeastCost> least = matching.leastCost(pair);
                if (matching.whyNot(pair) instanceof WhyNot.Costs costs) {
                    assertThat(least).isEqualTo(costs.atLeast());
                    assertThat(least.isPresent()).isEqualTo(strategy != MatchingStrategy.greedy());
                    least.ifPresent(cost -> assertHolds(cost, costs.loss(), strategy));
                } else {
                    assertThat(least).isEmpty();
                }
            }
        }
    }

    @Property(tries = 200, seed = "5")
    void inAStablePlanOneOfTheTwoIsContent(@ForAll("requests") MatchRequest request, @ForAll Party best) {
        Matching matching = request.match(MatchingStrategy.stable(best));
        EveryPlan every = new EveryPlan(request);

        assertThat(matching.plan().proof()).isEqualTo(new PlanProof.Stable());
        assertThat(every.blocking(matching.plan())).isEmpty();
        for (Pair pair : OneByOne.pairs(request)) {
            if (matching.whyNot(pair) instanceof WhyNot.Costs costs) {
                assertThat(costs.content())
                        .isNotEmpty()
                        .allSatisfy(content -> assertThat(content.partners())
                                .isEqualTo(partners(matching.plan(), content.party(), pair)));
            }
        }
    }

    private static List<ParticipantId> partners(MatchPlan plan, Party party, Pair pair) {
        return plan.pairsOf(party, pair.member(party)).stream()
                .map(made -> made.pair().member(party.other()))
                .collect(Collectors.toList());
    }

    private static void assertHolds(LeastCost least, Loss loss, MatchingStrategy strategy) {
        boolean fewer = strategy == MatchingStrategy.optimal() && loss.mentees() + loss.pairs() > 0;
        assertThat(fewer || (!least.placeLost() && loss.points() >= least.points()))
                .as("%s and %s", least, loss)
                .isTrue();
    }
}
