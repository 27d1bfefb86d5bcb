package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;
import java.util.Optional;

/**
 * Which pairs a plan was chosen from, and what leaving out the others can have cost.
 *
 * @param pairs how many pairs of two people who take part there are, beside those that the request pins or excludes
 * @param lookedAt how many of them were judged one by one; the others were set aside together with people like them
 * @param kept how many of them the strategy could choose from
 * @param shortfall what a plan over all pairs could have had more, at most; empty if it is not known
 */
public record Considered(long pairs, long lookedAt, long kept, Optional<Shortfall> shortfall) {

    private static final Considered NONE = new Considered(0, 0, 0, Optional.empty());

    /**
     * Checks the numbers.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if {@code pairs} is negative or one of the other numbers
     *     does not lie between zero and it
     */
    public Considered {
        Objects.requireNonNull(shortfall, "shortfall");
        Invariants.of(Considered.class)
                .within("pairs", pairs, 0, Long.MAX_VALUE)
                .within("lookedAt", lookedAt, 0, pairs)
                .within("kept", kept, 0, pairs)
                .orThrow();
    }

    /**
     * Nothing is stated.
     *
     * @return zeros, and a shortfall that is not known
     */
    public static Considered none() {
        return NONE;
    }

    /**
     * All pairs were considered.
     *
     * @param pairs how many there are
     * @param kept how many of them may be made
     * @return that nothing was left out
     */
    public static Considered all(long pairs, long kept) {
        return new Considered(pairs, pairs, kept, Optional.of(Shortfall.none()));
    }

    /**
     * How many pairs were never judged for themselves.
     *
     * @return the pairs not looked at
     */
    public long omitted() {
        return pairs - lookedAt;
    }

    /**
     * Whether it is proven that a plan over all pairs would have been no better.
     *
     * @return true if the shortfall is known to be none
     */
    public boolean complete() {
        return shortfall.filter(Shortfall.none()::equals).isPresent();
    }
}
