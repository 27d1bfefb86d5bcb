package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.matching.proof.Objective;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is proven of a plan. {@link io.github.mentoring4j.matching.verification.PlanVerifier} checks it against the request,
 * without trust in what made either.
 */
public sealed interface PlanProof {

    /**
     * Goes on by case.
     *
     * @param optimal what to do if nothing is better
     * @param fair what to do if nothing is fairer
     * @param stable what to do if no two people would both rather have each other
     * @param choosable what to do if any offer can be taken up without loss to the others
     * @param unproven what to do if nothing is proven
     * @param <T> the type of the result
     * @return what the function gave
     */
    <T> T match(
            Function<? super Optimal, ? extends T> optimal,
            Function<? super Fair, ? extends T> fair,
            Function<? super Stable, ? extends T> stable,
            Function<? super Choosable, ? extends T> choosable,
            Function<? super Unproven, ? extends T> unproven);

    /**
     * No plan is better by an objective. The prices prove it: a mentor's is what taking one of their places costs the others,
     * a mentee's likewise, as {@link io.github.mentoring4j.matching.proof.Certificate} says.
     *
     * @param objective what the plan is the best by
     * @param pairWorth what a pair is worth beside its score, in points
     * @param mentorPrices the price by mentor, in points, sorted by id
     * @param menteePrices the price by mentee, in points, sorted by id
     */
    record Optimal(
            Objective objective,
            long pairWorth,
            Map<ParticipantId, Long> mentorPrices,
            Map<ParticipantId, Long> menteePrices)
            implements PlanProof {

        /** Copies and sorts the prices. */
        public Optimal {
            Objects.requireNonNull(objective, "objective");
            mentorPrices = Collections.unmodifiableMap(new TreeMap<>(mentorPrices));
            menteePrices = Collections.unmodifiableMap(new TreeMap<>(menteePrices));
        }

        @Override
        public <T> T match(
                Function<? super Optimal, ? extends T> optimal,
                Function<? super Fair, ? extends T> fair,
                Function<? super Stable, ? extends T> stable,
                Function<? super Choosable, ? extends T> choosable,
                Function<? super Unproven, ? extends T> unproven) {
            return optimal.apply(this);
        }

        /**
         * Shows the objective and counts only.
         *
         * @return the objective, and how many people have a price
         */
        @Override
        public String toString() {
            return "Optimal[objective=" + objective + ", mentors=" + mentorPrices.size() + ", mentees="
                    + menteePrices.size() + "]";
        }
    }

    /**
     * As many people are matched as can be, no pair is lower than it has to be for that, and no plan of which that is true has a
     * higher total. Three times prices prove it, as {@link io.github.mentoring4j.matching.proof.FairnessVerifier} says.
     *
     * @param threshold the score that no pair lies below; means nothing if no pair is made beside pinned ones
     * @param people prices that prove, scores left out, that as many people are matched as can be
     * @param total prices that prove, among the pairs that do not lie below the threshold, that the total is the highest
     * @param above prices that prove, scores left out, that {@code pairsAbove} are the most that can be made above the threshold
     * @param pairsAbove pairs above the threshold that match the most people, but fewer than the plan does; sorted
     */
    record Fair(int threshold, Prices people, Prices total, Prices above, List<Pair> pairsAbove) implements PlanProof {

        /** Sorts the pairs. */
        public Fair {
            Objects.requireNonNull(people, "people");
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(above, "above");
            pairsAbove = pairsAbove.stream().sorted().collect(Collectors.toUnmodifiableList());
        }

        @Override
        public <T> T match(
                Function<? super Optimal, ? extends T> optimal,
                Function<? super Fair, ? extends T> fair,
                Function<? super Stable, ? extends T> stable,
                Function<? super Choosable, ? extends T> choosable,
                Function<? super Unproven, ? extends T> unproven) {
            return fair.apply(this);
        }

        /**
         * Shows the threshold and counts only.
         *
         * @return the threshold, and how many people have a price
         */
        @Override
        public String toString() {
            return "Fair[threshold=" + threshold + ", prices=" + people + "]";
        }
    }

    /**
     * No two people who may be paired, and are not, would both rather have each other than somebody they have, or than an empty
     * place. Each side ranks by its own wishes and by what is nobody's wish alone. It takes no figures to prove.
     */
    record Stable() implements PlanProof {

        @Override
        public <T> T match(
                Function<? super Optimal, ? extends T> optimal,
                Function<? super Fair, ? extends T> fair,
                Function<? super Stable, ? extends T> stable,
                Function<? super Choosable, ? extends T> choosable,
                Function<? super Unproven, ? extends T> unproven) {
            return stable.apply(this);
        }
    }

    /**
     * Whichever of the offers any one mentee takes up, as many mentees as can be at all can still have a mentor, and as many pairs be
     * made, all by offers; and nobody is in more offers than choices for each place that they have. It takes no figures to prove, as
     * {@link io.github.mentoring4j.matching.proof.ChoicesVerifier} says. That better people could not have been offered is not said.
     */
    record Choosable() implements PlanProof {

        @Override
        public <T> T match(
                Function<? super Optimal, ? extends T> optimal,
                Function<? super Fair, ? extends T> fair,
                Function<? super Stable, ? extends T> stable,
                Function<? super Choosable, ? extends T> choosable,
                Function<? super Unproven, ? extends T> unproven) {
            return choosable.apply(this);
        }
    }

    /** Nothing is proven. */
    record Unproven() implements PlanProof {

        @Override
        public <T> T match(
                Function<? super Optimal, ? extends T> optimal,
                Function<? super Fair, ? extends T> fair,
                Function<? super Stable, ? extends T> stable,
                Function<? super Choosable, ? extends T> choosable,
                Function<? super Unproven, ? extends T> unproven) {
            return unproven.apply(this);
        }
    }
}
