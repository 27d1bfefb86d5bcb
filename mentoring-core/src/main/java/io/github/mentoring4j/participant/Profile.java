package io.github.mentoring4j.participant;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a person for matching: values by attribute.
 *
 * <p>An attribute may have several values (languages, wishes), one, or none. An attribute with no values is the same as one
 * that is absent. The order of values is kept, for it may be a ranking.
 *
 * @param values the values by attribute, in the order of the attributes' names; no empty lists
 */
public record Profile(Map<Attribute, List<String>> values) {

    private static final Profile EMPTY = new Profile(Map.of());

    /**
     * Copies and sorts, and drops attributes without values.
     *
     * @throws NullPointerException if anything is null
     */
    public Profile {
        SortedMap<Attribute, List<String>> sorted = new TreeMap<>();
        values.forEach((attribute, list) -> {
            if (!list.isEmpty()) {
                sorted.put(attribute, List.copyOf(list));
            }
        });
        values = Collections.unmodifiableMap(sorted);
    }

    /**
     * A profile in which nothing is known.
     *
     * @return the empty profile
     */
    public static Profile none() {
        return EMPTY;
    }

    /**
     * A profile.
     *
     * @param values the values by attribute
     * @return the profile
     */
    public static Profile of(Map<Attribute, List<String>> values) {
        return new Profile(values);
    }

    /**
     * This profile with an attribute's values set.
     *
     * @param attribute the attribute
     * @param values its values; none removes it
     * @return a changed copy
     */
    public Profile with(Attribute attribute, String... values) {
        Map<Attribute, List<String>> changed = new TreeMap<>(this.values);
        changed.put(attribute, List.of(values));
        return new Profile(changed);
    }

    /**
     * The values of an attribute.
     *
     * @param attribute the attribute
     * @return its values in the order given; empty if nothing is known
     */
    public List<String> values(Attribute attribute) {
        return values.getOrDefault(attribute, List.of());
    }

    /**
     * The day that an attribute holds, such as since when somebody waits.
     *
     * @param attribute the attribute
     * @return its first value as a day, written {@code 2026-03-31}; empty if nothing is known or that is no day
     */
    public Optional<LocalDate> day(Attribute attribute) {
        return values(attribute).stream().findFirst().flatMap(Profile::day);
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /**
     * Shows how many attributes are known, and no value.
     *
     * @return the count
     */
    @Override
    public String toString() {
        return "Profile[attributes=" + values.size() + "]";
    }
}
