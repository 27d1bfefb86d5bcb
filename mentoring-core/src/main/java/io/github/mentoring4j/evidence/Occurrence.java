package io.github.mentoring4j.evidence;

import io.github.mentoring4j.validation.FaultCode;
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
     * Whether this happened on an earlier day than another, whenever the two were recorded. People put things on record in any
     * order; a part of a record that is seen only together with what it follows need not follow in more than this.
     *
     * @param other another occurrence
     * @return true if the day it happened is earlier
     */
    public boolean precedes(Occurrence other) {
        return on.isBefore(other.on);
    }

    /**
     * Whether this can rest on another by itself: it neither happened nor was recorded before it. Where a record demands this of
     * two parts, no {@link Viewpoint} ever sees the later part without the earlier.
     *
     * @param earlier what came first
     * @return true if both days are the same or later
     */
    public boolean follows(Occurrence earlier) {
        return !on.isBefore(earlier.on) && !recordedOn.isBefore(earlier.recordedOn);
    }

    /**
     * Demands of a part of a record that it {@linkplain #follows follows} another.
     *
     * @param earlier what came first
     * @param invariants take a fault if it does not: that it happened earlier or, if not that, that it was recorded earlier
     * @param place the component that holds this
     * @param earlierPlace the component that holds what came first
     */
    public void mustFollow(Occurrence earlier, Invariants invariants, String place, String earlierPlace) {
        boolean early = precedes(earlier);
        invariants
                .require(!early, place, FaultCode.TOO_EARLY, earlierPlace)
                .require(early || follows(earlier), place, FaultCode.RECORDED_TOO_EARLY, earlierPlace);
    }

    /** Compares by the day it happened, then the day it was recorded. */
    @Override
    public int compareTo(Occurrence other) {
        return ORDER.compare(this, other);
    }
}
