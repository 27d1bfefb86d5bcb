package io.github.mentoring4j.meeting;

import io.github.mentoring4j.competence.CompetenceArea;
import java.util.Objects;

/**
 * The area of competence that an agenda item called for, and how far the mentor went in it.
 *
 * @param area the area
 * @param treatment how far
 */
public record CompetenceUse(CompetenceArea area, Treatment treatment) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public CompetenceUse {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(treatment, "treatment");
    }

    /**
     * A use.
     *
     * @param area the area
     * @param treatment how far the mentor went
     * @return the use
     */
    public static CompetenceUse of(CompetenceArea area, Treatment treatment) {
        return new CompetenceUse(area, treatment);
    }
}
