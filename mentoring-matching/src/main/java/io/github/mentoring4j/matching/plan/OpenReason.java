package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.participant.Pair;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Why somebody has places left open. */
public sealed interface OpenReason {

    /** The most pairs that a reason names. */
    int MOST_HOLDERS = 10;

    /**
     * Tells the reasons apart.
     *
     * @param visitor what to do with each
     * @param <T> the type of the answer
     * @return the visitor's answer
     */
    <T> T accept(Visitor<T> visitor);

    /** The person has a capacity of zero and takes part in nothing for now. */
    record Paused() implements OpenReason {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.paused(this);
        }
    }

    /**
     * There is nobody on the other side to consider. Everybody there is counted here.
     *
     * @param paused how many of them are paused
     * @param partners how many of them are paired with the person already
     * @param onBothSides whether the person stands among them too, and nobody is paired with themselves
     */
    record NobodyToConsider(int paused, int partners, boolean onBothSides) implements OpenReason {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.nobodyToConsider(this);
        }
    }

    /**
     * There is nobody with whom a pair may be made, apart from those with whom the person already is.
     *
     * @param considered how many people of the other side were considered, at least one: all but the person, those who are
     *     paused, and those with whom the person is already paired
     * @param byCriterion how many of them each eligibility forbids, in the order of the request
     * @param excluded how many of them the request excludes by name
     */
    record NobodyEligible(int considered, List<ExclusionCount> byCriterion, int excluded) implements OpenReason {

        /** Copies the list. */
        public NobodyEligible {
            byCriterion = List.copyOf(byCriterion);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.nobodyEligible(this);
        }
    }

    /**
     * A mentee's eligible mentors have all their places taken.
     *
     * @param eligible how many further mentors are eligible
     * @param held how many pairs hold their places
     * @param holders the first of those pairs by id, at most {@link OpenReason#MOST_HOLDERS}
     * @param nearest which pair with one of them would cost the plan least, and what; empty if the strategy gives no prices, or
     *     all their places are pinned
     */
    record EligibleButTaken(int eligible, int held, List<Pair> holders, Optional<NearestPair> nearest)
            implements OpenReason {

        /** Copies the list. */
        public EligibleButTaken {
            holders = List.copyOf(holders);
            Objects.requireNonNull(nearest, "nearest");
        }

        /**
         * Without a price.
         *
         * @param eligible how many further mentors are eligible
         * @param held how many pairs hold their places
         * @param holders the first of those pairs
         */
        public EligibleButTaken(int eligible, int held, List<Pair> holders) {
            this(eligible, held, holders, Optional.empty());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.eligibleButTaken(this);
        }
    }

    /**
     * A mentor's eligible mentees have all the mentors that they may have.
     *
     * @param eligible how many further mentees are eligible
     * @param held how many pairs they are in
     * @param holders the first of those pairs by id, at most {@link OpenReason#MOST_HOLDERS}
     * @param nearest which pair with one of them would cost the plan least, and what; empty if the strategy gives no prices, or
     *     all their places are pinned
     */
    record NobodyLeft(int eligible, int held, List<Pair> holders, Optional<NearestPair> nearest) implements OpenReason {

        /** Copies the list. */
        public NobodyLeft {
            holders = List.copyOf(holders);
            Objects.requireNonNull(nearest, "nearest");
        }

        /**
         * Without a price.
         *
         * @param eligible how many further mentees are eligible
         * @param held how many pairs hold their places
         * @param holders the first of those pairs
         */
        public NobodyLeft(int eligible, int held, List<Pair> holders) {
            this(eligible, held, holders, Optional.empty());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.nobodyLeft(this);
        }
    }

    /**
     * There are eligible people, but none of their pairs with the person was among those that the strategy could choose from,
     * because the request limits how many candidates are considered.
     *
     * @param eligible how many further people are eligible, at least one
     */
    record NotConsidered(int eligible) implements OpenReason {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.notConsidered(this);
        }
    }

    /**
     * Somebody eligible has a place open too, and the strategy did not pair them. The ready-made strategies leave no such
     * places; {@linkplain io.github.mentoring4j.matching.group.GroupPlan groups} that are not held do.
     *
     * @param eligible how many further people are eligible
     * @param open how many of them have places open
     */
    record NotChosen(int eligible, int open) implements OpenReason {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.notChosen(this);
        }
    }

    /**
     * What to do with each reason.
     *
     * @param <T> the type of the answer
     */
    interface Visitor<T> {

        /**
         * For a person who is paused.
         *
         * @param reason the reason
         * @return the answer
         */
        T paused(Paused reason);

        /**
         * For a person for whom there is nobody to consider.
         *
         * @param reason the reason
         * @return the answer
         */
        T nobodyToConsider(NobodyToConsider reason);

        /**
         * For a person for whom nobody is eligible.
         *
         * @param reason the reason
         * @return the answer
         */
        T nobodyEligible(NobodyEligible reason);

        /**
         * For a mentee whose eligible mentors are full.
         *
         * @param reason the reason
         * @return the answer
         */
        T eligibleButTaken(EligibleButTaken reason);

        /**
         * For a mentor whose eligible mentees are full.
         *
         * @param reason the reason
         * @return the answer
         */
        T nobodyLeft(NobodyLeft reason);

        /**
         * For a person whom the strategy left out.
         *
         * @param reason the reason
         * @return the answer
         */
        T notChosen(NotChosen reason);

        /**
         * For a person who is nobody's candidate.
         *
         * @param reason the reason
         * @return the answer
         */
        T notConsidered(NotConsidered reason);
    }
}
