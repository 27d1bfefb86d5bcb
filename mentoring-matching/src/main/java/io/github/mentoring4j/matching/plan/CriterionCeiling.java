package io.github.mentoring4j.matching.plan;

import java.util.Objects;

/**
 * The most that one preference can give to any pair.
 *
 * @param criterion the preference's id
 * @param most the points
 */
public record CriterionCeiling(String criterion, int most) {

    /**
     * Takes both.
     *
     * @throws NullPointerException if the id is null
     */
    public CriterionCeiling {
        Objects.requireNonNull(criterion, "criterion");
    }
}
