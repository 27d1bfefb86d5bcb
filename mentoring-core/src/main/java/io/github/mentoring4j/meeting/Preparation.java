package io.github.mentoring4j.meeting;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was done before and after a meeting, as far as that is on record.
 *
 * @param preparedBy who came prepared
 * @param agendaBy who made the agenda
 * @param notes the reflection notes, by date, then writer
 */
public record Preparation(Optional<Parties> preparedBy, Optional<Parties> agendaBy, List<ReflectionNote> notes) {

    private static final Preparation NONE = new Preparation(Optional.empty(), Optional.empty(), List.of());

    /**
     * Copies and sorts the notes.
     *
     * @throws NullPointerException if anything is null
     */
    public Preparation {
        Objects.requireNonNull(preparedBy, "preparedBy");
        Objects.requireNonNull(agendaBy, "agendaBy");
        notes = List.copyOf(notes).stream().sorted().toList();
    }

    /**
     * Nothing on record.
     *
     * @return the preparation unknown
     */
    public static Preparation none() {
        return NONE;
    }

    /**
     * Who came prepared, who made the agenda, and who wrote a note afterwards.
     *
     * @param preparedBy who came prepared
     * @param agendaBy who made the agenda
     * @param notes the reflection notes
     * @return the preparation
     */
    public static Preparation of(Parties preparedBy, Parties agendaBy, ReflectionNote... notes) {
        return new Preparation(Optional.of(preparedBy), Optional.of(agendaBy), List.of(notes));
    }

    /**
     * Whether one of the two wrote a reflection note.
     *
     * @param party which
     * @return true if a note of that party's is on record
     */
    public boolean hasNoteBy(Party party) {
        return notes.stream().anyMatch(note -> note.by() == party);
    }

    Preparation asOf(Viewpoint viewpoint) {
        List<ReflectionNote> seen = viewpoint.seen(notes, ReflectionNote::written);
        return seen == notes ? this : new Preparation(preparedBy, agendaBy, seen);
    }
}
