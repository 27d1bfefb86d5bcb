package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;

/**
 * Names a section of a rule set, such as {@code G02}.
 *
 * @param value the id: letters, digits, full stops, underscores and hyphens, at most {@value Invariants#LONGEST_ID}
 *     characters
 */
public record SectionId(String value) implements Comparable<SectionId> {

    /**
     * Checks the form.
     *
     * @throws InvalidRecordException if the id is blank, too long or holds other characters
     */
    public SectionId {
        Keys.require(SectionId.class, "value", value);
    }

    /**
     * An id.
     *
     * @param value the id as text
     * @return the id
     * @throws InvalidRecordException as the constructor
     */
    public static SectionId of(String value) {
        return new SectionId(value);
    }

    /** Compares by code units, the same in every locale. */
    @Override
    public int compareTo(SectionId other) {
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
