package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.competence.CompetenceArea;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.competence.Referral;
import io.github.mentoring4j.competence.ReferralId;
import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.DisclosureId;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.PrivateAreaTouch;
import io.github.mentoring4j.meeting.TouchKind;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.privacy.PrivateArea;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.List;

/** Ways to break a guideline by what is talked about, on a meeting's agenda or to others. */
record BreachInTalk(SoundCourse course, int day, MentoringRelationship sound) {

    /** A referral of what came up at the second meeting, later than any policy allows by default. */
    private static final int LATE = 40;

    MentoringRelationship ownInterest() {
        return withItem(sound, course.item("x", Party.MENTOR, Parties.MENTOR));
    }

    MentoringRelationship entered() {
        return withItem(sound, intoTheClosedArea());
    }

    MentoringRelationship enteredOnceClosedAgain() {
        PrivateArea area = PrivateArea.of(SoundCourse.CLOSED, course.on(2))
                .opened(course.on(3))
                .closed(course.on(course.plan().meetingDay(0) + 1));
        return withItem(
                sound.toBuilder()
                        .privateAreas(PrivateAreas.of(course.on(2), area))
                        .build(),
                intoTheClosedArea());
    }

    private AgendaItem intoTheClosedArea() {
        return course.item("x", Party.MENTOR, Parties.MENTEE)
                .touching(PrivateAreaTouch.of(SoundCourse.CLOSED, TouchKind.ENTERED));
    }

    MentoringRelationship notReferred() {
        return withItem(
                sound,
                course.item("x", Party.MENTEE, Parties.MENTEE).callingFor(SoundCourse.takenUp(CompetenceArea.HEALTH)));
    }

    MentoringRelationship referredLate() {
        MentorCompetence competence = sound.competence();
        Referral referral = Referral.of(
                ReferralId.of("x"),
                CompetenceArea.HEALTH,
                course.on(course.plan().meetingDay(1) + LATE + day));
        return notReferred().toBuilder()
                .competence(new MentorCompetence(
                        competence.areas(), List.of(referral), competence.development(), competence.introduction()))
                .build();
    }

    MentoringRelationship toldAnybody() {
        return told(Audience.ANYBODY_ELSE, InformationKind.CONTENT);
    }

    MentoringRelationship toldTheSponsorMore() {
        return told(Audience.SPONSOR, InformationKind.GOALS);
    }

    private MentoringRelationship told(Audience audience, InformationKind kind) {
        Disclosure disclosure = Disclosure.of(
                DisclosureId.of("x"), course.on(course.plan().meetingDay(0) + 1 + day), Party.MENTOR, audience, kind);
        return sound.toBuilder().disclosures(List.of(disclosure)).build();
    }

    /** On the agenda of the second meeting, beside what is there. */
    private static MentoringRelationship withItem(MentoringRelationship sound, AgendaItem item) {
        List<Meeting> meetings = new ArrayList<>(sound.meetings());
        Meeting second = meetings.get(1);
        List<AgendaItem> agenda = new ArrayList<>(second.agenda());
        agenda.add(item.competence().isPresent() ? item : item.callingFor(SoundCourse.takenUp(SoundCourse.LEADERSHIP)));
        meetings.set(
                1,
                new Meeting(
                        second.id(),
                        second.held(),
                        second.length(),
                        agenda,
                        second.attendance(),
                        second.preparation(),
                        second.conduct()));
        return sound.toBuilder().meetings(meetings).build();
    }
}
