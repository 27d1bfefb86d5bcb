package io.github.mentoring4j.competence;

import io.github.mentoring4j.evidence.Occurrence;
import java.util.Objects;

/**
 * That the mentor pointed the mentee to somebody competent in an area; never whom or why.
 *
 * @param id identifies it within the relationship
 * @param area the area
 * @param made when
 */
public record Referral(ReferralId id, CompetenceArea area, Occurrence made) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public Referral {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(made, "made");
    }

    /**
     * A referral.
     *
     * @param id identifies it within the relationship
     * @param area the area
     * @param made when
     * @return the referral
     */
    public static Referral of(ReferralId id, CompetenceArea area, Occurrence made) {
        return new Referral(id, area, made);
    }
}
