package io.github.mentoring4j.ethics.guidelines.development;

import io.github.mentoring4j.competence.DevelopmentActivity;
import io.github.mentoring4j.competence.DevelopmentKind;
import io.github.mentoring4j.competence.IntroductionDuty;
import io.github.mentoring4j.competence.IntroductionStatement;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Had the mentor been introduced to mentoring by the first meeting, where the programme requires that?
 *
 * <p>On the day of the first meeting is in time; training that comes later does not undo a first meeting without it. A mentor
 * who was introduced in time has done what any programme can ask, so that is upheld even where the record does not say what
 * the programme asks. Where it does not say, and the mentor was not introduced, nobody can tell; nor can they where the
 * programme said so after the first meeting, for then it did not bind at that meeting.
 */
final class IntroducedInTime implements Rule<MentoringRelationship> {

    private static final Answer LATE = Answer.breached("late");
    private static final Answer MISSING = Answer.breached("missing");
    private static final Answer NEVER = Answer.breached("never");
    private static final Answer NOT_YET = Answer.undetermined("not-yet");
    private static final Answer ENDED_FIRST = Answer.undetermined("ended-first");
    private static final Answer DUTY_UNKNOWN = Answer.undetermined("duty-unknown");
    private static final Answer INTRODUCED = Answer.upheld("introduced");
    private static final Answer NOT_REQUIRED = Answer.notApplicable("not-required");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G07-introduced-in-time", "G07")
            .restingOn(EvidenceKind.DEVELOPMENT, EvidenceKind.MEETING)
            .answering(LATE, MISSING, NEVER, NOT_YET, ENDED_FIRST, DUTY_UNKNOWN, INTRODUCED, NOT_REQUIRED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        Optional<IntroductionStatement> stated = relationship.competence().introduction();
        if (stated.isPresent() && stated.get().duty() == IntroductionDuty.LEFT_TO_THE_MENTOR) {
            return Verdict.of(NOT_REQUIRED);
        }
        DevelopmentActivity training = training(relationship.competence().development());
        List<Meeting> meetings = relationship.meetings();
        if (training != null && !isAfterTheFirst(meetings, training.done())) {
            return Verdict.of(INTRODUCED)
                    .restingOn(ref(training))
                    .saying(Argument.of(training.done().on()));
        }
        if (stated.isEmpty() || isAfterTheFirst(meetings, stated.get().stated())) {
            return Verdict.of(DUTY_UNKNOWN);
        }
        boolean over = Course.isOver(relationship);
        return meetings.isEmpty()
                ? Verdict.of(over ? ENDED_FIRST : NOT_YET)
                : breach(meetings.get(0), training, over ? NEVER : MISSING);
    }

    private static boolean isAfterTheFirst(List<Meeting> meetings, Occurrence what) {
        return !meetings.isEmpty() && what.on().isAfter(meetings.get(0).held().on());
    }

    /** The introduction that was completed first; of those of one day, the one with the lowest id. */
    private static @Nullable DevelopmentActivity training(List<DevelopmentActivity> development) {
        DevelopmentActivity first = null;
        for (DevelopmentActivity activity : development) {
            if (activity.kind() == DevelopmentKind.INTRODUCTORY_TRAINING
                    && (first == null
                            || activity.done().on().isBefore(first.done().on()))) {
                first = activity;
            }
        }
        return first;
    }

    private static Verdict breach(Meeting first, @Nullable DevelopmentActivity training, Answer without) {
        EvidenceRef meeting = Course.ref(first);
        LocalDate held = first.held().on();
        if (training == null) {
            return Verdict.of(without).restingOn(meeting).saying(Argument.of(meeting), Argument.of(held));
        }
        LocalDate done = training.done().on();
        return Verdict.of(LATE)
                .restingOn(meeting, ref(training))
                .measuring(ChronoUnit.DAYS.between(held, done), 0, Units.DAYS)
                .saying(Argument.of(meeting), Argument.of(held), Argument.of(done));
    }

    private static EvidenceRef ref(DevelopmentActivity activity) {
        return EvidenceRef.of(EvidenceKind.DEVELOPMENT, activity.id());
    }
}
