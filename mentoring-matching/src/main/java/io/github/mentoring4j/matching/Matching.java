package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.plan.LeastCost;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanDiff;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Pair;
import java.util.Optional;

/**
 * A request that was matched, and what one can ask about it.
 *
 * <pre>{@code
 * Matching matching = request.match(MatchingStrategy.optimal());
 * MatchPlan plan = matching.plan();
 * WhyNot answer = matching.whyNot(Pair.of(mentor, mentee));
 * }</pre>
 *
 * <p>It holds everybody and every pair that may be made in memory; where the plan is all that is needed, {@link
 * MatchRequest#plan(MatchingStrategy)} lets go of the rest. Immutable and thread-safe.
 */
public final class Matching {

    private final MatchRequest request;
    private final MatchingStrategy strategy;
    private final CompiledRequest compiled;
    private final Explanation explanation;
    private final MatchPlan plan;

    private Matching(MatchRequest request, MatchingStrategy strategy, MatchingProgress progress) {
        this.request = request;
        this.strategy = strategy;
        Rounds rounds = Rounds.of(CompiledRequest.of(request, progress), strategy, progress);
        compiled = rounds.request();
        explanation = new Explanation(compiled, rounds.choice(), progress);
        plan = explanation.plan(strategy);
    }

    /** Takes a steady progress. */
    static Matching of(MatchRequest request, MatchingStrategy strategy, MatchingProgress progress) {
        return new Matching(request, strategy, progress);
    }

    /**
     * What was asked.
     *
     * @return the request
     */
    public MatchRequest request() {
        return request;
    }

    /**
     * What was chosen.
     *
     * @return the plan
     */
    public MatchPlan plan() {
        return plan;
    }

    /**
     * Why two people are not paired: what forbids it, or what it would cost, which takes solving the whole again with this pair
     * pinned. Of a plan that offers several choices, why the pair is not among them: that takes the best plan with this pair pinned,
     * and without.
     *
     * @param pair the two
     * @return the answer
     * @throws io.github.mentoring4j.validation.InvalidRecordException if either is not on that side of the request
     * @throws io.github.mentoring4j.matching.strategy.MatchingInterruptedException if the thread is interrupted
     */
    public WhyNot whyNot(Pair pair) {
        return new PairInquiry(compiled, explanation, pair).whyNot(strategy);
    }

    /**
     * What making a pair would cost at least, told by the plan's prices at once: takes logarithmic time.
     *
     * @param pair the two
     * @return the cost; empty if the strategy gives no prices, the pair is made already, or may not be made
     * @throws io.github.mentoring4j.validation.InvalidRecordException if either is not on that side of the request
     */
    public Optional<LeastCost> leastCost(Pair pair) {
        return new PairInquiry(compiled, explanation, pair).leastCost();
    }

    /**
     * What changed since an earlier plan. Why a pair ended is judged by the request of this matching.
     *
     * @param earlier the plan that stood before
     * @return the difference
     */
    public PlanDiff since(MatchPlan earlier) {
        return new PlanChange(compiled, earlier, plan).diff();
    }

    /**
     * Shows the strategy and counts only.
     *
     * @return the strategy's name, and how many of each there are in the request
     */
    @Override
    public String toString() {
        return "Matching[strategy=" + strategy.name() + ", request=" + request + "]";
    }
}
