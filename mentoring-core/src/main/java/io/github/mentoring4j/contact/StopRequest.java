package io.github.mentoring4j.contact;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import java.util.Objects;

/**
 * That one of the two asked the other to stop getting in touch outside agreed hours.
 *
 * @param id identifies it within the relationship
 * @param by who asked; the other is to stop
 * @param asked when
 */
public record StopRequest(StopRequestId id, Party by, Occurrence asked) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public StopRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(asked, "asked");
    }

    /**
     * A request.
     *
     * @param id identifies it within the relationship
     * @param by who asked
     * @param asked when
     * @return the request
     */
    public static StopRequest of(StopRequestId id, Party by, Occurrence asked) {
        return new StopRequest(id, by, asked);
    }
}
