package io.github.mentoring4j.contact;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;
import java.util.Optional;

/**
 * That one of the two asked the other to stop getting in touch beside the meetings.
 *
 * @param id identifies it within the relationship
 * @param by who asked; the other is to stop
 * @param asked when
 * @param scope what the other is to stop
 * @param withdrawn when the one who asked took it back, if so; not before it was asked
 */
public record StopRequest(
        StopRequestId id, Party by, Occurrence asked, StopScope scope, Optional<Occurrence> withdrawn) {

    /**
     * Checks the order of events.
     *
     * @throws InvalidRecordException if it was withdrawn before it was made
     */
    public StopRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(scope, "scope");
        boolean early = withdrawn.filter(when -> when.precedes(asked)).isPresent();
        Invariants.of(StopRequest.class)
                .require(!early, "withdrawn", FaultCode.TOO_EARLY, "asked")
                .orThrow();
    }

    /**
     * A request to stop all contact beside the meetings, which stands.
     *
     * @param id identifies it within the relationship
     * @param by who asked
     * @param asked when
     */
    public StopRequest(StopRequestId id, Party by, Occurrence asked) {
        this(id, by, asked, StopScope.ALL_CONTACT, Optional.empty());
    }

    /**
     * A request to stop all contact beside the meetings, which stands.
     *
     * @param id identifies it within the relationship
     * @param by who asked
     * @param asked when
     * @return the request
     */
    public static StopRequest of(StopRequestId id, Party by, Occurrence asked) {
        return new StopRequest(id, by, asked);
    }

    /**
     * This request, of another scope.
     *
     * @param what what the other is to stop
     * @return a changed copy
     */
    public StopRequest limitedTo(StopScope what) {
        return new StopRequest(id, by, asked, what, withdrawn);
    }

    /**
     * This request, taken back by the one who made it.
     *
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if that is before it was made
     */
    public StopRequest withdrawn(Occurrence when) {
        return new StopRequest(id, by, asked, scope, Optional.of(when));
    }

    /**
     * Whether a contact went against this request. A contact on the very day of the request, or of its withdrawal, may have come
     * before the one or after the other, and does not count.
     *
     * @param contact the contact
     * @return true if the other made it, it was to stop, and it came on a day between the two
     */
    public boolean isDisregardedBy(Contact contact) {
        boolean meant = contact.by() == by.other() && scope.covers(contact.time());
        boolean stands = asked.precedes(contact.made())
                && withdrawn.filter(when -> !contact.made().precedes(when)).isEmpty();
        return meant && stands;
    }

    /**
     * This request as it stood.
     *
     * @param viewpoint from where one looks; must see that it was made
     * @return the request, withdrawn if that is seen; itself if nothing is left out
     */
    public StopRequest asOf(Viewpoint viewpoint) {
        Optional<Occurrence> seen = viewpoint.seen(withdrawn);
        return seen.equals(withdrawn) ? this : new StopRequest(id, by, asked, scope, seen);
    }
}
