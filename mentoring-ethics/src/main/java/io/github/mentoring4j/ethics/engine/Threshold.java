package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;

/**
 * A limit that a rule asks for by name, and that a policy can set.
 *
 * @param name names it, such as {@code G05.undeclared-days}; stable once released
 * @param unit what it counts
 * @param standard its value where a policy says nothing
 * @param least the smallest value that a policy can set
 * @param most the greatest value that a policy can set
 */
public record Threshold(String name, Unit unit, int standard, int least, int most) {

    /**
     * Checks name and range.
     *
     * @throws InvalidRecordException if the name is no plain key or the standard value lies outside the range
     */
    public Threshold {
        Objects.requireNonNull(unit, "unit");
        Keys.require(Threshold.class, "name", name);
        Invariants.of(Threshold.class).within("standard", standard, least, most).orThrow();
    }

    /**
     * A threshold.
     *
     * @param name names it
     * @param unit what it counts
     * @param standard its value where a policy says nothing
     * @param least the smallest value that a policy can set
     * @param most the greatest value that a policy can set
     * @return the threshold
     * @throws InvalidRecordException as the constructor
     */
    public static Threshold of(String name, Unit unit, int standard, int least, int most) {
        return new Threshold(name, unit, standard, least, most);
    }
}
