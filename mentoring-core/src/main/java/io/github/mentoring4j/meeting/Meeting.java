package io.github.mentoring4j.meeting;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A meeting that took place.
 *
 * <p>Meetings are ordered by the day they were held, then by when that was recorded, then by id.
 *
 * @param id identifies it within the relationship
 * @param held when
 * @param length how long it lasted, more than nothing and at most a day
 * @param agenda the items, in the order they were taken; no two with the same id
 */
public record Meeting(MeetingId id, Occurrence held, Duration length, List<AgendaItem> agenda)
        implements Comparable<Meeting> {

    private static final Comparator<Meeting> ORDER =
            Comparator.comparing(Meeting::held).thenComparing(Meeting::id);

    private static final Duration LONGEST = Duration.ofDays(1);

    /**
     * Copies the agenda.
     *
     * @throws InvalidRecordException if the length is out of range or two items have the same id
     */
    public Meeting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(held, "held");
        boolean possible = !length.isNegative() && !length.isZero() && length.compareTo(LONGEST) <= 0;
        agenda = List.copyOf(agenda);
        Invariants.of(Meeting.class)
                .require(possible, "length", FaultCode.OUT_OF_RANGE, "PT1M", "PT24H")
                .unique("agenda", agenda, "id", AgendaItem::id)
                .orThrow();
    }

    /**
     * A meeting.
     *
     * @param id identifies it within the relationship
     * @param held when
     * @param length how long it lasted
     * @param agenda the items
     * @return the meeting
     * @throws InvalidRecordException as the constructor
     */
    public static Meeting of(MeetingId id, Occurrence held, Duration length, AgendaItem... agenda) {
        return new Meeting(id, held, length, List.of(agenda));
    }

    /** Compares by the day held, the day recorded, and the id. */
    @Override
    public int compareTo(Meeting other) {
        return ORDER.compare(this, other);
    }

    /**
     * Shows the id and the number of items.
     *
     * @return id and count
     */
    @Override
    public String toString() {
        return "Meeting[" + id + ", items=" + agenda.size() + "]";
    }
}
