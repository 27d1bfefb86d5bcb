package io.github.mentoring4j.matching.criterion;

import java.util.function.Supplier;

/** A preference made ready for many pairs; people are numbered by their place in the lists it was made ready for. */
@FunctionalInterface
public interface PairPoints {

    /**
     * The points that a pair gets.
     *
     * @param mentor the mentor's number
     * @param mentee the mentee's number
     * @return the points
     */
    int points(int mentor, int mentee);

    /**
     * Whom this treats alike. A criterion that tells makes matching many people much faster.
     *
     * @return nobody, unless {@linkplain #alike told}
     */
    default Alike alike() {
        return Alike.nobody();
    }

    /**
     * Points that tell whom they treat alike.
     *
     * @param alike tells it when asked
     * @param points the points
     * @return the same points
     */
    static PairPoints alike(Supplier<Alike> alike, PairPoints points) {
        return new PairPoints() {
            @Override
            public int points(int mentor, int mentee) {
                return points.points(mentor, mentee);
            }

            @Override
            public Alike alike() {
                return alike.get();
            }
        };
    }
}
