package io.github.mentoring4j.meeting;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A meeting that took place. One that did not is a {@link MissedMeeting}.
 *
 * <p>Meetings are ordered by the day they were held, then by when that was recorded, then by id.
 *
 * @param id identifies it within the relationship
 * @param held when
 * @param length how long it lasted, a minute to a day
 * @param agenda the items, in the order they were taken; no two with the same id
 * @param attendance how the two kept to the time
 * @param preparation what was done before and after; no note before the meeting
 * @param conduct how the two went about it
 */
public record Meeting(
        MeetingId id,
        Occurrence held,
        Duration length,

        @NotEmpty(message = "{io.github.mentoring4j.meeting.NoAgenda.message}")
        List<AgendaItem> agenda,

        Attendance attendance,
        Preparation preparation,
        MeetingConduct conduct)
        implements Comparable<Meeting> {

    private static final Comparator<Meeting> ORDER =
            Comparator.comparing(Meeting::held).thenComparing(Meeting::id);

    /** The shortest that a meeting can be. */
    static final Duration SHORTEST = Duration.ofMinutes(1);

    /** The longest that a meeting can be. */
    static final Duration LONGEST = Duration.ofDays(1);

    /**
     * Copies the agenda.
     *
     * @throws InvalidRecordException if the length is out of range, two items have the same id, or a note precedes the
     *     meeting
     */
    public Meeting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(conduct, "conduct");
        agenda = List.copyOf(agenda);
        Invariants invariants = Invariants.of(Meeting.class)
                .within("length", length, SHORTEST, LONGEST)
                .unique("agenda", agenda, "id", AgendaItem::id);
        // The notes stand in the order of their dates here, not in that of the document, so none is pointed at by its
        // number.
        boolean early =
                preparation.notes().stream().anyMatch(note -> note.written().precedes(held));
        invariants
                .require(!early, "preparation.notes", FaultCode.TOO_EARLY, "held")
                .orThrow();
    }

    /**
     * A meeting of which no more than its agenda is on record.
     *
     * @param id identifies it within the relationship
     * @param held when
     * @param length how long it lasted
     * @param agenda the items
     * @throws InvalidRecordException as the canonical constructor
     */
    public Meeting(MeetingId id, Occurrence held, Duration length, List<AgendaItem> agenda) {
        this(id, held, length, agenda, Attendance.none(), Preparation.none(), MeetingConduct.none());
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

    /**
     * This meeting, with how the two kept to the time.
     *
     * @param how lateness and agreed length
     * @return a changed copy
     */
    public Meeting attended(Attendance how) {
        return new Meeting(id, held, length, agenda, how, preparation, conduct);
    }

    /**
     * This meeting, with what was done before and after.
     *
     * @param how preparation, agenda and notes
     * @return a changed copy
     * @throws InvalidRecordException if a note precedes the meeting
     */
    public Meeting prepared(Preparation how) {
        return new Meeting(id, held, length, agenda, attendance, how, conduct);
    }

    /**
     * This meeting, with how the two went about it.
     *
     * @param how initiative and roles
     * @return a changed copy
     */
    public Meeting conducted(MeetingConduct how) {
        return new Meeting(id, held, length, agenda, attendance, preparation, how);
    }

    /**
     * This meeting as it stood.
     *
     * @param viewpoint from where one looks; must see that it was held
     * @return the meeting with the notes that exist from there; itself if all do
     */
    @SuppressWarnings("ReferenceEquality") // the preparation hands back itself when nothing is cut
    public Meeting asOf(Viewpoint viewpoint) {
        Preparation seen = preparation.asOf(viewpoint);
        return seen == preparation ? this : prepared(seen);
    }

    /**
     * This meeting without the words on its agenda.
     *
     * @return a copy that holds no text
     */
    public Meeting withoutText() {
        List<AgendaItem> bare = agenda.stream().map(AgendaItem::withoutText).toList();
        return new Meeting(id, held, length, bare, attendance, preparation, conduct);
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
