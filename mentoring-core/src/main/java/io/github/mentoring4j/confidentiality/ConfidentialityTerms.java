package io.github.mentoring4j.confidentiality;

import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import jakarta.validation.constraints.NotEmpty;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the two agree about confidence: who hears what, what becomes of notes, and when confidence may be broken.
 *
 * <p>What no sharing rule permits is not shared. Terms may leave a question open; the ethics rules point at the gap.
 *
 * @param sharing who may hear what, one rule per audience, in the order of the audiences
 * @param notes what becomes of notes, if that was agreed
 * @param exceptions the grounds on which confidence may be broken, in the order of the grounds
 */
public record ConfidentialityTerms(
        @NotEmpty(message = "{io.github.mentoring4j.confidentiality.NoSharing.message}")
        List<SharingRule> sharing,

        Optional<NotesHandling> notes,

        @NotEmpty(message = "{io.github.mentoring4j.confidentiality.NoException.message}")
        Set<ExceptionGround> exceptions) {

    /**
     * Copies and sorts.
     *
     * @throws InvalidRecordException if two rules are for the same audience
     */
    public ConfidentialityTerms {
        Objects.requireNonNull(notes, "notes");
        Invariants.of(ConfidentialityTerms.class)
                .unique("sharing", sharing, "audience", SharingRule::audience)
                .orThrow();
        sharing = sharing.stream()
                .sorted(Comparator.comparing(SharingRule::audience))
                .toList();
        Set<ExceptionGround> grounds = EnumSet.noneOf(ExceptionGround.class);
        grounds.addAll(exceptions);
        exceptions = Collections.unmodifiableSet(grounds);
    }

    /**
     * Terms that answer every question.
     *
     * @param sharing who may hear what
     * @param notes what becomes of notes
     * @param exceptions the grounds on which confidence may be broken
     * @return the terms
     * @throws InvalidRecordException as the constructor
     */
    public static ConfidentialityTerms of(
            List<SharingRule> sharing, NotesHandling notes, Set<ExceptionGround> exceptions) {
        return new ConfidentialityTerms(sharing, Optional.of(notes), exceptions);
    }

    /**
     * Whether these terms allow a disclosure: its audience may hear its kind, or the ground it names is among the
     * exceptions.
     *
     * @param disclosure what was told
     * @return true if the terms cover it
     */
    public boolean allow(Disclosure disclosure) {
        if (disclosure.ground().isPresent()
                && exceptions.contains(disclosure.ground().get())) {
            return true;
        }
        for (SharingRule rule : sharing) {
            if (rule.audience() == disclosure.to() && rule.kinds().contains(disclosure.kind())) {
                return true;
            }
        }
        return false;
    }
}
