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
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Did the two go on meeting, without a long silence?
 *
 * <p>A silence lasts from meeting to meeting, from the agreement to the first meeting, and from the last meeting to the day of
 * the evaluation, but no longer than the relationship or the contract's time. It is long when it is longer than some times the
 * interval agreed in the version in force at its end. What is agreed is an interval of meetings, so contact in between does
 * not break a silence. One that lasts decides before those that are over; of these, the one furthest beyond its limit.
 *
 * <p>Until they have met once in the time agreed, nobody can tell: a meeting before the agreement says nothing about how it is
 * kept.
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
            long from,
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
        AgreedTerms terms = new AgreedTerms(relationship.contract());
        long end = last.toEpochDay();
        Silence longest = null;
        long from = start.toEpochDay();
        Meeting before = null;
        boolean met = false;
        for (Meeting meeting : relationship.meetings()) {
            long held = meeting.held().on().toEpochDay();
            if (held > end) {
                break;
            } else if (held >= from) {
                ContractVersion version = Objects.requireNonNull(terms.on(held));
                met = met || held <= version.term().end().toEpochDay();
                longest = held > from ? longer(longest, from, held, version, times, before) : longest;
                from = held;
            }
            before = meeting;
        }
        ContractVersion inForce = Objects.requireNonNull(terms.on(end));
        Silence running = longer(null, from, end, inForce, times, before);
        if (running.beyond() > 0 && !Course.isOver(relationship)) {
            return verdict(SILENT, running);
        }
        longest = longer(longest, from, end, inForce, times, before);
        if (longest.beyond() > 0) {
            return verdict(WAS_SILENT, longest);
        }
        return verdict(met ? IN_TOUCH : NO_MEETING, longest);
    }

    /** The day from which an interval was agreed, and the course under way. */
    private static @Nullable LocalDate start(List<ContractVersion> versions) {
        LocalDate start = null;
        for (int i = 0; i < versions.size(); i++) {
            ContractVersion version = versions.get(i);
            Optional<LocalDate> agreed = version.agreedOn();
            if (agreed.isPresent()) {
                LocalDate first = version.term().start();
                LocalDate from = agreed.get().isAfter(first) ? agreed.get() : first;
                start = start == null || from.isBefore(start) ? from : start;
            }
        }
        return start;
    }

    /** The silence so far, or another one if that is further beyond its limit. */
    private static Silence longer(
            @Nullable Silence one, long from, long to, ContractVersion version, int times, @Nullable Meeting before) {
        long days = Math.max(0, Math.min(to, version.term().end().toEpochDay()) - from);
        long limit = (long) times * version.meetings().intervalDays();
        return one == null || days - limit > one.beyond() ? new Silence(from, days, limit, version, before) : one;
    }

    private static Verdict verdict(Answer answer, Silence silence) {
        Grounds grounds = new Grounds(2);
        grounds.add(Course.ref(silence.version()));
        Meeting before = silence.before();
        if (before != null) {
            grounds.add(Course.ref(before));
        }
        return grounds.verdict(
                answer,
                silence.days(),
                silence.limit(),
                Units.DAYS,
                Argument.of(LocalDate.ofEpochDay(silence.from())),
                Argument.of(LocalDate.ofEpochDay(silence.from() + silence.days())));
    }
}
