package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.participant.Pair;
import java.util.Objects;

/**
 * Of all pairs that would fill somebody's open place, the one that would cost the plan least.
 *
 * @param pair the pair
 * @param score what it would score
 * @param cost what others would lose beyond what it brings, at least
 */
public record NearestPair(Pair pair, long score, LeastCost cost) {

    /**
     * Takes all.
     *
     * @throws NullPointerException if anything is null
     */
    public NearestPair {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(cost, "cost");
    }
}
