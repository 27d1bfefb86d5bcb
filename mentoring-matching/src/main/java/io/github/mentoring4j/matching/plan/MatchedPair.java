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
 * @param retention what it counted for in the choice, beside the score, that the pair {@linkplain
 *     io.github.mentoring4j.matching.criterion.Retention stood before}; zero if it did not
 */
public record MatchedPair(Pair pair, List<CriterionScore> scores, boolean pinned, List<String> waived, int retention)
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
     * A pair that did not stand before, or for which that did not count.
     *
     * @param pair the two
     * @param scores the points by preference, in the order of the request
     * @param pinned whether the request demanded this pair
     * @param waived the ids of the eligibilities that a pinned pair does not meet
     * @throws NullPointerException if anything is null
     */
    public MatchedPair(Pair pair, List<CriterionScore> scores, boolean pinned, List<String> waived) {
        this(pair, scores, pinned, waived, 0);
    }

    /**
     * The total.
     *
     * @return the sum of the points by preference
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
