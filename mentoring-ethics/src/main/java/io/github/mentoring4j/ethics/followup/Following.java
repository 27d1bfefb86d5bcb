package io.github.mentoring4j.ethics.followup;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.programme.FollowUp;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the entries of one list. */
final class Following {

    private final LocalDate asOf;
    private final FollowUpLimits limits;
    private final TrainingTaken training;
    private final Map<ParticipantId, LocalDate> asked = new HashMap<>();

    Following(ProgrammeRecord seen, LocalDate asOf, FollowUpLimits limits) {
        this.asOf = asOf;
        this.limits = limits;
        this.training = new TrainingTaken(seen.programme().training());
        for (FollowUp followUp : seen.programme().followUps()) {
            asked.merge(followUp.with(), followUp.made().on(), Following::later);
        }
    }

    FollowUpEntry entry(MentoringRelationship relationship) {
        List<Meeting> meetings = relationship.meetings();
        LocalDate matched = relationship.matched().on();
        Optional<LocalDate> lastMet = meetings.isEmpty()
                ? Optional.empty()
                : Optional.of(meetings.get(meetings.size() - 1).held().on());
        long silent = ChronoUnit.DAYS.between(lastMet.orElse(matched), asOf);
        List<PhaseEntry> phases = relationship.phases().entries();
        Optional<LocalDate> lastAsked = Stream.of(
                        relationship.pair().mentor(), relationship.pair().mentee())
                .map(person -> Optional.ofNullable(asked.get(person)))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
        return new FollowUpEntry(
                relationship.id(),
                matched,
                meetings.size(),
                lastMet,
                silent,
                phases.isEmpty() ? Optional.empty() : Optional.of(phases.get(phases.size() - 1)),
                lastAsked,
                reasons(relationship, silent, lastAsked));
    }

    private List<Attention> reasons(MentoringRelationship relationship, long silent, Optional<LocalDate> lastAsked) {
        List<Attention> reasons = new ArrayList<>();
        boolean met = !relationship.meetings().isEmpty();
        LocalDate since = lastAsked.orElse(relationship.matched().on());
        add(reasons, Attention.NEVER_MET, !met && silent > limits.firstMeetingDays());
        add(reasons, Attention.SILENT, met && silent > limits.silentDays());
        add(reasons, Attention.LONG_UNASKED, ChronoUnit.DAYS.between(since, asOf) > limits.askedDays());
        add(reasons, Attention.MENTOR_NOT_INTRODUCED, met && !training.mentorInTime(relationship));
        add(reasons, Attention.MENTEE_NOT_BRIEFED, met && !training.menteeInTime(relationship));
        add(reasons, Attention.BEYOND_TERM, isBeyondTerm(relationship));
        return reasons;
    }

    private boolean isBeyondTerm(MentoringRelationship relationship) {
        Optional<ContractVersion> inForce = relationship.contract().inForceOn(asOf);
        return inForce.filter(version -> version.term().end().isBefore(asOf)).isPresent();
    }

    private static void add(List<Attention> reasons, Attention reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }
}
