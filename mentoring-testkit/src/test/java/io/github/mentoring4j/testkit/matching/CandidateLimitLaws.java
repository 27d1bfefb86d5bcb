package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.CandidateLimit;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.plan.Considered;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.plan.Shortfall;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Plans from some of the candidates, beside plans from all. */
@Tag("law")
class CandidateLimitLaws {

    private static final List<MatchingStrategy> STRATEGIES =
            List.of(MatchingStrategy.optimal(), MatchingStrategy.highestTotal(), MatchingStrategy.greedy());

    @Provide
    Arbitrary<MatchRequest> requests() {
        return RequestArbitraries.ofEveryCriterion(30, 3);
    }

    private static MatchRequest limited(MatchRequest request, CandidateLimit limit) {
        return new MatchRequest(
                request.mentors(),
                request.mentees(),
                request.must(),
                request.should(),
                request.pinned(),
                request.excluded(),
                limit);
    }

    @Property(tries = 300, seed = "5")
    void aLimitThatNobodyExceedsChangesNothing(@ForAll("requests") MatchRequest request) {
        CandidateLimit everybody = CandidateLimit.best(request.mentors().size());
        for (MatchingStrategy strategy : STRATEGIES) {
            assertThat(limited(request, everybody).plan(strategy)).isEqualTo(request.plan(strategy));
        }
    }

    @Property(tries = 500, seed = "5")
    void aPlanOverAllPairsIsBetterByNoMoreThanIsStated(
            @ForAll("requests") MatchRequest request, @ForAll @IntRange(min = 1, max = 6) int best) {
        MatchPlan plan = limited(request, CandidateLimit.best(best)).plan(MatchingStrategy.optimal());

        assertBetterByNoMoreThanStated(plan, request);
    }

    private static void assertBetterByNoMoreThanStated(MatchPlan plan, MatchRequest request) {
        PlanTotals all = request.plan(MatchingStrategy.optimal()).totals();
        Shortfall shortfall = plan.considered().shortfall().orElseThrow();
        PlanTotals some = plan.totals();
        assertThat((long) all.menteesMatched() - some.menteesMatched()).isBetween(0L, shortfall.mentees());
        assertThat((long) all.pairs() - some.pairs()).isBetween(0L, shortfall.pairs());
        if (all.menteesMatched() == some.menteesMatched() && all.pairs() == some.pairs()) {
            assertThat(all.score() - some.score()).isBetween(0L, shortfall.points());
        }
    }

    @Property(tries = 300, seed = "5")
    void theHighestTotalOverAllPairsIsHigherByNoMoreThanIsStated(
            @ForAll("requests") MatchRequest request, @ForAll @IntRange(min = 1, max = 6) int best) {
        long all = request.plan(MatchingStrategy.highestTotal()).totals().score();
        MatchPlan plan = limited(request, CandidateLimit.best(best)).plan(MatchingStrategy.highestTotal());

        assertThat(all - plan.totals().score())
                .isBetween(0L, plan.considered().shortfall().orElseThrow().points());
    }

    @Property(tries = 300, seed = "5")
    void whatIsChosenCouldBeChosenFromAll(
            @ForAll("requests") MatchRequest request, @ForAll @IntRange(min = 1, max = 3) int best) {
        List<Pair> possible = new ArrayList<>(request.pinned());
        possible.addAll(OneByOne.arcs(request).keySet());
        for (MatchingStrategy strategy : STRATEGIES) {
            MatchPlan plan = limited(request, CandidateLimit.best(best)).plan(strategy);
            Considered considered = plan.considered();

            assertThat(plan.pairs()).extracting(MatchedPair::pair).isSubsetOf(possible);
            assertThat(considered.kept())
                    .isBetween((long) plan.pairs().size() - request.pinned().size(), considered.pairs());
        }
    }

    @Property(tries = 300, seed = "5")
    void theOrderOfTheInputDoesNotMatter(
            @ForAll("requests") MatchRequest request, @ForAll @IntRange(min = 1, max = 3) int best, @ForAll long seed) {
        MatchRequest shuffled = new MatchRequest(
                shuffled(request.mentors(), seed),
                shuffled(request.mentees(), seed),
                request.must(),
                request.should(),
                request.pinned(),
                shuffled(request.excluded(), seed),
                CandidateLimit.best(best));
        for (MatchingStrategy strategy : STRATEGIES) {
            assertThat(shuffled.plan(strategy))
                    .isEqualTo(limited(request, CandidateLimit.best(best)).plan(strategy));
        }
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
