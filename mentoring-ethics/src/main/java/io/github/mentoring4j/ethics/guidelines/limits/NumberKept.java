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
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Do the two meet no more often than agreed?
 *
 * <p>Agreed is the number in the version of the contract that is in force, for the whole course: an extension that means more
 * meetings says so. A policy can let some more pass. As long as no meeting was held the question does not arise.
 */
final class NumberKept implements Rule<MentoringRelationship> {

    static final Threshold MORE = Threshold.of("G09.meetings-beyond", Units.MEETINGS, 0, 0, 100);

    private static final Answer TOO_MANY = Answer.atRisk("too-many");
    private static final Answer ENDED_TOO_MANY = Answer.atRisk("ended-too-many");
    private static final Answer NOTHING_AGREED = Answer.undetermined("nothing-agreed");
    private static final Answer KEPT = Answer.upheld("kept");
    private static final Answer NONE_HELD = Answer.notApplicable("none-held");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G09-number-kept", "G09")
            .restingOn(EvidenceKind.MEETING, EvidenceKind.CONTRACT_VERSION)
            .limitedBy(MORE)
            .answering(TOO_MANY, ENDED_TOO_MANY, NOTHING_AGREED, KEPT, NONE_HELD);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Meeting> meetings = relationship.meetings();
        Optional<ContractVersion> inForce = Course.inForce(relationship, setting.asOf());
        if (inForce.isEmpty()) {
            return Verdict.of(NOTHING_AGREED);
        } else if (meetings.isEmpty()) {
            return Verdict.of(NONE_HELD);
        }
        int limit = inForce.get().meetings().count() + setting.limit(MORE);
        List<EvidenceRef> grounds = new ArrayList<>(1);
        grounds.add(Course.ref(inForce.get()));
        for (int i = limit; i < meetings.size(); i++) {
            grounds.add(Course.ref(meetings.get(i)));
        }
        Answer tooMany = Course.isOver(relationship) ? ENDED_TOO_MANY : TOO_MANY;
        return Verdict.of(meetings.size() > limit ? tooMany : KEPT)
                .restingOn(grounds)
                .measuring(meetings.size(), limit, Units.MEETINGS)
                .saying(Argument.of(grounds.get(0)));
    }
}
