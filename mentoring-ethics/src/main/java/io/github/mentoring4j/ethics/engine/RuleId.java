package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;

/**
 * Names a rule, such as {@code G02-agreed-in-time}. Stable once released: policies, waivers and texts refer to it.
 *
 * @param value the id: letters, digits, full stops, underscores and hyphens, at most {@value Invariants#LONGEST_ID}
 *     characters
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /**
     * Checks the form.
     *
     * @throws InvalidRecordException if the id is blank, too long or holds other characters
     */
    public RuleId {
        Keys.require(RuleId.class, "value", value);
    }

    /**
     * An id.
     *
     * @param value the id as text
     * @return the id
     * @throws InvalidRecordException as the constructor
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /** Compares by code units, the same in every locale. */
    @Override
    public int compareTo(RuleId other) {
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
