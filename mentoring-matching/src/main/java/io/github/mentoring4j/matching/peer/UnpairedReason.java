package io.github.mentoring4j.matching.peer;

import io.github.mentoring4j.matching.plan.ExclusionCount;
import java.util.List;
import java.util.function.Function;

/** Why somebody has no peer. */
public sealed interface UnpairedReason {

    /**
     * Goes on by case.
     *
     * @param nobodyEligible what to do if there is nobody with whom a pair may be made
     * @param everybodyTaken what to do if all of those have another peer
     * @param <T> of the result
     * @return what the function gave
     */
    <T> T match(
            Function<? super NobodyEligible, ? extends T> nobodyEligible,
            Function<? super EverybodyTaken, ? extends T> everybodyTaken);

    /**
     * There is nobody with whom a pair may be made.
     *
     * @param considered how many others there are
     * @param byCriterion how many of them each eligibility forbids, one way round or both, in the order of the request
     * @param excluded how many of them the request excludes by name
     */
    record NobodyEligible(int considered, List<ExclusionCount> byCriterion, int excluded) implements UnpairedReason {

        /** Copies the list. */
        public NobodyEligible {
            byCriterion = List.copyOf(byCriterion);
        }

        @Override
        public <T> T match(
                Function<? super NobodyEligible, ? extends T> nobodyEligible,
                Function<? super EverybodyTaken, ? extends T> everybodyTaken) {
            return nobodyEligible.apply(this);
        }
    }

    /**
     * Everybody with whom a pair may be made has another peer, and no other pairs would leave fewer people over.
     *
     * @param eligible how many they are, at least one
     */
    record EverybodyTaken(int eligible) implements UnpairedReason {

        @Override
        public <T> T match(
                Function<? super NobodyEligible, ? extends T> nobodyEligible,
                Function<? super EverybodyTaken, ? extends T> everybodyTaken) {
            return everybodyTaken.apply(this);
        }
    }
}
