package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.competence.CompetenceArea;
import io.github.mentoring4j.confidentiality.Audience;
import io.github.mentoring4j.confidentiality.Disclosure;
import io.github.mentoring4j.confidentiality.DisclosureId;
import io.github.mentoring4j.confidentiality.InformationKind;
import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.contact.ContactId;
import io.github.mentoring4j.contact.ContactTime;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.contact.StopRequest;
import io.github.mentoring4j.contact.StopRequestId;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ending.EndingRequestId;
import io.github.mentoring4j.ending.Pressure;
import io.github.mentoring4j.ending.PressureId;
import io.github.mentoring4j.ending.PressureKind;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitId;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.PrivateAreaTouch;
import io.github.mentoring4j.meeting.TouchKind;
import io.github.mentoring4j.openness.Misrepresentation;
import io.github.mentoring4j.openness.MisrepresentationId;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintId;
import io.github.mentoring4j.rights.ComplaintStep;
import io.github.mentoring4j.rights.ComplaintStepKind;
import io.github.mentoring4j.rights.Rights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a sound course break one guideline, and no other. */
record SingleBreach(SoundCourse course, int day) {

    MentoringRelationship of(Guideline guideline) {
        MentoringRelationship sound = course.relationship().build();
        return switch (guideline) {
            case G01 -> withItem(sound, course.item("x", Party.MENTOR, Parties.MENTOR));
            case G02 -> sound.toBuilder().disclosures(List.of(disclosure())).build();
            case G03 -> withItem(sound, intoTheClosedArea());
            case G04 -> misled(sound);
            case G05 -> paid(sound);
            case G06 ->
                withItem(
                        sound,
                        course.item("x", Party.MENTEE, Parties.MENTEE)
                                .callingFor(SoundCourse.takenUp(CompetenceArea.HEALTH)));
            case G07 ->
                sound.toBuilder()
                        .competence(course.competence(course.on(afterTheFirst())))
                        .build();
            case G08 ->
                sound.toBuilder()
                        .commitments(course.commitments(course.on(afterTheSecond())))
                        .build();
            case G09 -> sound.toBuilder().contacts(disturbed()).build();
            case G10 ->
                sound.toBuilder()
                        .ended(course.on(course.plan().lastMeetingDay()))
                        .build();
            case G11 -> sound.toBuilder().ending(pressed()).build();
            case G12 -> complained(sound);
        };
    }

    private int afterTheFirst() {
        return course.plan().meetingDay(0) + 1 + day;
    }

    private int afterTheSecond() {
        return course.plan().meetingDay(1) + 1 + day;
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

    private AgendaItem intoTheClosedArea() {
        return course.item("x", Party.MENTOR, Parties.MENTEE)
                .touching(PrivateAreaTouch.of(SoundCourse.CLOSED, TouchKind.ENTERED));
    }

    private Disclosure disclosure() {
        return Disclosure.of(
                DisclosureId.of("x"),
                course.on(afterTheFirst()),
                Party.MENTOR,
                Audience.ANYBODY_ELSE,
                InformationKind.CONTENT);
    }

    private MentoringRelationship misled(MentoringRelationship sound) {
        Misrepresentation misled =
                Misrepresentation.of(MisrepresentationId.of("x"), Party.MENTOR, course.on(afterTheFirst()));
        return sound.toBuilder()
                .openness(Openness.of(List.of(), sound.openness().reviews(), List.of(misled)))
                .build();
    }

    private MentoringRelationship paid(MentoringRelationship sound) {
        Benefit money =
                Benefit.of(BenefitId.of("x"), BenefitKind.MONEY, Party.MENTEE, course.on(afterTheFirst()), 1 + day);
        return sound.toBuilder()
                .interests(Interests.of(sound.interests().statements(), List.of(), List.of(money)))
                .build();
    }

    private Contacts disturbed() {
        StopRequest asked = StopRequest.of(StopRequestId.of("x"), Party.MENTEE, course.on(afterTheFirst()));
        Contact made = Contact.of(
                ContactId.of("x"), Party.MENTOR, course.on(afterTheFirst() + 1), ContactTime.OUTSIDE_AGREED_HOURS);
        List<Contact> contacts = new ArrayList<>(course.contacts());
        contacts.add(made);
        return Contacts.of(contacts, List.of(asked));
    }

    private Ending pressed() {
        EndingRequest asked = EndingRequest.of(EndingRequestId.of("x"), Party.MENTEE, course.on(afterTheFirst()));
        Pressure pressure = Pressure.of(
                PressureId.of("x"), PressureKind.MEETING_DEMANDED, Role.MENTOR, course.on(afterTheFirst() + 1));
        return new Ending(List.of(asked), List.of(pressure), List.of(), Optional.empty());
    }

    private MentoringRelationship complained(MentoringRelationship sound) {
        Complaint complaint = Complaint.of(
                        ComplaintId.of("x"), Party.MENTEE, sound.pair().mentor(), course.on(afterTheFirst()))
                .then(ComplaintStep.of(
                        ComplaintStepKind.TAKEN_UP, sound.pair().mentor(), course.on(afterTheFirst() + 1)));
        Rights rights = sound.rights();
        return sound.toBuilder()
                .rights(Rights.of(rights.procedure(), rights.acknowledgements(), List.of(complaint)))
                .build();
    }
}
