package io.github.mentoring4j.testkit.ethics;

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
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.interest.Benefit;
import io.github.mentoring4j.interest.BenefitId;
import io.github.mentoring4j.interest.BenefitKind;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieId;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.openness.Misrepresentation;
import io.github.mentoring4j.openness.MisrepresentationId;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways to break a guideline by how one of the two treats the other. */
record BreachInConduct(SoundCourse course, int day, MentoringRelationship sound) {

    /** What no policy takes for a token by default. */
    private static final int GREAT_WORTH = 100_000;

    private Occurrence afterTheFirst() {
        return course.on(course.plan().meetingDay(0) + 1 + day);
    }

    private Occurrence dayAfterThat() {
        return course.on(course.plan().meetingDay(0) + 2 + day);
    }

    MentoringRelationship misled(Party by) {
        Misrepresentation misled = Misrepresentation.of(MisrepresentationId.of("x"), by, afterTheFirst());
        return sound.toBuilder()
                .openness(Openness.of(List.of(), sound.openness().reviews(), List.of(misled)))
                .build();
    }

    MentoringRelationship paid() {
        return benefiting(BenefitKind.MONEY, 1 + day);
    }

    MentoringRelationship gave() {
        return benefiting(BenefitKind.GIFT, GREAT_WORTH + day);
    }

    private MentoringRelationship benefiting(BenefitKind kind, int worth) {
        Benefit benefit = Benefit.of(BenefitId.of("x"), kind, Party.MENTEE, afterTheFirst(), worth);
        return with(List.of(), List.of(benefit));
    }

    MentoringRelationship hidATie() {
        return with(List.of(Tie.of(TieId.of("x"), TieKind.CLOSE_PERSONAL, afterTheFirst())), List.of());
    }

    /** Declared and agreed upon at once, which does not make it good. */
    MentoringRelationship hadAManager() {
        Tie tie = Tie.of(TieId.of("x"), TieKind.LINE_OF_COMMAND, afterTheFirst());
        return with(List.of(tie.declared(afterTheFirst()).agreed(afterTheFirst())), List.of());
    }

    private MentoringRelationship with(List<Tie> ties, List<Benefit> benefits) {
        return sound.toBuilder()
                .interests(Interests.of(sound.interests().statements(), ties, benefits))
                .build();
    }

    MentoringRelationship disturbed() {
        StopRequest asked = StopRequest.of(StopRequestId.of("x"), Party.MENTEE, afterTheFirst());
        Contact made = Contact.of(ContactId.of("x"), Party.MENTOR, dayAfterThat(), ContactTime.OUTSIDE_AGREED_HOURS);
        List<Contact> contacts = new ArrayList<>(course.contacts());
        contacts.add(made);
        return sound.toBuilder().contacts(Contacts.of(contacts, List.of(asked))).build();
    }

    MentoringRelationship stoodUp() {
        return sound.toBuilder()
                .missedMeetings(List.of(
                        MissedMeeting.noShow(MeetingId.of("x-1"), afterTheFirst(), Party.MENTOR),
                        MissedMeeting.noShow(MeetingId.of("x-2"), dayAfterThat(), Party.MENTOR)))
                .build();
    }

    MentoringRelationship pressed() {
        EndingRequest asked = EndingRequest.of(EndingRequestId.of("x"), Party.MENTEE, afterTheFirst());
        Pressure pressure = Pressure.of(PressureId.of("x"), PressureKind.MEETING_DEMANDED, Role.MENTOR, dayAfterThat());
        return sound.toBuilder()
                .ending(new Ending(List.of(asked), List.of(pressure), List.of(), Optional.empty()))
                .build();
    }
}
