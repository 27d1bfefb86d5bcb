package io.github.mentoring4j.ethics.guidelines.ownership;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.ethics.guidelines.course.Grounds;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.ReflectionNote;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Did the mentee do their part at the recent meetings: prepare, make the agenda, or write a reflection note?
 *
 * <p>Looks at as many meetings as the policy says, the latest. A share of them may lack it; the share is of that many meetings
 * even if fewer were held so far. What is not on record, and a meeting that is still to come, counts neither way: at risk is
 * what would be so whatever came to light, upheld likewise, and what lies between is undetermined. So the verdict does not
 * hang on the order in which things become known. Where nothing that may still come to light of the meetings held could tip
 * the balance, they are too few, and the answer says so rather than ask for records.
 */
final class RecentMeetings implements Rule<MentoringRelationship> {

    static final Threshold RECENT = Threshold.of("G08.recent-meetings", Units.MEETINGS, 3, 1, 100);
    static final Threshold NOTE_DAYS = Threshold.of("G08.note-days", Units.DAYS, 7, 0, 366);

    private static final int WHOLE = 100;
    private static final int HALF = 50;

    private static final Answer TOO_FEW = Answer.atRisk("too-few");
    private static final Answer ENDED_TOO_FEW = Answer.atRisk("ended-too-few");
    private static final Answer TOO_LITTLE_KNOWN = Answer.undetermined("too-little-known");
    private static final Answer ENDED_TOO_LITTLE_KNOWN = Answer.undetermined("ended-too-little-known");
    private static final Answer TOO_FEW_MEETINGS = Answer.undetermined("too-few-meetings");
    private static final Answer ENDED_TOO_FEW_MEETINGS = Answer.undetermined("ended-too-few-meetings");
    private static final Answer ENOUGH = Answer.upheld("enough");

    /** What the record says of one meeting. */
    enum Done {
        /** The mentee did it. */
        YES,
        /** The mentee did not. */
        NO,
        /** Nobody can tell, or there is still time. */
        UNKNOWN
    }

    /** What the mentee is to do. */
    @FunctionalInterface
    interface Part {
        Done done(Meeting meeting, Setting setting);
    }

    private final RuleDescription description;
    private final Threshold without;
    private final Part part;

    private RecentMeetings(String id, Threshold without, Part part, Threshold... limits) {
        this.without = without;
        this.part = part;
        this.description = RuleDescription.of(id, "G08")
                .restingOn(EvidenceKind.MEETING)
                .limitedBy(limits)
                .answering(
                        TOO_FEW,
                        ENDED_TOO_FEW,
                        TOO_LITTLE_KNOWN,
                        ENDED_TOO_LITTLE_KNOWN,
                        TOO_FEW_MEETINGS,
                        ENDED_TOO_FEW_MEETINGS,
                        ENOUGH);
    }

    /** The mentee came prepared. */
    static RecentMeetings prepared() {
        Threshold without = share("G08.unprepared-percent");
        return new RecentMeetings(
                "G08-meetings-prepared",
                without,
                (meeting, setting) -> done(meeting.preparation().preparedBy()),
                RECENT,
                without);
    }

    /** The mentee made the agenda, alone or with the mentor. */
    static RecentMeetings withAnAgenda() {
        Threshold without = share("G08.without-agenda-percent");
        return new RecentMeetings(
                "G08-mentees-agenda",
                without,
                (meeting, setting) -> done(meeting.preparation().agendaBy()),
                RECENT,
                without);
    }

    /** The mentee wrote a note: it is on record or was not written, but for a time it may still come. */
    static RecentMeetings reflectedUpon() {
        Threshold without = share("G08.without-note-percent");
        return new RecentMeetings("G08-reflection-notes", without, RecentMeetings::noted, RECENT, without, NOTE_DAYS);
    }

    private static Threshold share(String name) {
        return Threshold.of(name, CourseUnits.PERCENT, HALF, 0, WHOLE);
    }

    private static Done done(Optional<Parties> who) {
        if (who.isEmpty()) {
            return Done.UNKNOWN;
        }
        return who.get().include(Party.MENTEE) ? Done.YES : Done.NO;
    }

    private static Done noted(Meeting meeting, Setting setting) {
        for (ReflectionNote note : meeting.preparation().notes()) {
            if (note.by() == Party.MENTEE) {
                return Done.YES;
            }
        }
        long days = ChronoUnit.DAYS.between(meeting.held().on(), setting.asOf());
        return days > setting.limit(NOTE_DAYS) ? Done.NO : Done.UNKNOWN;
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Meeting> meetings = relationship.meetings();
        int recent = setting.limit(RECENT);
        int first = Math.max(0, meetings.size() - recent);
        int yes = 0;
        int no = 0;
        for (int i = first; i < meetings.size(); i++) {
            Done done = part.done(meetings.get(i), setting);
            yes += done == Done.YES ? 1 : 0;
            no += done == Done.NO ? 1 : 0;
        }
        int most = recent * setting.limit(without) / WHOLE;
        int held = meetings.size() - first;
        Grounds grounds = new Grounds(held);
        for (int i = first; i < meetings.size(); i++) {
            grounds.add(Course.ref(meetings.get(i)));
        }
        return grounds.verdict(
                answer(new Tally(recent, held, yes, no, most), Course.isOver(relationship)),
                no,
                most,
                Units.MEETINGS,
                Argument.of(yes, CourseUnits.COUNT),
                Argument.of(held, Units.MEETINGS),
                Argument.of(recent, Units.MEETINGS));
    }

    private static Answer answer(Tally tally, boolean over) {
        if (tally.no() > tally.most()) {
            return over ? ENDED_TOO_FEW : TOO_FEW;
        } else if (tally.recent() - tally.yes() <= tally.most()) {
            return ENOUGH;
        } else if (tally.recordsCouldTell()) {
            return over ? ENDED_TOO_LITTLE_KNOWN : TOO_LITTLE_KNOWN;
        }
        return over ? ENDED_TOO_FEW_MEETINGS : TOO_FEW_MEETINGS;
    }

    /**
     * The meetings looked at.
     *
     * @param recent how many are asked for
     * @param held how many there were
     * @param yes at how many the mentee did their part
     * @param no at how many they did not
     * @param most how many may lack it
     */
    private record Tally(int recent, int held, int yes, int no, int most) {

        /** Whether what is unknown of these meetings could settle it, for better or for worse. */
        boolean recordsCouldTell() {
            return recent - (held - no) <= most || held - yes > most;
        }
    }
}
