package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.participant.Pair;
import java.util.List;
import java.util.Objects;

/**
 * Two people who are to work together, and what speaks for it.
 *
 * @param pair the two
 * @param scores the points by preference, in the order of the request
 * @param pinned whether the request demanded this pair
 * @param waived the ids of the eligibilities that a pinned pair does not meet, in the order of the request
 */
public record MatchedPair(Pair pair, List<CriterionScore> scores, boolean pinned, List<String> waived)
        implements Comparable<MatchedPair> {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if anything is null
     */
    public MatchedPair {
        Objects.requireNonNull(pair, "pair");
        scores = List.copyOf(scores);
        waived = List.copyOf(waived);
    }

    /**
     * The total.
     *
     * @return the sum of the points
     */
    public long score() {
        return scores.stream().mapToLong(CriterionScore::points).sum();
    }

    /** Compares by the pair: by the mentee's id, then the mentor's. */
    @Override
    public int compareTo(MatchedPair other) {
        return pair.compareTo(other.pair);
    }
}
