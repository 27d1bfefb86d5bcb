package io.github.mentoring4j.rights;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The programme's procedure for complaints, in all its versions.
 *
 * @param versions the versions by the day they came into force; no two with the same label or day
 */
public record ComplaintsProcedure(List<ProcedureVersion> versions) {

    private static final ComplaintsProcedure NONE = new ComplaintsProcedure(List.of());

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if two versions have the same label or come into force on the same day
     */
    public ComplaintsProcedure {
        Invariants.of(ComplaintsProcedure.class)
                .unique("versions", versions, "label", ProcedureVersion::label)
                .unique("versions", versions, "inForceFrom", ProcedureVersion::inForceFrom)
                .orThrow();
        versions = versions.stream()
                .sorted(Comparator.comparing(ProcedureVersion::inForceFrom))
                .toList();
    }

    /**
     * No procedure.
     *
     * @return a procedure without versions
     */
    public static ComplaintsProcedure none() {
        return NONE;
    }

    /**
     * A procedure.
     *
     * @param versions its versions
     * @return the procedure
     * @throws InvalidRecordException as the constructor
     */
    public static ComplaintsProcedure of(ProcedureVersion... versions) {
        return new ComplaintsProcedure(List.of(versions));
    }

    /**
     * The version that holds on a day.
     *
     * @param day any day
     * @return the version that came into force last, by that day; empty before the first
     */
    public Optional<ProcedureVersion> inForceOn(LocalDate day) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (!versions.get(i).inForceFrom().isAfter(day)) {
                return Optional.of(versions.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The version with a label.
     *
     * @param label any label
     * @return the version, or empty if none has it
     */
    public Optional<ProcedureVersion> version(String label) {
        return versions.stream()
                .filter(version -> version.label().equals(label))
                .findFirst();
    }

    /**
     * This procedure as it stood.
     *
     * @param viewpoint from where one looks
     * @return the versions that had been made known; itself if all had
     */
    public ComplaintsProcedure asOf(Viewpoint viewpoint) {
        List<ProcedureVersion> seen = viewpoint.seen(versions, ProcedureVersion::published);
        return seen == versions ? this : new ComplaintsProcedure(seen);
    }
}
