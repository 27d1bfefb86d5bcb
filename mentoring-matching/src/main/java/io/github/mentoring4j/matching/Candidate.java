package io.github.mentoring4j.matching;

import io.github.mentoring4j.participant.Participant;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody to be matched, and with how many.
 *
 * @param participant the person
 * @param capacity with how many different partners at most, from 0 to {@value #GREATEST_CAPACITY}; zero means paused: takes
 *     part in nothing for now
 */
public record Candidate(Participant participant, int capacity) {

    /** The greatest capacity. */
    public static final int GREATEST_CAPACITY = 1000;

    /**
     * Checks the capacity.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the capacity lies outside
     */
    public Candidate {
        Objects.requireNonNull(participant, "participant");
        Invariants.of(Candidate.class)
                .within("capacity", capacity, 0, GREATEST_CAPACITY)
                .orThrow();
    }

    /**
     * Somebody who can have one partner.
     *
     * @param participant the person
     * @return a candidate with capacity 1
     */
    public static Candidate of(Participant participant) {
        return new Candidate(participant, 1);
    }

    /**
     * Somebody who can have several partners.
     *
     * @param participant the person
     * @param capacity with how many at most; zero means paused
     * @return the candidate
     * @throws io.github.mentoring4j.validation.InvalidRecordException as the constructor
     */
    public static Candidate of(Participant participant, int capacity) {
        return new Candidate(participant, capacity);
    }

    /**
     * This person with a pause that ends by itself.
     *
     * @param back the first day on which the person takes part again
     * @param asOf the day for which people are matched
     * @return a paused candidate until the day before {@code back}; from then on this one
     */
    public Candidate pausedUntil(LocalDate back, LocalDate asOf) {
        return asOf.isBefore(back) ? new Candidate(participant, 0) : this;
    }

    /**
     * Whether the person takes part in nothing for now.
     *
     * @return true if the capacity is zero
     */
    public boolean paused() {
        return capacity == 0;
    }
}
