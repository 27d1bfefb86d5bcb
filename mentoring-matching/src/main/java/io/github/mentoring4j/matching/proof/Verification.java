package io.github.mentoring4j.matching.proof;

import java.util.Objects;
import java.util.function.Function;

/** What a verifier says. */
public sealed interface Verification {

    /**
     * Goes on by case.
     *
     * @param proven what to do if it is proven
     * @param refuted what to do if it is not
     * @param <T> of the result
     * @return what the function gave
     */
    <T> T match(Function<? super Proven, ? extends T> proven, Function<? super Refuted, ? extends T> refuted);

    /**
     * The assignment can be done, and is what it is said to be.
     *
     * @param mentees how many mentees have at least one mentor; of an assignment, those who were not {@linkplain
     *     io.github.mentoring4j.matching.graph.CandidateGraph#mentored mentored} before
     * @param pairs how many pairs are made
     * @param score the sum of their scores
     */
    record Proven(int mentees, int pairs, long score) implements Verification {

        @Override
        public <T> T match(
                Function<? super Proven, ? extends T> proven, Function<? super Refuted, ? extends T> refuted) {
            return proven.apply(this);
        }
    }

    /**
     * The assignment cannot be done, or what should prove it does not. That it could not be proven with another certificate
     * is not said.
     *
     * @param reason the first thing found wrong, with the numbers of those concerned
     */
    record Refuted(String reason) implements Verification {

        /** Requires a reason. */
        public Refuted {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <T> T match(
                Function<? super Proven, ? extends T> proven, Function<? super Refuted, ? extends T> refuted) {
            return refuted.apply(this);
        }
    }
}
