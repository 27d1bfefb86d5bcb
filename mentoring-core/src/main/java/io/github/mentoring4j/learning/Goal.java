package io.github.mentoring4j.learning;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.text.ConfidentialText;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;
import java.util.Optional;

/**
 * What one of the two wants to learn or achieve by the mentoring.
 *
 * @param id identifies it within the relationship
 * @param owner whose goal it is
 * @param field the field of awareness that it lies in
 * @param set when it was set
 * @param reached when it was reached, if it was; not before it was set
 * @param text what it says, if that was written down
 */
public record Goal(
        GoalId id,
        Party owner,
        Field field,
        Occurrence set,
        Optional<Occurrence> reached,
        Optional<ConfidentialText> text) {

    /**
     * Checks the order of events.
     *
     * @throws InvalidRecordException if it was reached before it was set
     */
    public Goal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(text, "text");
        Invariants.of(Goal.class)
                .require(reached.isEmpty() || !reached.get().precedes(set), "reached", FaultCode.TOO_EARLY, "set")
                .orThrow();
    }

    /**
     * A goal not reached yet, of which no text is kept.
     *
     * @param id identifies it within the relationship
     * @param owner whose goal it is
     * @param field the field that it lies in
     * @param set when it was set
     * @return the goal
     */
    public static Goal of(GoalId id, Party owner, Field field, Occurrence set) {
        return new Goal(id, owner, field, set, Optional.empty(), Optional.empty());
    }

    /**
     * This goal, in words.
     *
     * @param words what it says
     * @return a changed copy
     */
    public Goal saying(ConfidentialText words) {
        return new Goal(id, owner, field, set, reached, Optional.of(words));
    }

    /**
     * This goal, reached.
     *
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if that is before it was set
     */
    public Goal reached(Occurrence when) {
        return new Goal(id, owner, field, set, Optional.of(when), text);
    }

    /**
     * This goal as it stood.
     *
     * @param viewpoint from where one looks; must see that it was set
     * @return the goal, reached if that is seen; itself if nothing is left out
     */
    public Goal asOf(Viewpoint viewpoint) {
        Optional<Occurrence> seen = viewpoint.seen(reached);
        return seen.equals(reached) ? this : new Goal(id, owner, field, set, seen, text);
    }

    /**
     * This goal without its words.
     *
     * @return a copy that holds no text; itself if it holds none
     */
    public Goal withoutText() {
        return text.isEmpty() ? this : new Goal(id, owner, field, set, reached, Optional.empty());
    }
}
