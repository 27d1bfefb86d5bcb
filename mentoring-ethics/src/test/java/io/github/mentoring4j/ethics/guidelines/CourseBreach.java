package io.github.mentoring4j.ethics.guidelines;

import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.ExitAndExtension;
import io.github.mentoring4j.contract.ExitCondition;
import io.github.mentoring4j.contract.ExitTerm;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ending.Pressure;
import io.github.mentoring4j.ending.PressureKind;
import io.github.mentoring4j.ethics.record.Courses;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
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
        return to.toBuilder().learning(Learning.none()).build();
    }

    private static MentoringRelationship unreviewed(MentoringRelationship to) {
        return to.toBuilder().openness(Openness.none()).build();
    }

    /** A long meeting at the very end, unprepared and without an agenda. */
    private static MentoringRelationship met(MentoringRelationship to, LocalDate day) {
        LocalDate last = to.ended().filter(end -> !end.on().isAfter(day)).isPresent()
                ? to.ended().orElseThrow().on()
                : day;
        Meeting meeting = Meeting.of(MeetingId.of("z"), Occurrence.of(last), Duration.ofHours(20))
                .prepared(Preparation.of(Parties.NEITHER, Parties.NEITHER));
        return to.toBuilder().meetings(and(to.meetings(), meeting)).build();
    }

    private static MentoringRelationship stoodUp(MentoringRelationship to) {
        List<MissedMeeting> once = and(to.missedMeetings(), Courses.noShow("x-1", Party.MENTEE, 0));
        return to.toBuilder()
                .missedMeetings(and(once, Courses.noShow("x-2", Party.MENTEE, 0)))
                .build();
    }

    private static MentoringRelationship cancelled(MentoringRelationship to) {
        return to.toBuilder()
                .missedMeetings(and(to.missedMeetings(), Courses.cancelled("x-1", Party.MENTOR, 0, 1)))
                .build();
    }

    private static MentoringRelationship disturbed(MentoringRelationship to) {
        Contacts contacts = to.contacts();
        return to.toBuilder()
                .contacts(Contacts.of(
                        and(contacts.contacts(), Courses.outsideHours("x", Party.MENTOR, 0)),
                        and(contacts.stopRequests(), Courses.stop("x", Party.MENTEE, -1))))
                .build();
    }

    private static MentoringRelationship bound(MentoringRelationship to) {
        List<ContractVersion> versions = to.contract().versions();
        ContractVersion first =
                Records.signed(Records.version(1, Records.on(-20), Optional.empty()), -20, -20).toBuilder()
                        .ending(new ExitAndExtension(
                                Optional.of(ExitTerm.conditional(ExitCondition.A_REASON)), Optional.empty()))
                        .build();
        List<ContractVersion> more = new ArrayList<>(List.of(first));
        for (ContractVersion version : versions) {
            more.add(version.toBuilder().number(version.number() + 1).build());
        }
        return to.toBuilder().contract(new MentoringContract(more)).build();
    }

    private static MentoringRelationship pressed(MentoringRelationship to) {
        Ending ending = to.ending();
        Pressure pressure = Courses.pressure("x", PressureKind.MEETING_DEMANDED, 0);
        return with(
                to,
                new Ending(
                        and(ending.requests(), Courses.asked("x", Party.MENTEE, 0)),
                        and(ending.pressures(), pressure),
                        ending.absences(),
                        ending.closing()));
    }

    private static MentoringRelationship unheard(MentoringRelationship to) {
        return with(to, to.ending().with(Courses.asked("x", Party.MENTEE, 0)));
    }

    private static MentoringRelationship with(MentoringRelationship to, Ending ending) {
        return to.toBuilder().ending(ending).build();
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}
