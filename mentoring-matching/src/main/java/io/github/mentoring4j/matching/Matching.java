package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;

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
    private final MatchPlan plan;

    private Matching(MatchRequest request, MatchingStrategy strategy, MatchingProgress progress) {
        this.request = request;
        this.strategy = strategy;
        Rounds rounds = Rounds.of(CompiledRequest.of(request, progress), strategy, progress);
        CompiledRequest compiled = rounds.request();
        Pairing pairing = Pairing.of(compiled.graph(), rounds.choice().assignment(), compiled.pinned());
        plan = new Explanation(compiled, pairing, progress).plan(strategy.name());
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
     * Shows the strategy and counts only.
     *
     * @return the strategy's name, and how many of each there are in the request
     */
    @Override
    public String toString() {
        return "Matching[strategy=" + strategy.name() + ", request=" + request + "]";
    }
}
