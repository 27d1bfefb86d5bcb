package io.github.mentoring4j.evaluation;

import io.github.mentoring4j.evidence.Occurrence;
import java.util.Objects;

/**
 * What was found of an expected benefit.
 *
 * @param attainment how far it came about
 * @param found when that was found
 */
public record BenefitFinding(Attainment attainment, Occurrence found) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public BenefitFinding {
        Objects.requireNonNull(attainment, "attainment");
        Objects.requireNonNull(found, "found");
    }

    /**
     * A finding.
     *
     * @param attainment how far the benefit came about
     * @param found when that was found
     * @return the finding
     */
    public static BenefitFinding of(Attainment attainment, Occurrence found) {
        return new BenefitFinding(attainment, found);
    }
}
