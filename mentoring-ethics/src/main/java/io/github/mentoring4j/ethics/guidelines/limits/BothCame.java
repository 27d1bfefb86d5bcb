package io.github.mentoring4j.ethics.guidelines.limits;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.Miss;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.List;

/**
 * Did both come to the meetings that were agreed?
 *
 * <p>Counts, over the whole course, the meetings to which one of the two did not come and had not said so; each of the two
 * answers for their own. Of two who failed to come, the one who did so more often decides, the mentor where it is as often. A
 * cancellation is another matter. That nobody failed to come is good only where meetings are on record at all.
 */
final class BothCame implements Rule<MentoringRelationship> {

    static final Threshold NO_SHOWS = Threshold.of("G09.no-shows", CourseUnits.NO_SHOWS, 1, 0, 100);

    private static final Answer REPEATED = Answer.breached("repeated");
    private static final Answer NO_MEETING = Answer.undetermined("no-meeting");
    private static final Answer WITHIN_LIMIT = Answer.upheld("within-limit");
    private static final Answer CAME = Answer.upheld("came");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G09-both-came", "G09")
            .restingOn(EvidenceKind.MISSED_MEETING, EvidenceKind.MEETING)
            .limitedBy(NO_SHOWS)
            .answering(REPEATED, NO_MEETING, WITHIN_LIMIT, CAME);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<MissedMeeting> missed = relationship.missedMeetings();
        int held = relationship.meetings().size();
        int mentors = noShows(missed, Party.MENTOR);
        int mentees = noShows(missed, Party.MENTEE);
        int limit = setting.limit(NO_SHOWS);
        if (mentors == 0 && mentees == 0) {
            return held == 0
                    ? Verdict.of(NO_MEETING)
                    : Verdict.of(CAME)
                            .measuring(0, limit, CourseUnits.NO_SHOWS)
                            .saying(Argument.of(held, Units.MEETINGS));
        }
        Party worse = mentees > mentors ? Party.MENTEE : Party.MENTOR;
        int most = Math.max(mentors, mentees);
        return Verdict.of(most > limit ? REPEATED : WITHIN_LIMIT)
                .restingOn(refs(missed))
                .measuring(most, limit, CourseUnits.NO_SHOWS)
                .saying(Argument.of(worse), Argument.of(mentors + mentees, CourseUnits.NO_SHOWS));
    }

    private static int noShows(List<MissedMeeting> missed, Party party) {
        int count = 0;
        for (MissedMeeting each : missed) {
            count += each.why() instanceof Miss.NoShow && each.why().by() == party ? 1 : 0;
        }
        return count;
    }

    private static List<EvidenceRef> refs(List<MissedMeeting> missed) {
        List<EvidenceRef> refs = new ArrayList<>(missed.size());
        for (MissedMeeting each : missed) {
            if (each.why() instanceof Miss.NoShow) {
                refs.add(EvidenceRef.of(EvidenceKind.MISSED_MEETING, each.id()));
            }
        }
        return refs;
    }
}
