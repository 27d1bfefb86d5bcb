package io.github.mentoring4j.ethics.engine;

import java.util.Objects;

/**
 * What a rule measured, and the limit it held it against.
 *
 * @param value what was measured
 * @param limit the most that is still good
 * @param unit what both count
 */
public record Measure(long value, long limit, Unit unit) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if the unit is null
     */
    public Measure {
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * A measure.
     *
     * @param value what was measured
     * @param limit the most that is still good
     * @param unit what both count
     * @return the measure
     */
    public static Measure of(long value, long limit, Unit unit) {
        return new Measure(value, limit, unit);
    }
}
