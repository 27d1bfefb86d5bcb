package io.github.mentoring4j.evidence;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * When something happened and when that was put on record.
 *
 * @param on the day it happened
 * @param recordedOn the day it was recorded; the same day or later
 */
public record Occurrence(LocalDate on, LocalDate recordedOn) implements Comparable<Occurrence> {

    private static final Comparator<Occurrence> ORDER =
            Comparator.comparing(Occurrence::on).thenComparing(Occurrence::recordedOn);

    /**
     * Checks the order of the two days.
     *
     * @throws InvalidRecordException if it was recorded before it happened
     */
    public Occurrence {
        Invariants.of(Occurrence.class)
                .notBefore("recordedOn", recordedOn, "on", on)
                .orThrow();
    }

    /**
     * Something recorded on the day it happened.
     *
     * @param on the day
     * @return the occurrence
     */
    public static Occurrence of(LocalDate on) {
        return new Occurrence(on, on);
    }

    /**
     * Something recorded on the day it happened.
     *
     * @param year the year
     * @param month the month, 1 to 12
     * @param day the day of the month, 1 to 31
     * @return the occurrence
     * @throws java.time.DateTimeException if there is no such day
     */
    public static Occurrence of(int year, int month, int day) {
        return of(LocalDate.of(year, month, day));
    }

    /**
     * The same happening, recorded later.
     *
     * @param day the day it was recorded
     * @return a changed copy
     * @throws InvalidRecordException if that is before it happened
     */
    public Occurrence putOnRecord(LocalDate day) {
        return new Occurrence(on, day);
    }

    /**
     * Whether this can rest on another: it neither happened nor was recorded before it. Where a record demands this of its
     * parts, no {@link Viewpoint} ever sees the later part without the earlier.
     *
     * @param earlier what came first
     * @return true if both days are the same or later
     */
    public boolean follows(Occurrence earlier) {
        return !on.isBefore(earlier.on) && !recordedOn.isBefore(earlier.recordedOn);
    }

    /** Compares by the day it happened, then the day it was recorded. */
    @Override
    public int compareTo(Occurrence other) {
        return ORDER.compare(this, other);
    }
}
