package io.github.mentoring4j.testkit.ethics;

import static io.github.mentoring4j.testkit.ethics.Lists.and;

import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.contact.ContactId;
import io.github.mentoring4j.contact.ContactTime;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.contact.StopRequest;
import io.github.mentoring4j.contact.StopRequestId;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.ExitAndExtension;
import io.github.mentoring4j.contract.ExitCondition;
import io.github.mentoring4j.contract.ExitTerm;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ending.EndingRequestId;
import io.github.mentoring4j.ending.Pressure;
import io.github.mentoring4j.ending.PressureId;
import io.github.mentoring4j.ending.PressureKind;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.Attendance;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A relationship made worse in one thing, as one of the rules of guidelines 7 to 11 sees it.
 *
 * @param rule the rule
 * @param relationship the worse relationship
 */
record CourseBreach(String rule, MentoringRelationship relationship) {

    /** Once for each way to make it worse, none later than a day. */
    static List<CourseBreach> each(MentoringRelationship to, LocalDate day) {
        return List.of(
                new CourseBreach("G08-responsibility-accepted", met(to, day)),
                new CourseBreach("G08-goals-set", withoutGoals(to)),
                new CourseBreach("G08-meetings-prepared", met(to, day)),
                new CourseBreach("G08-mentees-agenda", met(to, day)),
                new CourseBreach("G09-both-came", stoodUp(to)),
                new CourseBreach("G09-contact-stopped", disturbed(to)),
                new CourseBreach("G09-cancelled-in-time", cancelled(to)),
                new CourseBreach("G09-length-kept", met(to, day)),
                new CourseBreach("G09-number-kept", met(to, day)),
                new CourseBreach("G10-within-term", met(to, day)),
                new CourseBreach("G11-free-to-end", bound(to)),
                new CourseBreach("G11-no-pressure", pressed(to)),
                new CourseBreach("G11-ending-carried-out", unheard(to)),
                new CourseBreach("G11-reviewed", unreviewed(to)));
    }

    private static MentoringRelationship withoutGoals(MentoringRelationship to) {
        return to.toBuilder()
                .meetings(
                        to.meetings().stream().map(CourseBreach::withoutAgenda).toList())
                .learning(Learning.none())
                .build();
    }

    /** What stands on an agenda may name a goal. */
    private static Meeting withoutAgenda(Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.held(),
                meeting.length(),
                List.of(),
                meeting.attendance(),
                meeting.preparation(),
                meeting.conduct());
    }

    private static MentoringRelationship unreviewed(MentoringRelationship to) {
        return to.toBuilder().openness(Openness.none()).build();
    }

    /** A meeting at the very end, longer than was agreed for it, unprepared and without an agenda. */
    private static MentoringRelationship met(MentoringRelationship to, LocalDate day) {
        LocalDate last = to.ended().filter(end -> !end.on().isAfter(day)).isPresent()
                ? to.ended().orElseThrow().on()
                : day;
        Meeting meeting = Meeting.of(MeetingId.of("z"), Occurrence.of(last), Duration.ofHours(20))
                .attended(Attendance.none().agreedToLast(Duration.ofHours(1)))
                .prepared(Preparation.of(Parties.NEITHER, Parties.NEITHER));
        return to.toBuilder().meetings(and(to.meetings(), meeting)).build();
    }

    private static MentoringRelationship stoodUp(MentoringRelationship to) {
        List<MissedMeeting> once = and(to.missedMeetings(), noShow("worse-1", match(to)));
        return to.toBuilder()
                .missedMeetings(and(once, noShow("worse-2", match(to))))
                .build();
    }

    private static MentoringRelationship cancelled(MentoringRelationship to) {
        Occurrence then = match(to);
        MissedMeeting late = MissedMeeting.cancelled(MeetingId.of("worse-1"), then.on(), then, Party.MENTOR, 1);
        return to.toBuilder().missedMeetings(and(to.missedMeetings(), late)).build();
    }

    private static MentoringRelationship disturbed(MentoringRelationship to) {
        Contacts contacts = to.contacts();
        Occurrence then = match(to);
        StopRequest asked = StopRequest.of(
                StopRequestId.of("worse"), Party.MENTEE, Occurrence.of(then.on().minusDays(1)));
        Contact made = Contact.of(ContactId.of("worse"), Party.MENTOR, then, ContactTime.OUTSIDE_AGREED_HOURS);
        return to.toBuilder()
                .contacts(Contacts.of(and(contacts.contacts(), made), and(contacts.stopRequests(), asked)))
                .build();
    }

    private static MentoringRelationship bound(MentoringRelationship to) {
        List<ContractVersion> versions = to.contract().versions();
        ContractVersion first = askingForAReason(Occurrence.of(to.matched().on().minusDays(20)));
        List<ContractVersion> more = new ArrayList<>(List.of(first));
        for (ContractVersion version : versions) {
            more.add(version.toBuilder().number(version.number() + 1).build());
        }
        return to.toBuilder().contract(new MentoringContract(more)).build();
    }

    private static ContractVersion askingForAReason(Occurrence then) {
        return ContractVersion.builder(
                        1,
                        then,
                        Term.of(then.on(), then.on().plusYears(1)),
                        MeetingTerms.of(10, Duration.ofMinutes(90), 30, MeetingPlace.NEUTRAL_GROUND))
                .ending(new ExitAndExtension(
                        Optional.of(ExitTerm.conditional(ExitCondition.A_REASON)), Optional.empty()))
                .build()
                .signedBy(Party.MENTOR, then)
                .signedBy(Party.MENTEE, then);
    }

    private static MentoringRelationship pressed(MentoringRelationship to) {
        Ending ending = to.ending();
        Pressure pressure = Pressure.of(PressureId.of("worse"), PressureKind.MEETING_DEMANDED, Role.MENTOR, match(to));
        return with(
                to,
                new Ending(
                        and(ending.requests(), asked(to)),
                        and(ending.pressures(), pressure),
                        ending.absences(),
                        ending.closing()));
    }

    private static MentoringRelationship unheard(MentoringRelationship to) {
        return with(to, to.ending().with(asked(to)));
    }

    private static EndingRequest asked(MentoringRelationship to) {
        return EndingRequest.of(EndingRequestId.of("worse"), Party.MENTEE, match(to));
    }

    private static MissedMeeting noShow(String id, Occurrence then) {
        return MissedMeeting.noShow(MeetingId.of(id), then, Party.MENTEE);
    }

    /** The day of the match, known at once, though the match itself may have been recorded later. */
    private static Occurrence match(MentoringRelationship to) {
        return Occurrence.of(to.matched().on());
    }

    private static MentoringRelationship with(MentoringRelationship to, Ending ending) {
        return to.toBuilder().ending(ending).build();
    }
}
