package io.github.mentoring4j.matching.peer;

import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.Objects;

/**
 * Two people who are each other's peer, in no order of rank.
 *
 * @param first the one whose id comes first
 * @param second the other
 */
public record Peers(ParticipantId first, ParticipantId second) implements Comparable<Peers> {

    private static final Comparator<Peers> ORDER =
            Comparator.comparing(Peers::first).thenComparing(Peers::second);

    /**
     * Puts both in the order of their ids, so that it does not matter who is named first.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if both are the same person
     */
    public Peers {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Invariants.of(Peers.class)
                .require(!first.equals(second), "second", FaultCode.MUST_DIFFER, "first")
                .orThrow();
        if (first.compareTo(second) > 0) {
            ParticipantId later = first;
            first = second;
            second = later;
        }
    }

    /**
     * Two peers.
     *
     * @param one either of them
     * @param other the other
     * @return both, the same whoever is named first
     * @throws io.github.mentoring4j.validation.InvalidRecordException as the constructor
     */
    public static Peers of(ParticipantId one, ParticipantId other) {
        return new Peers(one, other);
    }

    /**
     * Whether somebody is one of the two.
     *
     * @param person anybody
     * @return true if so
     */
    public boolean has(ParticipantId person) {
        return person.equals(first) || person.equals(second);
    }

    /** Compares by the first one's id, then the second's. */
    @Override
    public int compareTo(Peers other) {
        return ORDER.compare(this, other);
    }
}
