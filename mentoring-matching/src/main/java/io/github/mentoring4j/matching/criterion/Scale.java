package io.github.mentoring4j.matching.criterion;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An order of levels, so that the gap between two people can be told.
 *
 * <p>It is either a list of names, lowest first, one apart from each other; or numbers. Numbers are whole or decimal, with up
 * to nine digits before the point and nine after, such as {@code 12}, {@code -3} or {@code 7.25}; their gap is exact. What is
 * not on the scale counts as unknown. Immutable and thread-safe.
 */
public final class Scale {

    /** One level, in the unit of positions. */
    static final long LEVEL = 1_000_000_000;

    /** The position of what is not on the scale. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final Scale NUMBERS = new Scale(List.of());

    private final List<String> levels;
    private final Map<String, Long> positions = new HashMap<>();

    private Scale(List<String> levels) {
        this.levels = List.copyOf(levels);
        for (String level : this.levels) {
            positions.put(level, positions.size() * LEVEL);
        }
    }

    /**
     * Named levels.
     *
     * @param levels the names, lowest first
     * @return the scale
     * @throws io.github.mentoring4j.validation.InvalidRecordException if there is no level, or one stands twice
     */
    public static Scale of(String... levels) {
        return of(List.of(levels));
    }

    /**
     * Named levels.
     *
     * @param levels the names, lowest first
     * @return the scale
     * @throws io.github.mentoring4j.validation.InvalidRecordException if there is no level, or one stands twice
     */
    public static Scale of(List<String> levels) {
        Invariants.of(Scale.class)
                .require(!levels.isEmpty(), "levels", FaultCode.TOO_FEW, "1")
                .unique("levels", levels, "name", level -> level)
                .orThrow();
        return new Scale(levels);
    }

    /**
     * Numbers.
     *
     * @return the scale
     */
    public static Scale numbers() {
        return NUMBERS;
    }

    /**
     * The names of the levels.
     *
     * @return the names, lowest first; empty if the levels are numbers
     */
    public List<String> levels() {
        return levels;
    }

    /**
     * Whether a value is on this scale.
     *
     * @param value the value as text
     * @return true if it is one of the levels, or a number if the levels are numbers
     */
    public boolean contains(String value) {
        return position(value) != UNKNOWN;
    }

    /** Where a value stands, in thousand-millionths of a level. Every gap between two positions fits a long. */
    long position(String value) {
        if (levels.isEmpty()) {
            return NUMBER.matcher(value).matches()
                    ? new BigDecimal(value).movePointRight(9).longValueExact()
                    : UNKNOWN;
        }
        return positions.getOrDefault(value, UNKNOWN);
    }

    /** Where people stand by their first value. */
    long[] positions(List<List<String>> values) {
        return values.stream()
                .mapToLong(list -> list.isEmpty() ? UNKNOWN : position(list.get(0)))
                .toArray();
    }

    /** Equal if the levels are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Scale scale && levels.equals(scale.levels);
    }

    @Override
    public int hashCode() {
        return levels.hashCode();
    }

    /**
     * Shows the levels.
     *
     * @return the names, or that they are numbers
     */
    @Override
    public String toString() {
        return levels.isEmpty() ? "Scale[numbers]" : "Scale" + levels;
    }
}
