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
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Does the mentee keep the initiative from phase to phase?
 *
 * <p>Of the meetings of a phase of which it is on record who took the initiative, counts those at which the mentee did, alone
 * or with the mentor. Compares the latest phase that can be compared with the one before it: what fell earlier and has come
 * back is no risk any more. A phase with fewer such meetings than the policy asks for is passed over, for one meeting is no
 * share. A phase that was entered twice is two. Meetings before the first phase belong to none.
 */
final class InitiativeKept implements Rule<MentoringRelationship> {

    static final Threshold FALL = Threshold.of("G08.initiative-fall-points", CourseUnits.POINTS, 0, 0, 100);
    static final Threshold MEETINGS = Threshold.of("G08.initiative-meetings", Units.MEETINGS, 2, 1, 100);

    private static final int WHOLE = 100;

    private static final Answer FALLING = Answer.atRisk("falling");
    private static final Answer FELL = Answer.atRisk("fell");
    private static final Answer TOO_LITTLE_KNOWN = Answer.undetermined("too-little-known");
    private static final Answer KEPT = Answer.upheld("kept");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G08-initiative-kept", "G08")
            .restingOn(EvidenceKind.MEETING)
            .limitedBy(FALL, MEETINGS)
            .answering(FALLING, FELL, TOO_LITTLE_KNOWN, KEPT);

    /**
     * The meetings of a phase of which the initiative is on record.
     *
     * @param entered the day on which the phase began
     * @param from the place of the first meeting of the phase among all
     * @param to the place after the last
     * @param mentees at how many the mentee took the initiative
     * @param known of how many that is on record
     */
    private record Share(LocalDate entered, int from, int to, int mentees, int known) {

        /** How many points less this is than another, rounded up; negative or 0 if it is no less. */
        long pointsBelow(Share other) {
            long less = WHOLE * ((long) other.mentees * known - (long) mentees * other.known);
            return -Math.floorDiv(-less, (long) known * other.known);
        }
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Meeting> meetings = relationship.meetings();
        List<PhaseEntry> entries = relationship.phases().entries();
        int least = setting.limit(MEETINGS);
        Share later = null;
        int to = meetings.size();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Share share = share(meetings, entries.get(i).entered().on(), to);
            to = share.from();
            if (share.known() >= least) {
                if (later != null) {
                    return compare(share, later, relationship, setting);
                }
                later = share;
            }
        }
        return Verdict.of(TOO_LITTLE_KNOWN).saying(Argument.of(least, Units.MEETINGS));
    }

    /** Of the meetings before a place, those from a day on. */
    private static Share share(List<Meeting> meetings, LocalDate from, int to) {
        int mentees = 0;
        int known = 0;
        int i = to - 1;
        for (; i >= 0 && !meetings.get(i).held().on().isBefore(from); i--) {
            Optional<Parties> initiative = meetings.get(i).conduct().initiative();
            if (initiative.isPresent()) {
                known++;
                mentees += initiative.get().include(Party.MENTEE) ? 1 : 0;
            }
        }
        return new Share(from, i + 1, to, mentees, known);
    }

    private static Verdict compare(Share earlier, Share later, MentoringRelationship relationship, Setting setting) {
        long fall = later.pointsBelow(earlier);
        int limit = setting.limit(FALL);
        boolean kept = fall <= limit;
        Answer fell = Course.isOver(relationship) ? FELL : FALLING;
        Grounds grounds = new Grounds(kept ? 2 : earlier.known() + later.known());
        add(relationship.meetings(), earlier, kept, grounds);
        add(relationship.meetings(), later, kept, grounds);
        return grounds.verdict(
                kept ? KEPT : fell,
                Math.max(0, fall),
                limit,
                CourseUnits.POINTS,
                Argument.of(earlier.mentees(), CourseUnits.COUNT),
                Argument.of(earlier.known(), Units.MEETINGS),
                Argument.of(later.mentees(), CourseUnits.COUNT),
                Argument.of(later.known(), Units.MEETINGS),
                Argument.of(earlier.entered()),
                Argument.of(later.entered()));
    }

    /** The meetings that were counted; of a good share, the last of them stands for all. */
    private static void add(List<Meeting> meetings, Share share, boolean lastAlone, Grounds grounds) {
        boolean enough = false;
        for (int i = share.to() - 1; i >= share.from() && !enough; i--) {
            if (meetings.get(i).conduct().initiative().isPresent()) {
                grounds.add(Course.ref(meetings.get(i)));
                enough = lastAlone;
            }
        }
    }
}
