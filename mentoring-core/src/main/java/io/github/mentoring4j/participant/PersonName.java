package io.github.mentoring4j.participant;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;

/**
 * A person's name, in any script. Never shown by {@link #toString}.
 *
 * @param value the name: not blank, no white space at its ends, at most {@value Invariants#LONGEST_ID} characters
 */
public record PersonName(String value) {

    /**
     * Checks the form.
     *
     * @throws InvalidRecordException if the name is blank, too long or holds control characters
     */
    public PersonName {
        Invariants.of(PersonName.class).name("value", value).orThrow();
    }

    /**
     * A name.
     *
     * @param value the name as text
     * @return the name
     * @throws InvalidRecordException as the constructor
     */
    public static PersonName of(String value) {
        return new PersonName(value);
    }

    /**
     * Says only that there is a name.
     *
     * @return always the same string
     */
    @Override
    public String toString() {
        return "PersonName[withheld]";
    }
}
