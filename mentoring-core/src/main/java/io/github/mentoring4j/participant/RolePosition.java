package io.github.mentoring4j.participant;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;

/**
 * A place on the two axes that Clutterbuck draws under a mentor's behaviour.
 *
 * @param directive from -100, the mentee leads, to 100, the mentor leads
 * @param emotional from -100, the need is intellectual, to 100, the need is emotional
 */
public record RolePosition(int directive, int emotional) {

    /** The greatest distance from the middle, either way. */
    public static final int FAR = 100;

    /**
     * Checks the ranges.
     *
     * @throws InvalidRecordException if a number is out of range
     */
    public RolePosition {
        Invariants.of(RolePosition.class)
                .within("directive", directive, -FAR, FAR)
                .within("emotional", emotional, -FAR, FAR)
                .orThrow();
    }

    /**
     * A position.
     *
     * @param directive from -100, the mentee leads, to 100, the mentor leads
     * @param emotional from -100, intellectual need, to 100, emotional need
     * @return the position
     * @throws InvalidRecordException as the constructor
     */
    public static RolePosition of(int directive, int emotional) {
        return new RolePosition(directive, emotional);
    }

    /**
     * How far away another position is, as the square of the distance.
     *
     * @param other the other position
     * @return 0 to 80,000
     */
    public int squaredDistanceTo(RolePosition other) {
        int across = directive - other.directive;
        int along = emotional - other.emotional;
        return across * across + along * along;
    }
}
