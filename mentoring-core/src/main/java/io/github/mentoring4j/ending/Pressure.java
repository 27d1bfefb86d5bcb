package io.github.mentoring4j.ending;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Role;
import java.util.Objects;

/**
 * That somebody was put under pressure after asking to end; never in what words.
 *
 * @param id identifies it within the relationship
 * @param kind what was done
 * @param by the role of the one who did it
 * @param exerted when; follows a request to end
 */
public record Pressure(PressureId id, PressureKind kind, Role by, Occurrence exerted) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if anything is null
     */
    public Pressure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(exerted, "exerted");
    }

    /**
     * An act of pressure.
     *
     * @param id identifies it within the relationship
     * @param kind what was done
     * @param by the role of the one who did it
     * @param exerted when
     * @return the act
     */
    public static Pressure of(PressureId id, PressureKind kind, Role by, Occurrence exerted) {
        return new Pressure(id, kind, by, exerted);
    }
}
