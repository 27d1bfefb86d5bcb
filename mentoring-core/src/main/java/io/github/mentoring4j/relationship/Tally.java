package io.github.mentoring4j.relationship;

import io.github.mentoring4j.participant.Responsibility;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;

/**
 * How often one of the mentee's responsibilities was met, of the times that the record says anything about it.
 *
 * @param responsibility which
 * @param met how often it was met, 0 or more
 * @param known how often the record says whether it was; not less than {@code met}
 */
public record Tally(Responsibility responsibility, int met, int known) {

    /**
     * Checks the counts.
     *
     * @throws InvalidRecordException if one is negative, or it was met more often than is known
     */
    public Tally {
        Objects.requireNonNull(responsibility, "responsibility");
        Invariants.of(Tally.class)
                .require(met >= 0, "met", FaultCode.TOO_SMALL, "0")
                .require(known >= met, "known", FaultCode.TOO_SMALL, Integer.toString(met))
                .orThrow();
    }
}
