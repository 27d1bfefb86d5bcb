package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who is on the waiting list.
 *
 * @param person who
 * @param since the day since when the person waits; empty if that is not known
 */
public record Waiting(ParticipantId person, Optional<LocalDate> since) implements Comparable<Waiting> {

    private static final Comparator<Waiting> ORDER = Comparator.comparing(
                    (Waiting waiting) -> waiting.since().orElse(LocalDate.MAX))
            .thenComparing(Waiting::person);

    /**
     * Takes both.
     *
     * @throws NullPointerException if either is null
     */
    public Waiting {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(since, "since");
    }

    /** Compares by who is served next: the longest wait first, those of whom it is not known last, then by id. */
    @Override
    public int compareTo(Waiting other) {
        return ORDER.compare(this, other);
    }
}
