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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Did the two meet as often as agreed, without a long silence?
 *
 * <p>A silence lasts from meeting to meeting, from the agreement to the first meeting, and from the last meeting to the day of
 * the evaluation, but no longer than the relationship or the contract's time. It is long when it is longer than some times the
 * interval agreed in the version in force at its end. What is agreed is an interval of meetings, so contact in between does
 * not break a silence. One that lasts decides before those that are over; of these, the one furthest beyond its limit.
 */
final class NoLongSilence implements Rule<MentoringRelationship> {

    static final Threshold INTERVALS = Threshold.of("G09.silence-intervals", CourseUnits.INTERVALS, 2, 1, 20);

    private static final Answer SILENT = Answer.atRisk("silent");
    private static final Answer WAS_SILENT = Answer.atRisk("was-silent");
    private static final Answer NOTHING_AGREED = Answer.undetermined("nothing-agreed");
    private static final Answer NO_MEETING = Answer.undetermined("no-meeting");
    private static final Answer IN_TOUCH = Answer.upheld("in-touch");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G09-no-long-silence", "G09")
            .restingOn(EvidenceKind.MEETING, EvidenceKind.CONTRACT_VERSION)
            .limitedBy(INTERVALS)
            .answering(SILENT, WAS_SILENT, NOTHING_AGREED, NO_MEETING, IN_TOUCH);

    /** A time without a meeting, and how many days of it are still good. */
    private record Silence(
            LocalDate from,
            LocalDate to,
            long days,
            long limit,
            ContractVersion version,
            @Nullable Meeting before) {

        long beyond() {
            return days - limit;
        }
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        LocalDate start = start(relationship.contract().versions());
        LocalDate last = Course.lastDay(relationship, setting.asOf());
        if (start == null || start.isAfter(last)) {
            return Verdict.of(NOTHING_AGREED);
        }
        int times = setting.limit(INTERVALS);
        Silence longest = null;
        LocalDate from = start;
        Meeting before = null;
        for (Meeting meeting : relationship.meetings()) {
            LocalDate held = meeting.held().on();
            if (held.isAfter(from) && !held.isAfter(last)) {
                longest = longer(longest, silence(relationship, from, held, times, before));
                from = held;
            }
            before = held.isAfter(last) ? before : meeting;
        }
        Silence running = silence(relationship, from, last, times, before);
        boolean lasts = !Course.isOver(relationship);
        if (lasts && running.beyond() > 0) {
            return verdict(SILENT, running);
        }
        longest = longer(longest, running);
        if (longest.beyond() > 0) {
            return verdict(WAS_SILENT, longest);
        }
        return verdict(relationship.meetings().isEmpty() ? NO_MEETING : IN_TOUCH, longest);
    }

    /** The day from which an interval was agreed, and the course under way. */
    private static @Nullable LocalDate start(List<ContractVersion> versions) {
        LocalDate start = null;
        for (ContractVersion version : versions) {
            Optional<LocalDate> agreed = version.agreedOn();
            if (agreed.isPresent()) {
                LocalDate first = version.term().start();
                LocalDate from = agreed.get().isAfter(first) ? agreed.get() : first;
                start = start == null || from.isBefore(start) ? from : start;
            }
        }
        return start;
    }

    private static Silence silence(
            MentoringRelationship relationship, LocalDate from, LocalDate to, int times, @Nullable Meeting before) {
        ContractVersion version = relationship.contract().inForceOn(to).orElseThrow();
        LocalDate over = version.term().end().isBefore(to) ? version.term().end() : to;
        LocalDate end = over.isBefore(from) ? from : over;
        long days = ChronoUnit.DAYS.between(from, end);
        return new Silence(from, end, days, (long) times * version.meetings().intervalDays(), version, before);
    }

    private static Silence longer(@Nullable Silence one, Silence other) {
        return one == null || other.beyond() > one.beyond() ? other : one;
    }

    private static Verdict verdict(Answer answer, Silence silence) {
        EvidenceRef version = Course.ref(silence.version());
        Meeting before = silence.before();
        return Verdict.of(answer)
                .restingOn(before == null ? List.of(version) : List.of(version, Course.ref(before)))
                .measuring(silence.days(), silence.limit(), Units.DAYS)
                .saying(Argument.of(silence.from()), Argument.of(silence.to()));
    }
}
