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
     * @param retention how many of the lost points are for earlier pairs that would no longer be {@linkplain
     *     io.github.mentoring4j.matching.criterion.Retention kept}, a negative number for such that would; empty if it counts
     *     for no pair that it stood before
     */
    record Costs(
            long score,
            Optional<LeastCost> atLeast,
            Loss loss,
            List<Pair> added,
            List<Pair> removed,
            List<Content> content,
            Optional<Long> retention)
            implements WhyNot {

        /** Sorts the lists. */
        public Costs {
            Objects.requireNonNull(atLeast, "atLeast");
            Objects.requireNonNull(loss, "loss");
            added = added.stream().sorted().collect(Collectors.toUnmodifiableList());
            removed = removed.stream().sorted().collect(Collectors.toUnmodifiableList());
            content = List.copyOf(content);
            Objects.requireNonNull(retention, "retention");
        }

        /**
         * Where it counts for no pair that it stood before.
         *
         * @param score what the pair would score
         * @param atLeast what the prices of the plan say of it without solving again
         * @param loss what would be lost
         * @param added the pairs that would be made beside those of the plan
         * @param removed the pairs of the plan that would not be made
         * @param content who of the two would keep whom they have
         */
        public Costs(
                long score,
                Optional<LeastCost> atLeast,
                Loss loss,
                List<Pair> added,
                List<Pair> removed,
                List<Content> content) {
            this(score, atLeast, loss, added, removed, content, Optional.empty());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.costs(this);
        }
    }

    /**
     * They may be paired, but of a plan that offers several choices, this is not one: taking it up would leave somebody else without,
     * or others suit better.
     *
     * <p>The loss is what the best single pairs ({@link
     * io.github.mentoring4j.matching.strategy.MatchingStrategy#optimal}) would lose with this pair among them, exactly. Where not all
     * pairs were considered, it speaks of those that were.
     *
     * @param score what the pair would score
     * @param loss what would be lost if it were taken up
     * @param toMentee who is offered to the mentee, sorted
     * @param toMentor who is offered to the mentor, sorted
     */
    record NotOffered(long score, Loss loss, List<ParticipantId> toMentee, List<ParticipantId> toMentor)
            implements WhyNot {

        /** Sorts the lists. */
        public NotOffered {
            Objects.requireNonNull(loss, "loss");
            toMentee = toMentee.stream().sorted().collect(Collectors.toUnmodifiableList());
            toMentor = toMentor.stream().sorted().collect(Collectors.toUnmodifiableList());
        }

        /**
         * Whether somebody else would be left without if it were taken up.
         *
         * @return true if fewer mentees could have a mentor, or fewer pairs be made
         */
        public boolean leavesSomebodyOut() {
            return loss.mentees() > 0 || loss.pairs() > 0;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.notOffered(this);
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

        /**
         * For a pair that is not among the offers.
         *
         * @param answer the answer
         * @return the result
         */
        T notOffered(NotOffered answer);
    }
}
