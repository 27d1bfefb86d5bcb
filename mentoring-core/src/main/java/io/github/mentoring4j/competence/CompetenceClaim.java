package io.github.mentoring4j.competence;

import io.github.mentoring4j.evidence.Occurrence;
import java.util.Objects;

/**
 * That the mentor is competent in an area, and since when that is on record.
 *
 * @param area the area
 * @param stated when it was stated
 */
public record CompetenceClaim(CompetenceArea area, Occurrence stated) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public CompetenceClaim {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(stated, "stated");
    }

    /**
     * A claim.
     *
     * @param area the area
     * @param stated when it was stated
     * @return the claim
     */
    public static CompetenceClaim of(CompetenceArea area, Occurrence stated) {
        return new CompetenceClaim(area, stated);
    }
}
