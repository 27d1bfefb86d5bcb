package io.github.mentoring4j.training;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.Comparator;
import java.util.Objects;

/**
 * That somebody took part in a session.
 *
 * @param session which session
 * @param person who
 * @param attended when
 */
public record Participation(SessionId session, ParticipantId person, Occurrence attended)
        implements Comparable<Participation> {

    private static final Comparator<Participation> ORDER = Comparator.comparing(Participation::session)
            .thenComparing(Participation::person)
            .thenComparing(Participation::attended);

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public Participation {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(attended, "attended");
    }

    /**
     * A participation.
     *
     * @param session which session
     * @param person who
     * @param attended when
     * @return the participation
     */
    public static Participation of(SessionId session, ParticipantId person, Occurrence attended) {
        return new Participation(session, person, attended);
    }

    /** Compares by session, then person, then date. */
    @Override
    public int compareTo(Participation other) {
        return ORDER.compare(this, other);
    }
}
