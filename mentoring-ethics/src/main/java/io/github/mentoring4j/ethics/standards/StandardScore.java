package io.github.mentoring4j.ethics.standards;

import io.github.mentoring4j.ethics.engine.SectionId;
import java.util.Objects;

/**
 * The score of one standard.
 *
 * @param standard which
 * @param score its score
 */
public record StandardScore(SectionId standard, Score score) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public StandardScore {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(score, "score");
    }
}
