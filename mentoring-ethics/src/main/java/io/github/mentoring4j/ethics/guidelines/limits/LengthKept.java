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
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.Duration;
import java.util.ArrayList;
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
        List<EvidenceRef> overran = new ArrayList<>(0);
        Meeting longest = null;
        long most = Long.MIN_VALUE;
        for (Meeting meeting : relationship.meetings()) {
            long agreed = agreedSeconds(relationship, meeting);
            if (agreed > 0) {
                long over = -Math.floorDiv(-WHOLE * (meeting.length().toSeconds() - agreed), agreed);
                if (over > limit) {
                    overran.add(Course.ref(meeting));
                }
                longest = over > most ? meeting : longest;
                most = Math.max(most, over);
            }
        }
        if (longest == null) {
            return Verdict.of(NOTHING_AGREED);
        }
        return Verdict.of(overran.isEmpty() ? KEPT : OVERRAN)
                .restingOn(overran.isEmpty() ? List.of(Course.ref(longest)) : overran)
                .measuring(Math.max(0, most), limit, CourseUnits.PERCENT)
                .saying(
                        Argument.of(Course.ref(longest)),
                        Argument.of(longest.held().on()),
                        Argument.of(longest.length().toMinutes(), CourseUnits.MINUTES),
                        Argument.of(agreedSeconds(relationship, longest) / 60, CourseUnits.MINUTES),
                        Argument.of(overran.size(), Units.MEETINGS));
    }

    /** How long a meeting was to last; 0 where nothing was agreed. */
    private static long agreedSeconds(MentoringRelationship relationship, Meeting meeting) {
        Optional<Duration> own = meeting.attendance().agreedLength();
        if (own.isPresent()) {
            return own.get().toSeconds();
        }
        Optional<ContractVersion> inForce =
                relationship.contract().inForceOn(meeting.held().on());
        return inForce.isPresent() ? inForce.get().meetings().length().toSeconds() : 0;
    }
}
