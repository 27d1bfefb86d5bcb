package io.github.mentoring4j.contract;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;

/**
 * From a day to a day, both included.
 *
 * @param start the first day
 * @param end the last day
 */
public record Term(LocalDate start, LocalDate end) {

    /**
     * Checks the order.
     *
     * @throws InvalidRecordException if the end is before the start
     */
    public Term {
        Invariants.of(Term.class).notBefore("end", end, "start", start).orThrow();
    }

    /**
     * A term.
     *
     * @param start the first day
     * @param end the last day
     * @return the term
     * @throws InvalidRecordException as the constructor
     */
    public static Term of(LocalDate start, LocalDate end) {
        return new Term(start, end);
    }

    /**
     * Whether a day lies within.
     *
     * @param day any day
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
