package io.github.mentoring4j.matching.plan;

import java.util.Objects;

/**
 * What one preference gave to a pair.
 *
 * @param criterion the preference's id
 * @param points its points
 */
public record CriterionScore(String criterion, int points) {

    /**
     * Takes both.
     *
     * @throws NullPointerException if the id is null
     */
    public CriterionScore {
        Objects.requireNonNull(criterion, "criterion");
    }
}
