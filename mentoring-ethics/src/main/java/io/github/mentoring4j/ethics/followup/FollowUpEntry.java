package io.github.mentoring4j.ethics.followup;

import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a relationship has come, by dates and counts alone; never what was talked about, and never how either of the two does.
 *
 * @param relationship which
 * @param matched since when
 * @param meetings how many meetings were held
 * @param lastMet when the last was held, if one was
 * @param silentDays the days since then, or since the match
 * @param phase the phase entered last, and when, if one is on record
 * @param lastAsked when one of the two was asked last, if one was
 * @param attention why to ask, in the order of the reasons; empty if there is no reason
 */
public record FollowUpEntry(
        RelationshipId relationship,
        LocalDate matched,
        int meetings,
        Optional<LocalDate> lastMet,
        long silentDays,
        Optional<PhaseEntry> phase,
        Optional<LocalDate> lastAsked,
        List<Attention> attention) {

    /**
     * Copies the reasons.
     *
     * @throws NullPointerException if anything is null
     */
    public FollowUpEntry {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(matched, "matched");
        Objects.requireNonNull(lastMet, "lastMet");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(lastAsked, "lastAsked");
        attention = List.copyOf(attention);
    }
}
