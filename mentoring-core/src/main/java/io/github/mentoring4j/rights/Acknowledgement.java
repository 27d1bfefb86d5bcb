package io.github.mentoring4j.rights;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;

/**
 * That the mentee was told of their rights and of the procedure for complaints, and confirmed it.
 *
 * @param id identifies it within the relationship
 * @param given when
 * @param procedureVersion the label of the version that was acknowledged
 */
public record Acknowledgement(AcknowledgementId id, Occurrence given, String procedureVersion) {

    /**
     * Checks the label.
     *
     * @throws InvalidRecordException if the label is blank or has unseen characters
     */
    public Acknowledgement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(given, "given");
        Invariants.of(Acknowledgement.class)
                .name("procedureVersion", procedureVersion)
                .orThrow();
    }

    /**
     * An acknowledgement.
     *
     * @param id identifies it within the relationship
     * @param given when
     * @param procedureVersion the label of the version that was acknowledged
     * @return the acknowledgement
     */
    public static Acknowledgement of(AcknowledgementId id, Occurrence given, String procedureVersion) {
        return new Acknowledgement(id, given, procedureVersion);
    }
}
