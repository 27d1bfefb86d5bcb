package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import java.util.Objects;

/**
 * Chooses pairs from all that may be made.
 *
 * <p>To write one, implement {@link #solve}; a lambda will do. It must be stateless, thread-safe and deterministic. What it
 * gives is checked before it becomes a plan.
 */
@FunctionalInterface
public interface MatchingStrategy {

    /**
     * Chooses pairs.
     *
     * @param graph who may be paired with whom
     * @return the arcs taken: each at most once, and nobody beyond their capacity
     * @throws MatchingInterruptedException if the thread is interrupted while this works
     */
    Assignment solve(CandidateGraph graph);

    /**
     * What this strategy is called in plans and reports.
     *
     * @return the name; {@code custom} unless overridden or {@linkplain #named named}
     */
    default String name() {
        return "custom";
    }

    /**
     * This strategy under a name.
     *
     * @param name what it is called in plans and reports
     * @return a strategy that solves as this one
     */
    default MatchingStrategy named(String name) {
        return new NamedStrategy(Objects.requireNonNull(name, "name"), this);
    }

    /**
     * As many pairs as can be made, and of all ways to make that many, one with the highest total score.
     *
     * <p><b>Guarantee</b>: exact, for capacities on both sides. First the number of pairs is the greatest possible, then the
     * sum of their scores; a low or negative score never leaves a place empty that could be filled. Where everybody's capacity
     * is one, the number of pairs is the number of people matched on each side. A mentee's second mentor counts as much as
     * another mentee's first.
     *
     * <p><b>Ties</b>: the same plan for the same people and criteria, in whatever order they are given. Which of several
     * equally good plans it is, is not promised.
     *
     * <p><b>Complexity</b>: <i>O</i>(<i>u</i> (<i>a</i> + <i>n</i>) log <i>n</i>) at worst for <i>u</i> places on the side
     * with fewer, <i>a</i> arcs and <i>n</i> people; far less as a rule, because a search ends at the nearest free place.
     * Memory is linear in arcs and people.
     *
     * @return the strategy, named {@code optimal}
     */
    static MatchingStrategy optimal() {
        return OptimalStrategy.INSTANCE;
    }

    /**
     * The best pair first, then the best of those still possible, and so on.
     *
     * <p><b>Guarantee</b>: no further pair can be added to the result. At least half as many pairs as {@link #optimal};
     * usually much closer.
     *
     * <p><b>Ties</b>: by the mentee's id, then the mentor's.
     *
     * <p><b>Complexity</b>: <i>O</i>(<i>a</i> log <i>a</i>) for <i>a</i> arcs.
     *
     * @return the strategy, named {@code greedy}
     */
    static MatchingStrategy greedy() {
        return GreedyStrategy.INSTANCE;
    }
}
