package io.github.mentoring4j.openness;

import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;

/**
 * How open and honest one of the two finds the relationship.
 *
 * @param by who says so
 * @param rating from {@value #LOWEST}, not at all, to {@value #HIGHEST}, wholly
 */
public record OpennessRating(Party by, int rating) {

    /** The lowest rating. */
    public static final int LOWEST = 1;

    /** The highest rating. */
    public static final int HIGHEST = 5;

    /**
     * Checks the range.
     *
     * @throws InvalidRecordException if the rating is out of range
     */
    public OpennessRating {
        Objects.requireNonNull(by, "by");
        Invariants.of(OpennessRating.class)
                .within("rating", rating, LOWEST, HIGHEST)
                .orThrow();
    }

    /**
     * A rating.
     *
     * @param by who says so
     * @param rating from 1 to 5
     * @return the rating
     * @throws InvalidRecordException as the constructor
     */
    public static OpennessRating of(Party by, int rating) {
        return new OpennessRating(by, rating);
    }
}
