package io.github.mentoring4j.meeting;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import java.util.Comparator;
import java.util.Objects;

/**
 * That one of the two wrote a reflection note after a meeting; never what it says.
 *
 * @param by who wrote it
 * @param written when
 */
public record ReflectionNote(Party by, Occurrence written) implements Comparable<ReflectionNote> {

    private static final Comparator<ReflectionNote> ORDER =
            Comparator.comparing(ReflectionNote::written).thenComparing(ReflectionNote::by);

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public ReflectionNote {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(written, "written");
    }

    /**
     * A note.
     *
     * @param by who wrote it
     * @param written when
     * @return the note
     */
    public static ReflectionNote of(Party by, Occurrence written) {
        return new ReflectionNote(by, written);
    }

    /** Compares by the day it was written, the day that was recorded, and the writer. */
    @Override
    public int compareTo(ReflectionNote other) {
        return ORDER.compare(this, other);
    }
}
