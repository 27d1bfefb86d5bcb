package io.github.mentoring4j.testkit.ethics;

import static io.github.mentoring4j.testkit.ethics.Lists.and;

import io.github.mentoring4j.commitment.Acceptance;
import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.competence.DevelopmentActivity;
import io.github.mentoring4j.competence.DevelopmentId;
import io.github.mentoring4j.competence.DevelopmentKind;
import io.github.mentoring4j.competence.IntroductionDuty;
import io.github.mentoring4j.competence.IntroductionStatement;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.contact.ContactId;
import io.github.mentoring4j.contact.ContactTime;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.contact.StopRequest;
import io.github.mentoring4j.contact.StopRequestId;
import io.github.mentoring4j.ending.ClosingConversation;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ending.EndingRequestId;
import io.github.mentoring4j.ending.Pressure;
import io.github.mentoring4j.ending.PressureId;
import io.github.mentoring4j.ending.PressureKind;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.meeting.ReflectionNote;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.openness.RelationshipReview;
import io.github.mentoring4j.openness.ReviewId;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.Optional;

/** One of everything that speaks to guidelines 7 to 11, on the day after. */
final class LaterCourse {

    private LaterCourse() {}

    static MentoringRelationship happensTo(MentoringRelationship relationship, LocalDate day) {
        LocalDate matched = relationship.matched().recordedOn();
        LocalDate next = day.plusDays(1);
        Occurrence then = Occurrence.of(next.isBefore(matched) ? matched : next);
        MentoringRelationship more = LaterEvidence.happensTo(relationship, day);
        return more.toBuilder()
                .meetings(more.meetings().stream()
                        .map(meeting -> noted(meeting, then))
                        .toList())
                .missedMeetings(and(
                        relationship.missedMeetings(), MissedMeeting.noShow(MeetingId.of("worse"), then, Party.MENTEE)))
                .commitments(new Commitments(
                        relationship.commitments().made(),
                        relationship.commitments().acceptance().or(() -> Optional.of(Acceptance.of(then)))))
                .learning(Learning.of(
                        and(
                                relationship.learning().goals().stream()
                                        .map(goal -> reached(goal, then))
                                        .toList(),
                                Goal.of(GoalId.of("worse"), Party.MENTEE, Field.PERSONAL, then)),
                        relationship.learning().insights()))
                .openness(openness(relationship.openness(), then))
                .competence(competence(relationship.competence(), then))
                .contacts(contacts(relationship.contacts(), then))
                .ending(ending(relationship.ending(), then))
                .build();
    }

    private static Meeting noted(Meeting meeting, Occurrence then) {
        Preparation before = meeting.preparation();
        return then.follows(meeting.held())
                ? meeting.prepared(new Preparation(
                        before.preparedBy(),
                        before.agendaBy(),
                        and(before.notes(), ReflectionNote.of(Party.MENTEE, then))))
                : meeting;
    }

    private static Goal reached(Goal goal, Occurrence then) {
        return goal.reached().isEmpty() && then.follows(goal.set()) ? goal.reached(then) : goal;
    }

    private static Openness openness(Openness openness, Occurrence then) {
        return Openness.of(
                openness.concerns(),
                and(openness.reviews(), RelationshipReview.of(ReviewId.of("worse"), then)),
                openness.misrepresentations());
    }

    private static MentorCompetence competence(MentorCompetence competence, Occurrence then) {
        return new MentorCompetence(
                competence.areas(),
                competence.referrals(),
                and(
                        competence.development(),
                        DevelopmentActivity.of(DevelopmentId.of("worse"), DevelopmentKind.INTRODUCTORY_TRAINING, then)),
                competence
                        .introduction()
                        .or(() -> Optional.of(IntroductionStatement.of(IntroductionDuty.LEFT_TO_THE_MENTOR, then))));
    }

    private static Contacts contacts(Contacts contacts, Occurrence then) {
        return Contacts.of(
                and(
                        contacts.contacts(),
                        Contact.of(ContactId.of("worse"), Party.MENTOR, then, ContactTime.OUTSIDE_AGREED_HOURS)),
                and(contacts.stopRequests(), StopRequest.of(StopRequestId.of("worse"), Party.MENTEE, then)));
    }

    private static Ending ending(Ending ending, Occurrence then) {
        return new Ending(
                and(
                        ending.requests().stream()
                                .map(request -> withdrawn(request, then))
                                .toList(),
                        EndingRequest.of(EndingRequestId.of("worse"), Party.MENTEE, then)),
                and(
                        ending.pressures(),
                        Pressure.of(PressureId.of("worse"), PressureKind.MEETING_DEMANDED, Role.MENTOR, then)),
                ending.absences(),
                ending.closing().or(() -> Optional.of(ClosingConversation.of(then, Parties.BOTH))));
    }

    private static EndingRequest withdrawn(EndingRequest request, Occurrence then) {
        return request.withdrawn().isEmpty() && then.follows(request.asked()) ? request.withdrawn(then) : request;
    }
}
