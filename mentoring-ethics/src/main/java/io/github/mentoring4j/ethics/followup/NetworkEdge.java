package io.github.mentoring4j.ethics.followup;

import io.github.mentoring4j.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That two people met at gatherings.
 *
 * @param one the one with the lower id
 * @param other the other
 * @param times at how many gatherings both were, 1 or more
 * @param first when they first were
 */
public record NetworkEdge(ParticipantId one, ParticipantId other, int times, LocalDate first) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public NetworkEdge {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(first, "first");
    }
}
