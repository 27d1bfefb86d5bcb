package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why two people are not paired in a plan. */
public sealed interface WhyNot {

    /**
     * Tells the answers apart.
     *
     * @param visitor what to do with each
     * @param <T> the type of the result
     * @return the visitor's result
     */
    <T> T accept(Visitor<T> visitor);

    /**
     * They are paired.
     *
     * @param pair the pair, with its score
     */
    record Made(MatchedPair pair) implements WhyNot {

        /** Takes the pair. */
        public Made {
            Objects.requireNonNull(pair, "pair");
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.made(this);
        }
    }

    /**
     * They must not be paired, or cannot. At least one of the four holds.
     *
     * @param unmet the ids of all eligibilities that the two do not meet, in the order of the request
     * @param excluded whether the request excludes the pair by name
     * @param paused who of the two is paused, the mentor first
     * @param pinnedFull who of the two, not paused, has all places taken by pinned pairs, the mentor first
     */
    record Forbidden(List<String> unmet, boolean excluded, List<Party> paused, List<Party> pinnedFull)
            implements WhyNot {

        /** Copies the lists. */
        public Forbidden {
            unmet = List.copyOf(unmet);
            paused = List.copyOf(paused);
            pinnedFull = List.copyOf(pinnedFull);
        }

        /**
         * Whether none of the four holds, so that the pair may be made.
         *
         * @return true if there is nothing against it
         */
        public boolean nothing() {
            return unmet.isEmpty() && !excluded && paused.isEmpty() && pinnedFull.isEmpty();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.forbidden(this);
        }
    }

    /**
     * They may be paired, but the pair was not among those that were considered.
     *
     * @param score what the pair would score
     */
    record NotConsidered(long score) implements WhyNot {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.notConsidered(this);
        }
    }

    /**
     * They may be paired, at a cost to the whole plan: what the same strategy gives for the same request with this pair pinned,
     * against the plan.
     *
     * <p>The cost is exact for a strategy that proves what it gives: no plan with this pair is better by its objective. For
     * others it is what the strategy happens to give, and can be a gain. Where not all pairs were considered, both plans are of
     * those that were.
     *
     * <p>In a stable plan at least one of the two is content.
     *
     * @param score what the pair would score
     * @param atLeast what the prices of the plan say of it without solving again; empty if the strategy gives no prices
     * @param loss what would be lost
     * @param added the pairs that would be made beside those of the plan, this one included, sorted
     * @param removed the pairs of the plan that would not be made, sorted
     * @param content who of the two would keep whom they have rather than take the other, the mentor first
     */
    record Costs(
            long score,
            Optional<LeastCost> atLeast,
            Loss loss,
            List<Pair> added,
            List<Pair> removed,
            List<Content> content)
            implements WhyNot {

        /** Sorts the lists. */
        public Costs {
            Objects.requireNonNull(atLeast, "atLeast");
            Objects.requireNonNull(loss, "loss");
            added = added.stream().sorted().collect(Collectors.toUnmodifiableList());
            removed = removed.stream().sorted().collect(Collectors.toUnmodifiableList());
            content = List.copyOf(content);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.costs(this);
        }
    }

    /**
     * Somebody who has no place open, and likes everybody they have at least as much as the other: by their own wishes and by what
     * is nobody's wish alone. Pinned partners are kept however they are liked.
     *
     * @param party who of the two
     * @param partners whom they have, sorted
     */
    record Content(Party party, List<ParticipantId> partners) {

        /** Sorts the partners. */
        public Content {
            Objects.requireNonNull(party, "party");
            partners = partners.stream().sorted().collect(Collectors.toUnmodifiableList());
        }
    }

    /**
     * What to do with each answer.
     *
     * @param <T> the type of the result
     */
    interface Visitor<T> {

        /**
         * For a pair that is made.
         *
         * @param answer the answer
         * @return the result
         */
        T made(Made answer);

        /**
         * For a pair that must not be made.
         *
         * @param answer the answer
         * @return the result
         */
        T forbidden(Forbidden answer);

        /**
         * For a pair that was not considered.
         *
         * @param answer the answer
         * @return the result
         */
        T notConsidered(NotConsidered answer);

        /**
         * For a pair that has a cost.
         *
         * @param answer the answer
         * @return the result
         */
        T costs(Costs answer);
    }
}
