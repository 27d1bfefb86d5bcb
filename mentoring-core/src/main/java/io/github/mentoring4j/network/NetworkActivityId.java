package io.github.mentoring4j.network;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;

/**
 * Identifies a network activity within a programme.
 *
 * @param value the id: not blank, no white space at its ends, at most {@value Invariants#LONGEST_ID} characters; shown in
 *     logs and reports, so never a name
 */
public record NetworkActivityId(String value) implements Comparable<NetworkActivityId> {

    /**
     * Checks the form.
     *
     * @throws InvalidRecordException if the id is blank, too long or holds control characters
     */
    public NetworkActivityId {
        Invariants.of(NetworkActivityId.class).name("value", value).orThrow();
    }

    /**
     * An id.
     *
     * @param value the id as text
     * @return the id
     * @throws InvalidRecordException as the constructor
     */
    public static NetworkActivityId of(String value) {
        return new NetworkActivityId(value);
    }

    /** Compares by code units, the same in every locale. */
    @Override
    public int compareTo(NetworkActivityId other) {
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
