package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.participant.Pair;
import java.util.List;
import java.util.Objects;

/**
 * A pair that does not go on, and why.
 *
 * @param pair the pair
 * @param cause why it ended; of several causes the first in their order
 * @param unmet the ids of the eligibilities that the two do not meet now, in the order of the request; empty if one has left
 */
public record EndedPair(Pair pair, EndCause cause, List<String> unmet) implements Comparable<EndedPair> {

    /** Copies the list. */
    public EndedPair {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(cause, "cause");
        unmet = List.copyOf(unmet);
    }

    /** Compares by the pair: by the mentee's id, then the mentor's. */
    @Override
    public int compareTo(EndedPair other) {
        return pair.compareTo(other.pair);
    }
}
