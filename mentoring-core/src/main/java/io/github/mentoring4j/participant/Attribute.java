package io.github.mentoring4j.participant;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;

/**
 * Names something that is known of people, such as {@code organisation} or {@code grade}.
 *
 * @param value the name: not blank, no white space at its ends, at most {@value Invariants#LONGEST_ID} characters
 */
public record Attribute(String value) implements Comparable<Attribute> {

    /**
     * Checks the form.
     *
     * @throws InvalidRecordException if the name is blank, too long or holds control characters
     */
    public Attribute {
        Invariants.of(Attribute.class).name("value", value).orThrow();
    }

    /**
     * An attribute.
     *
     * @param value its name
     * @return the attribute
     * @throws InvalidRecordException as the constructor
     */
    public static Attribute of(String value) {
        return new Attribute(value);
    }

    /** Compares by code units, the same in every locale. */
    @Override
    public int compareTo(Attribute other) {
        return value.compareTo(other.value);
    }

    /**
     * The bare name.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
