package io.github.mentoring4j.matching.criterion;

import java.util.function.Supplier;

/** An eligibility made ready for many pairs; people are numbered by their place in the lists it was made ready for. */
@FunctionalInterface
public interface PairCondition {

    /**
     * Whether a pair may be made.
     *
     * @param mentor the mentor's number
     * @param mentee the mentee's number
     * @return true if it may
     */
    boolean permits(int mentor, int mentee);

    /**
     * Whom this treats alike. A criterion that tells makes matching many people much faster.
     *
     * @return nobody, unless {@linkplain #alike told}
     */
    default Alike alike() {
        return Alike.nobody();
    }

    /**
     * A condition that tells whom it treats alike.
     *
     * @param alike tells it when asked
     * @param condition the condition
     * @return a condition that permits the same
     */
    static PairCondition alike(Supplier<Alike> alike, PairCondition condition) {
        return new PairCondition() {
            @Override
            public boolean permits(int mentor, int mentee) {
                return condition.permits(mentor, mentee);
            }

            @Override
            public Alike alike() {
                return alike.get();
            }
        };
    }
}
