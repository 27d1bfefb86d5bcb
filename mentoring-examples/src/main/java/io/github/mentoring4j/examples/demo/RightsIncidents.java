package io.github.mentoring4j.examples.demo;

import static io.github.mentoring4j.examples.demo.ProgrammeYear.workday;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Acknowledgement;
import io.github.mentoring4j.rights.AcknowledgementId;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintId;
import io.github.mentoring4j.rights.ComplaintStep;
import io.github.mentoring4j.rights.ComplaintStepKind;
import io.github.mentoring4j.rights.Rights;
import java.time.LocalDate;
import java.util.List;

/** What goes wrong with rights and complaints. */
final class RightsIncidents {

    private static final ParticipantId PERSONNEL = ParticipantId.of("10112");

    private RightsIncidents() {}

    static MentoringRelationship acknowledgedLate(MentoringRelationship usual) {
        LocalDate second = usual.meetings().get(1).held().on();
        Acknowledgement late = Acknowledgement.of(
                AcknowledgementId.of("a1"), Occurrence.of(workday(second.plusDays(30))), ProgrammeYear.FIRST_VERSION);
        return acknowledging(
                usual, List.of(late, usual.rights().acknowledgements().get(1)));
    }

    static MentoringRelationship springVersionUnknown(MentoringRelationship usual) {
        return acknowledging(usual, List.of(usual.rights().acknowledgements().get(0)));
    }

    private static MentoringRelationship acknowledging(
            MentoringRelationship usual, List<Acknowledgement> acknowledgements) {
        Rights rights = usual.rights();
        return usual.toBuilder()
                .rights(Rights.of(rights.procedure(), acknowledgements, rights.complaints()))
                .build();
    }

    static MentoringRelationship complaintAnsweredLate(MentoringRelationship usual) {
        return complaining(
                usual,
                Complaint.of(ComplaintId.of("c1"), Party.MENTEE, usual.pair().mentor(), Occurrence.of(2026, 2, 9))
                        .then(step(ComplaintStepKind.TAKEN_UP, ProgrammeYear.LEAD, Occurrence.of(2026, 2, 12)))
                        .then(step(ComplaintStepKind.ANSWERED, ProgrammeYear.LEAD, Occurrence.of(2026, 3, 16))));
    }

    /** In time, and yet wrong; somebody of the personnel department is asked only afterwards. */
    static MentoringRelationship judgeInTheirOwnCause(MentoringRelationship usual) {
        return complaining(
                usual,
                Complaint.of(ComplaintId.of("c1"), Party.MENTEE, ProgrammeYear.LEAD, Occurrence.of(2026, 4, 13))
                        .then(step(ComplaintStepKind.TAKEN_UP, ProgrammeYear.LEAD, Occurrence.of(2026, 4, 14)))
                        .then(step(ComplaintStepKind.ANSWERED, ProgrammeYear.LEAD, Occurrence.of(2026, 4, 17)))
                        .then(step(ComplaintStepKind.TAKEN_UP, PERSONNEL, Occurrence.of(2026, 5, 4))));
    }

    private static ComplaintStep step(ComplaintStepKind kind, ParticipantId by, Occurrence taken) {
        return ComplaintStep.of(kind, by, taken);
    }

    private static MentoringRelationship complaining(MentoringRelationship usual, Complaint complaint) {
        Rights rights = usual.rights();
        return usual.toBuilder()
                .rights(Rights.of(rights.procedure(), rights.acknowledgements(), List.of(complaint)))
                .build();
    }
}
