package io.github.mentoring4j.openness;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.text.ConfidentialText;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;
import java.util.Optional;

/**
 * Something about the relationship that one of the two is uneasy with.
 *
 * @param id identifies it within the relationship
 * @param by who raised it
 * @param kind what it is about
 * @param raised when it was raised, with whomever
 * @param takenUp when it was taken up with the partner, if it was; not before it was raised
 * @param text what it says, if that was written down
 */
public record Concern(
        ConcernId id,
        Party by,
        ConcernKind kind,
        Occurrence raised,
        Optional<Occurrence> takenUp,
        Optional<ConfidentialText> text) {

    /**
     * Checks the order of events.
     *
     * @throws InvalidRecordException if it was taken up before it was raised
     */
    public Concern {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(raised, "raised");
        Objects.requireNonNull(text, "text");
        Invariants.of(Concern.class)
                .require(takenUp.isEmpty() || !takenUp.get().precedes(raised), "takenUp", FaultCode.TOO_EARLY, "raised")
                .orThrow();
    }

    /**
     * A concern that the partner does not know of, and of which no text is kept.
     *
     * @param id identifies it within the relationship
     * @param by who raised it
     * @param kind what it is about
     * @param raised when
     * @return the concern
     */
    public static Concern of(ConcernId id, Party by, ConcernKind kind, Occurrence raised) {
        return new Concern(id, by, kind, raised, Optional.empty(), Optional.empty());
    }

    /**
     * This concern, in words.
     *
     * @param words what it says
     * @return a changed copy
     */
    public Concern saying(ConfidentialText words) {
        return new Concern(id, by, kind, raised, takenUp, Optional.of(words));
    }

    /**
     * This concern, taken up with the partner.
     *
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if that is before it was raised
     */
    public Concern takenUp(Occurrence when) {
        return new Concern(id, by, kind, raised, Optional.of(when), text);
    }

    /**
     * This concern as it stood.
     *
     * @param viewpoint from where one looks; must see that it was raised
     * @return the concern, taken up if that is seen; itself if nothing is left out
     */
    public Concern asOf(Viewpoint viewpoint) {
        Optional<Occurrence> seen = viewpoint.seen(takenUp);
        return seen.equals(takenUp) ? this : new Concern(id, by, kind, raised, seen, text);
    }

    /**
     * This concern without its words.
     *
     * @return a copy that holds no text; itself if it holds none
     */
    public Concern withoutText() {
        return text.isEmpty() ? this : new Concern(id, by, kind, raised, takenUp, Optional.empty());
    }
}
