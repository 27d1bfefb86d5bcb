package io.github.mentoring4j.validation.surroundings;

import io.github.mentoring4j.confidentiality.ConfidentialityTerms;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.ContractVersionBuilder;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sound record that goes against seven constraints. */
public final class UnwiseRecord {

    /** The day of the match. */
    public static final LocalDate START = LocalDate.of(2026, 1, 5);

    private UnwiseRecord() {}

    public static MentoringRelationship relationship() {
        return MentoringRelationship.builder(
                        RelationshipId.of("r-1"),
                        ProgrammeId.of("programme-1"),
                        Pair.of(ParticipantId.of("p-1"), ParticipantId.of("p-2")),
                        Occurrence.of(START))
                .contract(MentoringContract.of(
                        version(1, 2, 30)
                                .confidentiality(new ConfidentialityTerms(List.of(), Optional.empty(), Set.of()))
                                .build(),
                        version(2, 20, 30)
                                .reviews(List.of(START.plusDays(10), START.plusDays(400)))
                                .build()))
                .meetings(List.of(Meeting.of(MeetingId.of("m-1"), Occurrence.of(START), Duration.ofMinutes(60))))
                .build();
    }

    private static ContractVersionBuilder version(int number, int count, int interval) {
        return ContractVersion.builder(
                number,
                Occurrence.of(START),
                Term.of(START, START.plusDays(365)),
                MeetingTerms.of(count, Duration.ofMinutes(60), interval, MeetingPlace.REMOTE));
    }
}
