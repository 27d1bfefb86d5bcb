package io.github.mentoring4j.testkit.assertions;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanProof;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.matching.verification.PlanVerifier;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be asserted of a plan beside the request that it answers. Nothing is taken on the plan's word, nor on that of its
 * strategy: what it should be is proven anew over all pairs that may be made, and {@link PlanVerifier} checks the proof. So it is for
 * plans of any strategy, and for requests of a size at which all pairs fit in memory.
 *
 * <p>Where pairs are offers, of which there are several for a place, each place counts as many times.
 */
public final class AnswerAssert extends AbstractPlanAssert<AnswerAssert> {

    private final MatchRequest request;

    AnswerAssert(@Nullable MatchPlan plan, MatchRequest request) {
        super(plan, AnswerAssert.class);
        this.request = request;
    }

    /**
     * All that the plan says is so: pairs, points, whose places are open, and whatever it proves. The reasons for open places are
     * not looked at.
     *
     * @return this
     * @throws AssertionError with the first thing that is not so
     */
    public AnswerAssert isVerified() {
        isNotNull();
        refutation(actual.proof())
                .ifPresent(reason ->
                        fail("be as it says, with the proof " + actual.proof(), "it is not", List.of(reason)));
        return this;
    }

    /**
     * No plan is better by the measure of {@link MatchingStrategy#optimal}: most mentees, then most pairs, then the highest score.
     *
     * @return this
     * @throws AssertionError with both sets of figures, and the pairs that a best plan makes and this does not
     */
    public AnswerAssert isOptimal() {
        return isAsGoodAs(
                MatchingStrategy.optimal(), "be optimal: most mentees, then most pairs, then the highest score");
    }

    /**
     * No plan is better by the measure of {@link MatchingStrategy#fair}: most mentees, then most pairs, then the lowest score of any
     * pair as high as can be, then the highest score.
     *
     * @return this
     * @throws AssertionError with both sets of figures, and the pairs that a best plan makes and this does not
     */
    public AnswerAssert isFair() {
        return isAsGoodAs(
                MatchingStrategy.fair(),
                "be fair: most mentees, then most pairs, then the best worst pair, then the highest score");
    }

    private AnswerAssert isAsGoodAs(MatchingStrategy strategy, String expected) {
        isNotNull();
        MatchPlan best = Requests.consideringAll(request).plan(strategy);
        Optional<String> refutation = refutation(best.proof());
        if (refutation.isPresent()) {
            Figures figures = Figures.of(actual);
            boolean asGood = figures.equals(Figures.of(best));
            fail(
                    expected,
                    asGood ? "it is not as it says" : "it has " + figures + ", and the best has " + Figures.of(best),
                    asGood ? List.of(refutation.get()) : missing(best));
        }
        return this;
    }

    private List<String> missing(MatchPlan best) {
        return best.pairs().stream()
                .filter(pair -> made().noneMatch(pair.pair()::equals))
                .map(pair -> "the best pairs mentor " + pair.pair().mentor() + " with mentee "
                        + pair.pair().mentee() + " for " + pair.score())
                .toList();
    }

    /**
     * No two people who may be paired, and are not, would both rather have each other than somebody they have, or than an empty place.
     * Each side ranks by its own wishes and by what is nobody's wish alone; those who like two alike would not move.
     *
     * @return this
     * @throws AssertionError with every two who would
     */
    public AnswerAssert isStable() {
        isNotNull();
        refutation(new PlanProof.Stable()).ifPresent(reason -> {
            List<String> blocking = BlockingPairs.of(request, actual);
            fail(
                    "be stable",
                    blocking.isEmpty() ? "it is not as it says" : "some would both rather have each other",
                    blocking.isEmpty() ? List.of(reason) : blocking);
        });
        return this;
    }

    /**
     * Everybody is known, and is given no more partners than they have places.
     *
     * @return this
     * @throws AssertionError with everybody who is not
     */
    public AnswerAssert respectsCapacities() {
        isNotNull();
        List<String> evidence = Requests.overfilled(request, actual);
        if (!evidence.isEmpty()) {
            fail("give nobody more partners than they have places", "it does", evidence);
        }
        return this;
    }

    /**
     * Every pair is pinned, or meets every eligibility and is not excluded.
     *
     * @return this
     * @throws AssertionError with every pair of which that is not so, and the eligibilities that it does not meet
     */
    public AnswerAssert respectsEligibility() {
        isNotNull();
        List<String> evidence = Requests.ineligible(request, actual);
        if (!evidence.isEmpty()) {
            fail("make such pairs only as may be made", "it makes others", evidence);
        }
        return this;
    }

    /** Why the plan is not what a proof would show, or is not as it says; empty if it is. */
    private Optional<String> refutation(PlanProof proof) {
        MatchPlan claimed = new MatchPlan(
                actual.strategy(),
                actual.ceilings(),
                actual.pairs(),
                actual.openMentees(),
                actual.openMentors(),
                proof,
                actual.considered(),
                actual.choices());
        return PlanVerifier.verify(request, claimed)
                .match(proven -> Optional.<String>empty(), refuted -> Optional.of(refuted.reason()));
    }
}
