package io.github.mentoring4j.ending;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;
import java.util.Optional;

/**
 * That one of the two asked to end the relationship. It takes effect when the relationship ends.
 *
 * @param id identifies it within the relationship
 * @param by who asked
 * @param asked when
 * @param withdrawn when the one who asked took it back, if so; not before it was asked
 */
public record EndingRequest(EndingRequestId id, Party by, Occurrence asked, Optional<Occurrence> withdrawn) {

    /**
     * Checks the order of events.
     *
     * @throws InvalidRecordException if it was withdrawn before it was made
     */
    public EndingRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(asked, "asked");
        Invariants.of(EndingRequest.class)
                .require(
                        withdrawn.isEmpty() || !withdrawn.get().precedes(asked),
                        "withdrawn",
                        FaultCode.TOO_EARLY,
                        "asked")
                .orThrow();
    }

    /**
     * A request that stands.
     *
     * @param id identifies it within the relationship
     * @param by who asked
     * @param asked when
     * @return the request
     */
    public static EndingRequest of(EndingRequestId id, Party by, Occurrence asked) {
        return new EndingRequest(id, by, asked, Optional.empty());
    }

    /**
     * This request, taken back by the one who made it.
     *
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if that is before it was made
     */
    public EndingRequest withdrawn(Occurrence when) {
        return new EndingRequest(id, by, asked, Optional.of(when));
    }

    /**
     * This request as it stood.
     *
     * @param viewpoint from where one looks; must see that it was made
     * @return the request, withdrawn if that is seen; itself if nothing is left out
     */
    public EndingRequest asOf(Viewpoint viewpoint) {
        Optional<Occurrence> seen = viewpoint.seen(withdrawn);
        return seen.equals(withdrawn) ? this : new EndingRequest(id, by, asked, seen);
    }
}
