package io.github.mentoring4j.ethics.guidelines.limits;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.Miss;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.List;

/**
 * Were meetings cancelled in time?
 *
 * <p>A cancellation with less notice than the policy asks for is late, whoever cancelled; one with just that notice is in
 * time. A single late one is a risk unless the policy lets some pass. Where no cancellation is on record the question does not
 * arise.
 */
final class CancelledInTime implements Rule<MentoringRelationship> {

    static final Threshold NOTICE = Threshold.of("G09.notice-hours", CourseUnits.HOURS, 24, 0, 8_784);
    static final Threshold LATE_ONES = Threshold.of("G09.late-cancellations", CourseUnits.CANCELLATIONS, 0, 0, 100);

    private static final Answer LATE = Answer.atRisk("late");
    private static final Answer IN_TIME = Answer.upheld("in-time");
    private static final Answer NONE = Answer.notApplicable("none");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G09-cancelled-in-time", "G09")
            .restingOn(EvidenceKind.MISSED_MEETING)
            .limitedBy(NOTICE, LATE_ONES)
            .answering(LATE, IN_TIME, NONE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        int notice = setting.limit(NOTICE);
        List<EvidenceRef> all = new ArrayList<>(0);
        List<EvidenceRef> late = new ArrayList<>(0);
        MissedMeeting shortest = null;
        int least = Integer.MAX_VALUE;
        for (MissedMeeting missed : relationship.missedMeetings()) {
            if (missed.why() instanceof Miss.Cancelled cancelled) {
                EvidenceRef ref = EvidenceRef.of(EvidenceKind.MISSED_MEETING, missed.id());
                all.add(ref);
                if (cancelled.noticeHours() < notice) {
                    late.add(ref);
                }
                if (cancelled.noticeHours() < least) {
                    least = cancelled.noticeHours();
                    shortest = missed;
                }
            }
        }
        if (shortest == null) {
            return Verdict.of(NONE);
        }
        int limit = setting.limit(LATE_ONES);
        boolean tooMany = late.size() > limit;
        return Verdict.of(tooMany ? LATE : IN_TIME)
                .restingOn(tooMany ? late : all)
                .measuring(late.size(), limit, CourseUnits.CANCELLATIONS)
                .saying(
                        Argument.of(EvidenceRef.of(EvidenceKind.MISSED_MEETING, shortest.id())),
                        Argument.of(shortest.due()),
                        Argument.of(shortest.why().by()),
                        Argument.of(least, CourseUnits.HOURS),
                        Argument.of(notice, CourseUnits.HOURS));
    }
}
