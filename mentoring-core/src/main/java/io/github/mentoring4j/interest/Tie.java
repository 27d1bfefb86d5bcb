package io.github.mentoring4j.interest;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;
import java.util.Optional;

/**
 * A tie between the two beside the mentoring.
 *
 * @param id identifies it within the relationship
 * @param kind what kind of tie
 * @param arose when it came to be; may be long before the mentoring
 * @param declared when it was declared, if it was
 * @param agreed when the two agreed how to handle it, if they did; follows the declaration
 * @param ended when it came to an end, if it did; not before it arose
 */
public record Tie(
        TieId id,
        TieKind kind,
        Occurrence arose,
        Optional<Occurrence> declared,
        Optional<Occurrence> agreed,
        Optional<Occurrence> ended) {

    /**
     * Checks the order of events.
     *
     * @throws InvalidRecordException if something was agreed without or before a declaration, or the tie ended before it arose
     */
    public Tie {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(arose, "arose");
        Objects.requireNonNull(declared, "declared");
        boolean endedEarly = ended.filter(when -> when.precedes(arose)).isPresent();
        Invariants invariants = Invariants.of(Tie.class).require(!endedEarly, "ended", FaultCode.TOO_EARLY, "arose");
        agreed.ifPresent(when -> declared.ifPresentOrElse(
                first -> when.mustFollow(first, invariants, "agreed", "declared"),
                () -> invariants.require(false, "agreed", FaultCode.TOO_EARLY, "declared")));
        invariants.orThrow();
    }

    /**
     * A tie that nobody has declared.
     *
     * @param id identifies it within the relationship
     * @param kind what kind of tie
     * @param arose when it came to be
     * @return the tie
     */
    public static Tie of(TieId id, TieKind kind, Occurrence arose) {
        return new Tie(id, kind, arose, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * This tie, declared.
     *
     * @param when when
     * @return a changed copy
     */
    public Tie declared(Occurrence when) {
        return new Tie(id, kind, arose, Optional.of(when), agreed, ended);
    }

    /**
     * This tie, with an agreement on how to handle it.
     *
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if it has not been declared by then
     */
    public Tie agreed(Occurrence when) {
        return new Tie(id, kind, arose, declared, Optional.of(when), ended);
    }

    /**
     * This tie, at an end.
     *
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if that is before it arose
     */
    public Tie ended(Occurrence when) {
        return new Tie(id, kind, arose, declared, agreed, Optional.of(when));
    }

    /**
     * This tie as it stood.
     *
     * @param viewpoint from where one looks; must see that it arose
     * @return the tie with what exists from there; itself if all does
     */
    public Tie asOf(Viewpoint viewpoint) {
        Optional<Occurrence> seenDeclared = viewpoint.seen(declared);
        Optional<Occurrence> seenAgreed = viewpoint.seen(agreed);
        Optional<Occurrence> seenEnded = viewpoint.seen(ended);
        boolean whole = seenDeclared.equals(declared) && seenAgreed.equals(agreed) && seenEnded.equals(ended);
        return whole ? this : new Tie(id, kind, arose, seenDeclared, seenAgreed, seenEnded);
    }
}
