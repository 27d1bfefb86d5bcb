package io.github.mentoring4j.meeting;

import io.github.mentoring4j.privacy.PrivateAreaId;
import java.util.Objects;

/**
 * That an agenda item touched a private area.
 *
 * @param area which
 * @param kind how
 */
public record PrivateAreaTouch(PrivateAreaId area, TouchKind kind) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public PrivateAreaTouch {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * A touch.
     *
     * @param area which area
     * @param kind how
     * @return the touch
     */
    public static PrivateAreaTouch of(PrivateAreaId area, TouchKind kind) {
        return new PrivateAreaTouch(area, kind);
    }
}
