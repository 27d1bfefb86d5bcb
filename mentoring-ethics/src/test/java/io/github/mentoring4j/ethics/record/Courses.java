package io.github.mentoring4j.ethics.record;

import static io.github.mentoring4j.ethics.record.Records.day;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.commitment.Acceptance;
import io.github.mentoring4j.commitment.Commitments;
import io.github.mentoring4j.competence.DevelopmentActivity;
import io.github.mentoring4j.competence.DevelopmentId;
import io.github.mentoring4j.competence.DevelopmentKind;
import io.github.mentoring4j.competence.IntroductionDuty;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.contact.Contact;
import io.github.mentoring4j.contact.ContactId;
import io.github.mentoring4j.contact.ContactTime;
import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.contact.StopRequest;
import io.github.mentoring4j.contact.StopRequestId;
import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.contract.ExitAndExtension;
import io.github.mentoring4j.contract.ExitTerm;
import io.github.mentoring4j.contract.ExtensionTerm;
import io.github.mentoring4j.contract.MeetingPlace;
import io.github.mentoring4j.contract.MeetingTerms;
import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.ending.ClosingConversation;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ending.EndingRequestId;
import io.github.mentoring4j.ending.Pressure;
import io.github.mentoring4j.ending.PressureId;
import io.github.mentoring4j.ending.PressureKind;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.Attendance;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingConduct;
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
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Parts of a course, beside those of {@link Records}; days count from the match, which is day 0. */
public final class Courses {

    private Courses() {}

    /** What {@link Records#sound} has, and everything that guidelines 7 to 11 ask for; good on day 100. */
    public static RelationshipBuilder sound() {
        return Records.sound()
                .contract(contract(agreed(1, 8, 365, ExitTerm.free())))
                .meetings(full(10, 40, 70, 75))
                .competence(competence(IntroductionDuty.REQUIRED, introduction("v-1", -30)))
                .commitments(Commitments.of(Acceptance.of(on(8))))
                .learning(Learning.of(List.of(goal("g-1", Party.MENTEE, 12)), List.of()))
                .phases(phases(0, 10, 41))
                .openness(Openness.of(List.of(), List.of(review("w-1", 70, Parties.BOTH)), List.of()))
                .contacts(contacts(contact("k-1", Party.MENTEE, 20), contact("k-2", Party.MENTEE, 30)));
    }

    /** A meeting of 90 minutes, prepared and led by the mentee, who wrote a note on the day. */
    public static Meeting full(String id, int day) {
        return Records.meeting(id, day)
                .attended(Attendance.of(0, 0))
                .prepared(prepared(Parties.BOTH, Parties.MENTEE, ReflectionNote.of(Party.MENTEE, on(day))))
                .conducted(MeetingConduct.of(Parties.MENTEE));
    }

    /** Each a full meeting, numbered from {@code m-1}. */
    public static List<Meeting> full(int... days) {
        List<Meeting> meetings = new ArrayList<>();
        for (int day : days) {
            meetings.add(full("m-" + (meetings.size() + 1), day));
        }
        return meetings;
    }

    public static Preparation prepared(Parties preparedBy, Parties agendaBy, ReflectionNote... notes) {
        return Preparation.of(preparedBy, agendaBy, notes);
    }

    /** A version of 10 meetings of 90 minutes, every 30 days, from day 0 to the end, proposed and signed on one day. */
    public static ContractVersion agreed(int number, int signed, int end, ExitTerm exit) {
        return Records.signed(proposed(number, signed, end, Optional.of(exit)), signed, signed);
    }

    /** The same without the signatures. */
    public static ContractVersion proposed(int number, int proposed, int end, Optional<ExitTerm> exit) {
        return ContractVersion.builder(
                        number,
                        on(proposed),
                        Term.of(day(Math.min(0, end)), day(end)),
                        MeetingTerms.of(10, Duration.ofMinutes(90), 30, MeetingPlace.NEUTRAL_GROUND))
                .confidentiality(Records.terms())
                .ending(new ExitAndExtension(exit, Optional.of(ExtensionTerm.WHENEVER_BOTH_SIGN)))
                .build();
    }

    /** The same, which either may end at any time. */
    public static ContractVersion agreed(int number, int signed, int end) {
        return agreed(number, signed, end, ExitTerm.free());
    }

    public static MentoringContract contract(ContractVersion... versions) {
        return MentoringContract.of(versions);
    }

    /** The programme stated the duty long before the match. */
    public static MentorCompetence competence(IntroductionDuty duty, DevelopmentActivity... development) {
        return competence(development).under(duty, on(-300));
    }

    public static MentorCompetence competence(DevelopmentActivity... development) {
        return MentorCompetence.of(List.of(), List.of(), List.of(development));
    }

    public static DevelopmentActivity introduction(String id, int day) {
        return development(id, DevelopmentKind.INTRODUCTORY_TRAINING, day);
    }

    public static DevelopmentActivity development(String id, DevelopmentKind kind, int day) {
        return DevelopmentActivity.of(DevelopmentId.of(id), kind, on(day));
    }

    public static Goal goal(String id, Party owner, int set) {
        return Goal.of(GoalId.of(id), owner, Field.PERSONAL, on(set));
    }

    /** The phases in their usual order, each entered on the day given. */
    public static PhaseHistory phases(int... entered) {
        Iterator<Phase> phases = List.of(Phase.values()).iterator();
        List<PhaseEntry> entries = new ArrayList<>();
        for (int day : entered) {
            entries.add(PhaseEntry.of(phases.next(), on(day)));
        }
        return new PhaseHistory(entries);
    }

    public static RelationshipReview review(String id, int day, Parties participants) {
        return new RelationshipReview(ReviewId.of(id), on(day), participants, List.of());
    }

    public static Contact contact(String id, Party by, int day) {
        return Contact.of(ContactId.of(id), by, on(day), ContactTime.WITHIN_AGREED_HOURS);
    }

    public static Contact outsideHours(String id, Party by, int day) {
        return Contact.of(ContactId.of(id), by, on(day), ContactTime.OUTSIDE_AGREED_HOURS);
    }

    public static Contacts contacts(Contact... contacts) {
        return Contacts.of(List.of(contacts), List.of());
    }

    public static StopRequest stop(String id, Party by, int day) {
        return StopRequest.of(StopRequestId.of(id), by, on(day));
    }

    public static MissedMeeting noShow(String id, Party by, int day) {
        return MissedMeeting.noShow(MeetingId.of(id), on(day), by);
    }

    public static MissedMeeting cancelled(String id, Party by, int due, int noticeHours) {
        return MissedMeeting.cancelled(MeetingId.of(id), day(due), on(due - noticeHours / 24), by, noticeHours);
    }

    public static EndingRequest asked(String id, Party by, int day) {
        return EndingRequest.of(EndingRequestId.of(id), by, on(day));
    }

    public static Pressure pressure(String id, PressureKind kind, int day) {
        return Pressure.of(PressureId.of(id), kind, Role.MENTOR, on(day));
    }

    public static Ending ending(EndingRequest... requests) {
        return Ending.of(requests);
    }

    public static Ending closed(int day, Parties participants) {
        return Ending.none().closedBy(ClosingConversation.of(on(day), participants));
    }
}
