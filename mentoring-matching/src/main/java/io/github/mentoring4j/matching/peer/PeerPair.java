package io.github.mentoring4j.matching.peer;

import io.github.mentoring4j.matching.plan.CriterionScore;
import java.util.List;
import java.util.Objects;

/**
 * Two peers, and what speaks for them.
 *
 * @param peers the two
 * @param scores the points by preference, both ways round together, in the order of the request
 * @param pinned whether the request demanded this pair
 * @param waived the ids of the eligibilities that a pinned pair does not meet both ways round, in the order of the request
 */
public record PeerPair(Peers peers, List<CriterionScore> scores, boolean pinned, List<String> waived)
        implements Comparable<PeerPair> {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if anything is null
     */
    public PeerPair {
        Objects.requireNonNull(peers, "peers");
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

    /** Compares by the two. */
    @Override
    public int compareTo(PeerPair other) {
        return peers.compareTo(other.peers);
    }
}
