package io.github.mentoring4j.meeting;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;

/**
 * Identifies an item on the agenda of a meeting.
 *
 * @param value the id: not blank, no white space at its ends, at most {@value Invariants#LONGEST_ID} characters; shown in
 *     logs and reports, so never a name
 */
public record AgendaItemId(String value) implements Comparable<AgendaItemId> {

    /**
     * Checks the form.
     *
     * @throws InvalidRecordException if the id is blank, too long or holds control characters
     */
    public AgendaItemId {
        Invariants.of(AgendaItemId.class).name("value", value).orThrow();
    }

    /**
     * An id.
     *
     * @param value the id as text
     * @return the id
     * @throws InvalidRecordException as the constructor
     */
    public static AgendaItemId of(String value) {
        return new AgendaItemId(value);
    }

    /** Compares by code units, the same in every locale. */
    @Override
    public int compareTo(AgendaItemId other) {
        return value.compareTo(other.value);
    }

    /**
     * The bare id.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
