package io.github.mentoring4j.competence;

import io.github.mentoring4j.evidence.Occurrence;
import java.util.Objects;

/**
 * Something that the mentor did to develop as a mentor; may be long before the relationship.
 *
 * @param id identifies it within the relationship
 * @param kind what kind of activity
 * @param done when it was completed
 */
public record DevelopmentActivity(DevelopmentId id, DevelopmentKind kind, Occurrence done) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public DevelopmentActivity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(done, "done");
    }

    /**
     * An activity.
     *
     * @param id identifies it within the relationship
     * @param kind what kind of activity
     * @param done when it was completed
     * @return the activity
     */
    public static DevelopmentActivity of(DevelopmentId id, DevelopmentKind kind, Occurrence done) {
        return new DevelopmentActivity(id, kind, done);
    }
}
