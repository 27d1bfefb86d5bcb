package io.github.mentoring4j.privacy;

import io.github.mentoring4j.evidence.Occurrence;
import java.util.Objects;

/**
 * That the mentee opened a private area or closed it again. Nobody else can.
 *
 * @param kind which
 * @param taken when
 */
public record AreaStep(AreaStepKind kind, Occurrence taken) {

    /**
     * Takes the parts.
     *
     * @throws NullPointerException if one is null
     */
    public AreaStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(taken, "taken");
    }

    /**
     * A step.
     *
     * @param kind opened or closed
     * @param taken when
     * @return the step
     */
    public static AreaStep of(AreaStepKind kind, Occurrence taken) {
        return new AreaStep(kind, taken);
    }
}
