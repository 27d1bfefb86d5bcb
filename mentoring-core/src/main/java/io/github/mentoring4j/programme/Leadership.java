package io.github.mentoring4j.programme;

import io.github.mentoring4j.participant.ParticipantId;
import java.util.Objects;

/**
 * Who stands behind a programme and who leads it.
 *
 * @param sponsor the person who answers for it in the commissioning organisation
 * @param lead the programme lead
 */
@TwoLeaders
public record Leadership(ParticipantId sponsor, ParticipantId lead) {

    /**
     * Takes the parts. One person may be both, though a good programme has two.
     *
     * @throws NullPointerException if one is null
     */
    public Leadership {
        Objects.requireNonNull(sponsor, "sponsor");
        Objects.requireNonNull(lead, "lead");
    }

    /**
     * A leadership.
     *
     * @param sponsor who answers for the programme
     * @param lead who leads it
     * @return the leadership
     */
    public static Leadership of(ParticipantId sponsor, ParticipantId lead) {
        return new Leadership(sponsor, lead);
    }
}
