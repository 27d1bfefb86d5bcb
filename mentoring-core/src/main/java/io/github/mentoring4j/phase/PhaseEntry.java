package io.github.mentoring4j.phase;

import io.github.mentoring4j.evidence.Occurrence;
import java.util.Objects;

/**
 * That a relationship entered a phase.
 *
 * @param phase the phase
 * @param entered when it was entered
 */
public record PhaseEntry(Phase phase, Occurrence entered) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public PhaseEntry {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(entered, "entered");
    }

    /**
     * An entry.
     *
     * @param phase the phase
     * @param entered when it was entered
     * @return the entry
     */
    public static PhaseEntry of(Phase phase, Occurrence entered) {
        return new PhaseEntry(phase, entered);
    }
}
