package io.github.mentoring4j.rights;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.Objects;

/**
 * A step in the course of a complaint.
 *
 * @param kind what was done
 * @param by who did it
 * @param taken when
 */
public record ComplaintStep(ComplaintStepKind kind, ParticipantId by, Occurrence taken) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public ComplaintStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(taken, "taken");
    }

    /**
     * A step.
     *
     * @param kind what was done
     * @param by who did it
     * @param taken when
     * @return the step
     */
    public static ComplaintStep of(ComplaintStepKind kind, ParticipantId by, Occurrence taken) {
        return new ComplaintStep(kind, by, taken);
    }
}
