package io.github.mentoring4j.contact;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;

/**
 * Identifies a request to stop within a relationship.
 *
 * @param value the id: not blank, no white space at its ends, at most {@value Invariants#LONGEST_ID} characters; shown in
 *     logs and reports, so never a name
 */
public record StopRequestId(String value) implements Comparable<StopRequestId> {

    /**
     * Checks the form.
     *
     * @throws InvalidRecordException if the id is blank, too long or holds control characters
     */
    public StopRequestId {
        Invariants.of(StopRequestId.class).name("value", value).orThrow();
    }

    /**
     * An id.
     *
     * @param value the id as text
     * @return the id
     * @throws InvalidRecordException as the constructor
     */
    public static StopRequestId of(String value) {
        return new StopRequestId(value);
    }

    /** Compares by code units, the same in every locale. */
    @Override
    public int compareTo(StopRequestId other) {
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
