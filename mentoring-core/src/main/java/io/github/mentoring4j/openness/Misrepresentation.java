package io.github.mentoring4j.openness;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Party;
import java.util.Objects;

/**
 * That one of the two was found to have misled the other; never about what.
 *
 * @param id identifies it within the relationship
 * @param by who misled the other
 * @param established when it was established
 */
public record Misrepresentation(MisrepresentationId id, Party by, Occurrence established) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public Misrepresentation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(established, "established");
    }

    /**
     * A misrepresentation.
     *
     * @param id identifies it within the relationship
     * @param by who misled the other
     * @param established when it was established
     * @return the misrepresentation
     */
    public static Misrepresentation of(MisrepresentationId id, Party by, Occurrence established) {
        return new Misrepresentation(id, by, established);
    }
}
