package io.github.mentoring4j.privacy;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.text.ConfidentialText;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An area that the mentee keeps to themself. It is closed from the day it is declared until the mentee opens it.
 *
 * @param id identifies it within the relationship
 * @param declared when the mentee declared it
 * @param steps opened, closed again, and so on in turn; each neither taken nor recorded before the one it follows
 * @param text what it is, if that was written down
 */
public record PrivateArea(
        PrivateAreaId id, Occurrence declared, List<AreaStep> steps, Optional<ConfidentialText> text) {

    /**
     * Copies the steps.
     *
     * @throws InvalidRecordException if the steps do not take turns, or one precedes what it follows
     */
    public PrivateArea {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(text, "text");
        steps = List.copyOf(steps);
        Invariants invariants = Invariants.of(PrivateArea.class);
        for (int i = 0; i < steps.size(); i++) {
            AreaStepKind turn = i % 2 == 0 ? AreaStepKind.OPENED : AreaStepKind.CLOSED;
            Occurrence taken = steps.get(i).taken();
            String place = "steps[" + i + "]";
            invariants.require(steps.get(i).kind() == turn, place + ".kind", FaultCode.NOT_ONE_OF, name(turn));
            if (i == 0) {
                invariants.notBefore(place + ".taken", taken.on(), "declared", declared.on());
                continue;
            }
            String other = "steps[" + (i - 1) + "].taken";
            taken.mustFollow(steps.get(i - 1).taken(), invariants, place + ".taken", other);
        }
        invariants.orThrow();
    }

    private static String name(AreaStepKind kind) {
        return kind == AreaStepKind.OPENED ? "opened" : "closed";
    }

    /**
     * A closed area of which no text is kept.
     *
     * @param id identifies it within the relationship
     * @param declared when the mentee declared it
     * @return the area
     */
    public static PrivateArea of(PrivateAreaId id, Occurrence declared) {
        return new PrivateArea(id, declared, List.of(), Optional.empty());
    }

    /**
     * This area, in words.
     *
     * @param words what it is
     * @return a changed copy
     */
    public PrivateArea saying(ConfidentialText words) {
        return new PrivateArea(id, declared, steps, Optional.of(words));
    }

    /**
     * This area, opened by the mentee.
     *
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if it is open, or that is before it was closed
     */
    public PrivateArea opened(Occurrence when) {
        return then(AreaStep.of(AreaStepKind.OPENED, when));
    }

    /**
     * This area, closed again by the mentee.
     *
     * @param when when
     * @return a changed copy
     * @throws InvalidRecordException if it is closed, or that is before it was opened
     */
    public PrivateArea closed(Occurrence when) {
        return then(AreaStep.of(AreaStepKind.CLOSED, when));
    }

    private PrivateArea then(AreaStep step) {
        List<AreaStep> more = new ArrayList<>(steps);
        more.add(step);
        return new PrivateArea(id, declared, more, text);
    }

    /**
     * Whether this area is closed throughout a day. On the day that it is declared, opened or closed it is open for a part of
     * the day; who entered it then may have done so while it was.
     *
     * @param day any day
     * @return true if it was closed when the day began and no step was taken on it; false on the day of its declaration and
     *     before
     */
    public boolean isClosedOn(LocalDate day) {
        boolean closed = declared.on().isBefore(day);
        for (AreaStep step : steps) {
            if (step.taken().on().isEqual(day)) {
                return false;
            }
            if (step.taken().on().isBefore(day)) {
                closed = step.kind() == AreaStepKind.CLOSED;
            }
        }
        return closed;
    }

    /**
     * This area as it stood.
     *
     * @param viewpoint from where one looks; must see that it was declared
     * @return the area with the steps that exist from there; itself if all do
     */
    public PrivateArea asOf(Viewpoint viewpoint) {
        List<AreaStep> seen = viewpoint.seen(steps, AreaStep::taken);
        return seen == steps ? this : new PrivateArea(id, declared, seen, text);
    }

    /**
     * This area without its words.
     *
     * @return a copy that holds no text; itself if it holds none
     */
    public PrivateArea withoutText() {
        return text.isEmpty() ? this : new PrivateArea(id, declared, steps, Optional.empty());
    }
}
