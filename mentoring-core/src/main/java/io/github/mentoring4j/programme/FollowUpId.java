package io.github.mentoring4j.programme;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;

/**
 * Identifies a follow-up contact within a programme.
 *
 * @param value the id: not blank, no white space at its ends, at most {@value Invariants#LONGEST_ID} characters; shown in
 *     logs and reports, so never a name
 */
public record FollowUpId(String value) implements Comparable<FollowUpId> {

    /**
     * Checks the form.
     *
     * @throws InvalidRecordException if the id is blank, too long or holds control characters
     */
    public FollowUpId {
        Invariants.of(FollowUpId.class).name("value", value).orThrow();
    }

    /**
     * An id.
     *
     * @param value the id as text
     * @return the id
     * @throws InvalidRecordException as the constructor
     */
    public static FollowUpId of(String value) {
        return new FollowUpId(value);
    }

    /** Compares by code units, the same in every locale. */
    @Override
    public int compareTo(FollowUpId other) {
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
