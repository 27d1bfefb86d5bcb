package io.github.mentoring4j.rights;

import io.github.mentoring4j.evidence.Occurrence;
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
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public Acknowledgement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(procedureVersion, "procedureVersion");
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
