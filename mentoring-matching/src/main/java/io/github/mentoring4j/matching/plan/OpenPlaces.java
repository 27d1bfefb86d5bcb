package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;

/**
 * Somebody who has places left open, and why.
 *
 * @param person who
 * @param capacity how many partners the person may have; zero if paused
 * @param filled how many the person has
 * @param reason why not more
 */
public record OpenPlaces(ParticipantId person, int capacity, int filled, OpenReason reason)
        implements Comparable<OpenPlaces> {

    /**
     * Checks the numbers.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if {@code filled} does not lie between zero and the
     *     capacity
     */
    public OpenPlaces {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(reason, "reason");
        Invariants.of(OpenPlaces.class).within("filled", filled, 0, capacity).orThrow();
    }

    /**
     * Whether the person has no partner at all.
     *
     * @return true if nothing is filled
     */
    public boolean unmatched() {
        return filled == 0;
    }

    /** Compares by the person's id. */
    @Override
    public int compareTo(OpenPlaces other) {
        return person.compareTo(other.person);
    }
}
