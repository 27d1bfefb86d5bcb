package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.competence.DevelopmentKind;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.ExitCondition;
import io.github.mentoring4j.contract.ExitTerm;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ending.ClosingConversation;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ending.EndingRequestId;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Acknowledgement;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintId;
import io.github.mentoring4j.rights.ComplaintStep;
import io.github.mentoring4j.rights.ComplaintStepKind;
import io.github.mentoring4j.rights.Rights;
import java.util.List;
import java.util.Optional;

/** Ways to break a guideline by what ought to be done in its time, and is not. */
record BreachOfForm(SoundCourse course, int day, MentoringRelationship sound) {

    /** So long ago that nobody remembers it. */
    private static final int YEARS_AGO = -1000;

    private int afterTheFirst() {
        return course.plan().meetingDay(0) + 1 + day;
    }

    private int afterTheSecond() {
        return course.plan().meetingDay(1) + 1 + day;
    }

    MentoringRelationship signedLate() {
        return with(course.version(course.on(afterTheSecond())));
    }

    private MentoringRelationship with(ContractVersion version) {
        return sound.toBuilder().contract(MentoringContract.of(version)).build();
    }

    MentoringRelationship introducedLate() {
        return with(course.competence(course.on(afterTheFirst())));
    }

    MentoringRelationship developsNoMore() {
        return with(course.competence(course.on(YEARS_AGO - day)));
    }

    /** Though they develop otherwise. */
    MentoringRelationship neverIntroduced() {
        return with(course.competence(DevelopmentKind.PEER_REFLECTION, course.on(-30 - day)));
    }

    private MentoringRelationship with(MentorCompetence competence) {
        return sound.toBuilder().competence(competence).build();
    }

    MentoringRelationship acceptedLate() {
        return sound.toBuilder()
                .commitments(course.commitments(course.on(afterTheSecond())))
                .build();
    }

    MentoringRelationship acceptedNever() {
        return sound.toBuilder()
                .commitments(new Commitments(sound.commitments().made(), Optional.empty()))
                .build();
    }

    MentoringRelationship endedWithoutClosing() {
        return sound.toBuilder()
                .ended(course.on(course.plan().lastMeetingDay()))
                .build();
    }

    MentoringRelationship closedLate() {
        Occurrence asOf = course.on(CoursePlan.LENGTH);
        return endedWithoutClosing().toBuilder()
                .ending(sound.ending().closedBy(ClosingConversation.of(asOf, Parties.BOTH)))
                .build();
    }

    MentoringRelationship metBeyondTheTerm() {
        return with(course.versionUntil(course.plan().lastMeetingDay() - 1 - day));
    }

    MentoringRelationship heldOnTo() {
        EndingRequest asked = EndingRequest.of(EndingRequestId.of("x"), Party.MENTEE, course.on(afterTheFirst()));
        return sound.toBuilder().ending(sound.ending().with(asked)).build();
    }

    MentoringRelationship bound() {
        return with(course.version(ExitTerm.conditional(ExitCondition.A_REASON)));
    }

    MentoringRelationship judgedOneself() {
        return complained(complaint().then(step(ComplaintStepKind.TAKEN_UP)));
    }

    MentoringRelationship unanswered() {
        return complained(complaint());
    }

    private Complaint complaint() {
        return Complaint.of(ComplaintId.of("x"), Party.MENTEE, sound.pair().mentor(), course.on(afterTheFirst()));
    }

    private ComplaintStep step(ComplaintStepKind kind) {
        return ComplaintStep.of(kind, sound.pair().mentor(), course.on(afterTheFirst() + 1));
    }

    private MentoringRelationship complained(Complaint complaint) {
        return with(sound.rights().acknowledgements(), List.of(complaint));
    }

    MentoringRelationship acknowledgedLate() {
        return with(List.of(course.acknowledged(course.on(afterTheSecond()))), List.of());
    }

    MentoringRelationship acknowledgedNever() {
        return with(List.of(), List.of());
    }

    private MentoringRelationship with(List<Acknowledgement> acknowledgements, List<Complaint> complaints) {
        return sound.toBuilder()
                .rights(Rights.of(sound.rights().procedure(), acknowledgements, complaints))
                .build();
    }
}
