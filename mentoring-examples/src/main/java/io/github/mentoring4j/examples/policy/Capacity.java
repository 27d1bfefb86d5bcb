package io.github.mentoring4j.examples.policy;

import io.github.mentoring4j.jackson.ShortForm;
import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.validation.Invariants;
import java.util.Optional;

/**
 * How many partners each person of a side takes.
 *
 * @param column the column that says so
 * @param otherwise how many where the cell is blank or there is no column; one unless set
 */
public record Capacity(Optional<String> column, Optional<Long> otherwise) {

    /** The same number for everybody is written as the bare number. */
    static final ShortForm<Capacity, Long> SHORT_FORM = ShortForm.of(
            Capacity.class,
            Long.class,
            number -> new Capacity(Optional.empty(), Optional.of(number)),
            capacity -> capacity.column().isPresent() ? Optional.empty() : capacity.otherwise());

    private static final Capacity NONE = new Capacity(Optional.empty(), Optional.empty());

    /**
     * Checks both.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the column's name is blank or the number is out of
     *     range
     */
    public Capacity {
        Invariants invariants = Invariants.of(Capacity.class);
        column.ifPresent(name -> invariants.name("column", name));
        otherwise.ifPresent(number -> invariants.within("otherwise", number, 0, Candidate.GREATEST_CAPACITY));
        invariants.orThrow();
    }

    /**
     * Nothing is said.
     *
     * @return one partner for everybody
     */
    public static Capacity none() {
        return NONE;
    }
}
