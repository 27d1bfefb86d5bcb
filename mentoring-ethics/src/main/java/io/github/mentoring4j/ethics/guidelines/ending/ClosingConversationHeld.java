package io.github.mentoring4j.ethics.guidelines.ending;

import io.github.mentoring4j.ending.Absence;
import io.github.mentoring4j.ending.ClosingConversation;
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
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Did the two part with a closing conversation, where both were at hand?
 *
 * <p>At hand is who was not absent by the day of the end. The conversation may come before the end, or as many days after it as
 * the policy allows; on the last of these is in time, and until then nobody can tell. One that comes later does not undo that
 * they parted without. Where both were at hand and one of them alone took part, something was rounded off, but not together: a
 * risk. Where one was not at hand, a conversation with the other is good, and its absence no fault.
 */
final class ClosingConversationHeld implements Rule<MentoringRelationship> {

    static final Threshold DAYS_AFTER = Threshold.of("G10.closing-days", Units.DAYS, 14, 0, 366);

    private static final Answer MISSING = Answer.breached("missing");
    private static final Answer LATE = Answer.breached("late");
    private static final Answer ONE_ALONE = Answer.atRisk("one-alone");
    private static final Answer NOT_YET = Answer.undetermined("not-yet");
    private static final Answer HELD = Answer.upheld("held");
    private static final Answer NOT_AT_HAND = Answer.notApplicable("not-at-hand");
    private static final Answer NOT_ENDED = Answer.notApplicable("not-ended");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G10-closing-conversation", "G10")
            .restingOn(EvidenceKind.MEETING)
            .limitedBy(DAYS_AFTER)
            .answering(MISSING, LATE, ONE_ALONE, NOT_YET, HELD, NOT_AT_HAND, NOT_ENDED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        if (relationship.ended().isEmpty()) {
            return Verdict.of(NOT_ENDED);
        }
        LocalDate ended = relationship.ended().get().on();
        boolean atHand = bothAtHand(relationship.ending().absences(), ended);
        Optional<ClosingConversation> closing = relationship.ending().closing();
        Verdict verdict =
                closing.isPresent() ? held(closing.get(), ended, atHand, setting) : missing(ended, atHand, setting);
        List<Meeting> meetings = relationship.meetings();
        return meetings.isEmpty() ? verdict : verdict.restingOn(Course.ref(meetings.get(meetings.size() - 1)));
    }

    private static boolean bothAtHand(List<Absence> absences, LocalDate ended) {
        for (Absence absence : absences) {
            if (!absence.since().on().isAfter(ended)) {
                return false;
            }
        }
        return true;
    }

    private static Verdict held(ClosingConversation closing, LocalDate ended, boolean atHand, Setting setting) {
        LocalDate day = closing.held().on();
        long after = ChronoUnit.DAYS.between(ended, day);
        int limit = setting.limit(DAYS_AFTER);
        Answer answer = HELD;
        if (atHand && after > limit) {
            answer = LATE;
        } else if (atHand && closing.participants() != Parties.BOTH) {
            answer = ONE_ALONE;
        }
        return Verdict.of(answer)
                .measuring(Math.max(0, after), limit, Units.DAYS)
                .saying(Argument.of(ended), Argument.of(day));
    }

    private static Verdict missing(LocalDate ended, boolean atHand, Setting setting) {
        if (!atHand) {
            return Verdict.of(NOT_AT_HAND).saying(Argument.of(ended));
        }
        long after = ChronoUnit.DAYS.between(ended, setting.asOf());
        int limit = setting.limit(DAYS_AFTER);
        return Verdict.of(after > limit ? MISSING : NOT_YET)
                .measuring(after, limit, Units.DAYS)
                .saying(Argument.of(ended));
    }
}
