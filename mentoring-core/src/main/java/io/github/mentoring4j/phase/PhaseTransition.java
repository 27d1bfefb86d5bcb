package io.github.mentoring4j.phase;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A legal step from one phase to another, and what it requires.
 *
 * @param from the phase that is left
 * @param to the phase that is entered
 * @param requires what must be on record, in the order of the requirements; perhaps nothing
 */
public record PhaseTransition(Phase from, Phase to, Set<PhaseRequirement> requires) {

    /**
     * Copies the requirements.
     *
     * @throws InvalidRecordException if the step is not legal
     */
    public PhaseTransition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Invariants.of(PhaseTransition.class)
                .require(from.next().contains(to), "to", FaultCode.ILLEGAL_STEP, to.key(), from.key())
                .orThrow();
        Set<PhaseRequirement> all = EnumSet.noneOf(PhaseRequirement.class);
        all.addAll(requires);
        requires = Collections.unmodifiableSet(all);
    }

    /**
     * A transition.
     *
     * @param from the phase that is left
     * @param to the phase that is entered
     * @param requires what must be on record
     * @return the transition
     * @throws InvalidRecordException as the constructor
     */
    public static PhaseTransition of(Phase from, Phase to, PhaseRequirement... requires) {
        return new PhaseTransition(from, to, Set.copyOf(List.of(requires)));
    }
}
