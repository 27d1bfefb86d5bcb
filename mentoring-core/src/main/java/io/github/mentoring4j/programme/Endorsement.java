package io.github.mentoring4j.programme;

import io.github.mentoring4j.evidence.Occurrence;
import java.util.Objects;

/**
 * That somebody in the organisation stands behind the programme and said so. In Norwegian: forankring.
 *
 * @param id identifies it within the programme
 * @param level where in the organisation
 * @param given when
 */
public record Endorsement(EndorsementId id, EndorsementLevel level, Occurrence given) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public Endorsement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(given, "given");
    }

    /**
     * An endorsement.
     *
     * @param id identifies it within the programme
     * @param level where in the organisation
     * @param given when
     * @return the endorsement
     */
    public static Endorsement of(EndorsementId id, EndorsementLevel level, Occurrence given) {
        return new Endorsement(id, level, given);
    }
}
