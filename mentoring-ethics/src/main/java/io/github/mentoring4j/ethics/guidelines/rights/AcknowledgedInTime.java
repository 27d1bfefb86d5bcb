package io.github.mentoring4j.ethics.guidelines.rights;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Acknowledgement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Had the mentee acknowledged rights and procedure by the second meeting?
 *
 * <p>On the day of the second meeting is in time. A programme without a procedure does not come off better for it: with two
 * meetings and no acknowledgement the rule is broken either way. A later acknowledgement does not undo that.
 */
final class AcknowledgedInTime implements Rule<MentoringRelationship> {

    private static final Answer LATE = Answer.breached("late");
    private static final Answer MISSING = Answer.breached("missing");
    private static final Answer NEVER = Answer.breached("never");
    private static final Answer NOT_YET = Answer.undetermined("not-yet");
    private static final Answer ENDED_FIRST = Answer.undetermined("ended-first");
    private static final Answer IN_TIME = Answer.upheld("in-time");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G12-acknowledged-in-time", "G12")
            .restingOn(EvidenceKind.ACKNOWLEDGEMENT, EvidenceKind.MEETING)
            .answering(LATE, MISSING, NEVER, NOT_YET, ENDED_FIRST, IN_TIME);

    private static final Comparator<Acknowledgement> ORDER =
            Comparator.comparing(Acknowledgement::given).thenComparing(Acknowledgement::id);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        Optional<Acknowledgement> first = first(relationship.rights().acknowledgements());
        List<Meeting> meetings = relationship.meetings();
        boolean ended = relationship.ended().isPresent();
        if (meetings.size() < 2) {
            return first.map(AcknowledgedInTime::inTime).orElseGet(() -> Verdict.of(ended ? ENDED_FIRST : NOT_YET));
        }
        Meeting second = meetings.get(1);
        return first.map(given -> judge(given, second))
                .orElseGet(() -> Verdict.of(ended ? NEVER : MISSING)
                        .restingOn(ref(second))
                        .saying(
                                Argument.of(ref(second)),
                                Argument.of(second.held().on())));
    }

    private static Optional<Acknowledgement> first(List<Acknowledgement> given) {
        return given.size() == 1 ? Optional.of(given.get(0)) : given.stream().min(ORDER);
    }

    private static Verdict judge(Acknowledgement first, Meeting second) {
        LocalDate given = first.given().on();
        LocalDate held = second.held().on();
        if (!given.isAfter(held)) {
            return inTime(first);
        }
        return Verdict.of(LATE)
                .restingOn(ref(first), ref(second))
                .measuring(ChronoUnit.DAYS.between(held, given), 0, Units.DAYS)
                .saying(Argument.of(ref(second)), Argument.of(held), Argument.of(given));
    }

    private static Verdict inTime(Acknowledgement first) {
        return Verdict.of(IN_TIME)
                .restingOn(ref(first))
                .saying(Argument.of(first.given().on()));
    }

    private static EvidenceRef ref(Acknowledgement acknowledgement) {
        return EvidenceRef.of(EvidenceKind.ACKNOWLEDGEMENT, acknowledgement.id());
    }

    private static EvidenceRef ref(Meeting meeting) {
        return EvidenceRef.of(EvidenceKind.MEETING, meeting.id());
    }
}
