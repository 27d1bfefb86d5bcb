package io.github.mentoring4j.ethics.guidelines.limits;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.AgreedTerms;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.ethics.guidelines.course.Grounds;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Did the meetings last no longer than agreed?
 *
 * <p>Agreed is the length that was set for the meeting, or else that of the contract in force on its day. A meeting for which
 * nothing was agreed, such as a first one before the contract, has no limit to keep and is left out. Parts of a percent count:
 * the overrun is rounded up. One meeting beyond the limit is a risk; of several, the one that ran over most decides.
 */
final class LengthKept implements Rule<MentoringRelationship> {

    static final Threshold OVERRUN = Threshold.of("G09.overrun-percent", CourseUnits.PERCENT, 25, 0, 1_000);

    private static final int WHOLE = 100;
    private static final int SECONDS = 60;

    private static final Answer OVERRAN = Answer.atRisk("overran");
    private static final Answer NOTHING_AGREED = Answer.undetermined("nothing-agreed");
    private static final Answer KEPT = Answer.upheld("kept");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G09-length-kept", "G09")
            .restingOn(EvidenceKind.MEETING, EvidenceKind.CONTRACT_VERSION)
            .limitedBy(OVERRUN)
            .answering(OVERRAN, NOTHING_AGREED, KEPT);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        int limit = setting.limit(OVERRUN);
        AgreedTerms terms = new AgreedTerms(relationship.contract());
        Grounds grounds = new Grounds(1);
        int overran = 0;
        Meeting longest = null;
        long ofLongest = 0;
        long most = Long.MIN_VALUE;
        List<Meeting> meetings = relationship.meetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            long agreed = agreedSeconds(meeting, terms);
            long over =
                    agreed == 0 ? Long.MIN_VALUE : percentOver(meeting.length().toSeconds(), agreed);
            if (over > most) {
                longest = meeting;
                ofLongest = agreed;
                most = over;
            }
            if (over > limit) {
                overran++;
                grounds.add(Course.ref(meeting));
            }
        }
        if (longest == null) {
            return Verdict.of(NOTHING_AGREED);
        }
        EvidenceRef which = Course.ref(longest);
        grounds.add(which);
        return grounds.verdict(
                overran == 0 ? KEPT : OVERRAN,
                most,
                limit,
                CourseUnits.PERCENT,
                Argument.of(which),
                Argument.of(longest.held().on()),
                Argument.of(longest.length().toMinutes(), CourseUnits.MINUTES),
                Argument.of(ofLongest / SECONDS, CourseUnits.MINUTES),
                Argument.of(overran, Units.MEETINGS));
    }

    /** How many percent something took more than was agreed, rounded up; 0 if it took less. */
    private static long percentOver(long taken, long agreed) {
        long over = taken - agreed;
        return over <= 0 ? 0 : (WHOLE * over + agreed - 1) / agreed;
    }

    /** How long a meeting was to last; 0 where nothing was agreed. */
    private static long agreedSeconds(Meeting meeting, AgreedTerms terms) {
        Optional<Duration> own = meeting.attendance().agreedLength();
        if (own.isPresent()) {
            return own.get().toSeconds();
        }
        ContractVersion inForce = terms.on(meeting.held().on().toEpochDay());
        return inForce == null ? 0 : inForce.meetings().length().toSeconds();
    }
}
