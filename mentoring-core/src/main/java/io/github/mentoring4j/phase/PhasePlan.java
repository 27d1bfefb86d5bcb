package io.github.mentoring4j.phase;

import static io.github.mentoring4j.phase.PhaseRequirement.CLOSING_CONVERSATION;
import static io.github.mentoring4j.phase.PhaseRequirement.CONTRACT_IN_FORCE;
import static io.github.mentoring4j.phase.PhaseRequirement.GOAL_OF_THE_MENTEE;
import static io.github.mentoring4j.phase.PhaseRequirement.MEETING_IN_THIS_PHASE;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a programme asks of its pairs before each step from phase to phase. A step that the plan does not name requires nothing.
 *
 * @param transitions the steps that require something; by the phase left, then the phase entered; none twice
 */
public record PhasePlan(List<PhaseTransition> transitions) {

    private static final Comparator<PhaseTransition> ORDER =
            Comparator.comparing(PhaseTransition::from).thenComparing(PhaseTransition::to);

    private static final PhasePlan USUAL = of(
            PhaseTransition.of(Phase.RAPPORT_BUILDING, Phase.DIRECTION_SETTING, MEETING_IN_THIS_PHASE),
            PhaseTransition.of(Phase.DIRECTION_SETTING, Phase.PROGRESS_MAKING, CONTRACT_IN_FORCE, GOAL_OF_THE_MENTEE),
            PhaseTransition.of(Phase.WINDING_UP, Phase.MOVING_ON, MEETING_IN_THIS_PHASE, CLOSING_CONVERSATION));

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if a step stands twice
     */
    public PhasePlan {
        transitions = List.copyOf(transitions);
        Invariants invariants = Invariants.of(PhasePlan.class);
        for (int i = 0; i < transitions.size(); i++) {
            PhaseTransition each = transitions.get(i);
            for (int j = 0; j < i; j++) {
                boolean same = ORDER.compare(transitions.get(j), each) == 0;
                String there = "transitions[" + j + "]";
                invariants.require(!same, "transitions[" + i + "]", FaultCode.REPEATED_ELEMENT, there);
            }
        }
        invariants.orThrow();
        transitions = transitions.stream().sorted(ORDER).toList();
    }

    /**
     * A plan.
     *
     * @param transitions the steps that require something
     * @return the plan
     * @throws InvalidRecordException as the constructor
     */
    public static PhasePlan of(PhaseTransition... transitions) {
        return new PhasePlan(List.of(transitions));
    }

    /**
     * The plan that is used unless a programme has its own. The two meet before they set a direction; they have a contract and
     * the mentee a goal before they go to work; and they talk of the ending at a meeting ahead of the last word. Winding up can
     * begin at any time, for either may end.
     *
     * @return the usual plan
     */
    public static PhasePlan usual() {
        return USUAL;
    }

    /**
     * What a step requires.
     *
     * @param from the phase that is left
     * @param to the phase that is entered
     * @return the requirements in their order; none where the plan does not name the step
     */
    public Set<PhaseRequirement> requirements(Phase from, Phase to) {
        return transitions.stream()
                .filter(each -> each.from() == from && each.to() == to)
                .findFirst()
                .map(PhaseTransition::requires)
                .orElse(Set.of());
    }
}
