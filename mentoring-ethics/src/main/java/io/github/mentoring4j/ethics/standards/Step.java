package io.github.mentoring4j.ethics.standards;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.SectionId;
import java.util.Objects;

/**
 * An item that is not upheld, and what it would bring to uphold it.
 *
 * @param standard the standard that it belongs to
 * @param finding what was found of it
 * @param halves the halves of an item that it would bring, to its standard and to the whole: 1 or 2
 * @param shortest whether it is on the shortest way to the level
 */
public record Step(SectionId standard, Finding finding, int halves, boolean shortest) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Step {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(finding, "finding");
    }
}
