package io.github.mentoring4j.rights;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A version of the procedure for complaints.
 *
 * @param label names the version, such as {@code 2026-1}
 * @param published when it was made known; nobody could hold anyone to it before
 * @param inForceFrom the first day on which it holds
 * @param answerWithinDays the days within which a complaint must be answered, 1 to 366
 */
public record ProcedureVersion(String label, Occurrence published, LocalDate inForceFrom, int answerWithinDays) {

    /**
     * Checks the label and the time.
     *
     * @throws InvalidRecordException if the label is blank or the time out of range
     */
    public ProcedureVersion {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(inForceFrom, "inForceFrom");
        Invariants.of(ProcedureVersion.class)
                .name("label", label)
                .within("answerWithinDays", answerWithinDays, 1, 366)
                .orThrow();
    }

    /**
     * A version that was made known on the day it came into force.
     *
     * @param label names the version
     * @param inForceFrom the first day on which it holds
     * @param answerWithinDays the days within which a complaint must be answered
     * @return the version
     * @throws InvalidRecordException as the constructor
     */
    public static ProcedureVersion of(String label, LocalDate inForceFrom, int answerWithinDays) {
        return new ProcedureVersion(label, Occurrence.of(inForceFrom), inForceFrom, answerWithinDays);
    }
}
