package io.github.mentoring4j.matching.peer;

import io.github.mentoring4j.participant.ParticipantId;
import java.util.Objects;

/**
 * Somebody without a peer, and why.
 *
 * @param person who
 * @param reason why
 */
public record Unpaired(ParticipantId person, UnpairedReason reason) implements Comparable<Unpaired> {

    /**
     * Takes both.
     *
     * @throws NullPointerException if either is null
     */
    public Unpaired {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(reason, "reason");
    }

    /** Compares by the person's id. */
    @Override
    public int compareTo(Unpaired other) {
        return person.compareTo(other.person);
    }
}
