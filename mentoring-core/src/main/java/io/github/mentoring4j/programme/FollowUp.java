package io.github.mentoring4j.programme;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.Objects;

/**
 * That the programme lead asked a participant how it goes; never about content.
 *
 * @param id identifies it within the programme
 * @param with whom
 * @param made when
 */
public record FollowUp(FollowUpId id, ParticipantId with, Occurrence made) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public FollowUp {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(with, "with");
        Objects.requireNonNull(made, "made");
    }

    /**
     * A follow-up.
     *
     * @param id identifies it within the programme
     * @param with whom
     * @param made when
     * @return the follow-up
     */
    public static FollowUp of(FollowUpId id, ParticipantId with, Occurrence made) {
        return new FollowUp(id, with, made);
    }
}
