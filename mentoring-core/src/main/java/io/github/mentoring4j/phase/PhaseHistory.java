package io.github.mentoring4j.phase;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The phases that a relationship has gone through, by legal steps alone.
 *
 * @param entries the entries in the order they were made, starting with rapport building; each neither happened nor was
 *     recorded before the one it follows
 */
public record PhaseHistory(List<PhaseEntry> entries) {

    private static final PhaseHistory NONE = new PhaseHistory(List.of());

    /**
     * Copies the entries.
     *
     * @throws InvalidRecordException if a step is not legal or an entry precedes the one before it
     */
    public PhaseHistory {
        entries = List.copyOf(entries);
        Invariants invariants = Invariants.of(PhaseHistory.class);
        for (int i = 0; i < entries.size(); i++) {
            PhaseEntry entry = entries.get(i);
            String place = "entries[" + i + "]";
            if (i == 0) {
                boolean first = entry.phase() == Phase.RAPPORT_BUILDING;
                invariants.require(first, place + ".phase", FaultCode.NOT_ONE_OF, Phase.RAPPORT_BUILDING.key());
                continue;
            }
            PhaseEntry before = entries.get(i - 1);
            boolean legal = before.phase().next().contains(entry.phase());
            invariants.require(
                    legal,
                    place + ".phase",
                    FaultCode.ILLEGAL_STEP,
                    entry.phase().key(),
                    before.phase().key());
            String other = "entries[" + (i - 1) + "].entered";
            entry.entered().mustFollow(before.entered(), invariants, place + ".entered", other);
        }
        invariants.orThrow();
    }

    /**
     * No phase entered yet.
     *
     * @return a history without entries
     */
    public static PhaseHistory none() {
        return NONE;
    }

    /**
     * A history.
     *
     * @param entries the entries in order
     * @return the history
     * @throws InvalidRecordException as the constructor
     */
    public static PhaseHistory of(PhaseEntry... entries) {
        return new PhaseHistory(List.of(entries));
    }

    /**
     * This history with one more step.
     *
     * @param phase the phase entered
     * @param entered when
     * @return a changed copy
     * @throws InvalidRecordException if the step is not legal from the current phase, or precedes it
     */
    public PhaseHistory advancedTo(Phase phase, Occurrence entered) {
        List<PhaseEntry> more = new ArrayList<>(entries);
        more.add(PhaseEntry.of(phase, entered));
        return new PhaseHistory(more);
    }

    /**
     * The phase entered last.
     *
     * @return the phase, or empty if none has been entered
     */
    public Optional<Phase> current() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - 1).phase());
    }

    /**
     * This history as it stood.
     *
     * @param viewpoint from where one looks
     * @return the entries that exist from there; itself if all do
     */
    public PhaseHistory asOf(Viewpoint viewpoint) {
        List<PhaseEntry> seen = viewpoint.seen(entries, PhaseEntry::entered);
        return seen == entries ? this : new PhaseHistory(seen);
    }
}
