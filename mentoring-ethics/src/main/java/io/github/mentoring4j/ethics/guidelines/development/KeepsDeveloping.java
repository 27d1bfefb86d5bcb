package io.github.mentoring4j.ethics.guidelines.development;

import io.github.mentoring4j.competence.DevelopmentActivity;
import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.Course;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Has the mentor kept developing as a mentor?
 *
 * <p>Training, supervision, reflection with peers and reading all count, whatever the kind. A pause runs from one activity to
 * the next, or to the day of the evaluation, or to the relationship's last day. While it lasts it counts from its beginning,
 * even if that lies before the match. A long one stays a breach when the mentor takes up development again, but then counts
 * from the match at the earliest: what came before is no concern of this relationship, and old training on record must not
 * leave such a mentor worse off for good than none. A short pause is a risk only while it lasts. A month that has begun counts
 * as a whole one, so that the same day of the month is in time.
 *
 * <p>Where nothing at all is on record, months count from the match: until a pause would be a risk nobody can tell.
 */
final class KeepsDeveloping implements Rule<MentoringRelationship> {

    static final Threshold PAUSE = Threshold.of("G07.pause-months", CourseUnits.MONTHS, 12, 0, 120);
    static final Threshold LONG_PAUSE = Threshold.of("G07.long-pause-months", CourseUnits.MONTHS, 24, 0, 120);

    private static final Answer STOPPED = Answer.breached("stopped");
    private static final Answer PAUSED = Answer.breached("paused");
    private static final Answer SLACKENING = Answer.atRisk("slackening");
    private static final Answer NOTHING = Answer.undetermined("nothing-on-record");
    private static final Answer DEVELOPS = Answer.upheld("develops");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G07-keeps-developing", "G07")
            .restingOn(EvidenceKind.DEVELOPMENT)
            .limitedBy(PAUSE, LONG_PAUSE)
            .answering(STOPPED, PAUSED, SLACKENING, NOTHING, DEVELOPS);

    private static final Comparator<DevelopmentActivity> BY_DAY = (one, other) -> {
        int byDay = one.done().on().compareTo(other.done().on());
        return byDay != 0 ? byDay : one.id().compareTo(other.id());
    };

    /** A time without any activity. */
    private record Pause(LocalDate from, LocalDate to, long months) {

        static Pause of(LocalDate from, LocalDate to) {
            long whole = Math.max(0, ChronoUnit.MONTHS.between(from, to));
            return new Pause(from, to, from.plusMonths(whole).isBefore(to) ? whole + 1 : whole);
        }
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        LocalDate last = Course.lastDay(relationship, setting.asOf());
        List<DevelopmentActivity> done = inOrder(relationship.competence().development(), last);
        LocalDate matched = relationship.matched().on();
        if (done.isEmpty()) {
            return judge(Pause.of(matched, last), NOTHING, List.of(), setting);
        }
        DevelopmentActivity latest = done.get(done.size() - 1);
        Pause running = Pause.of(latest.done().on(), last);
        int longest = setting.limit(LONG_PAUSE);
        if (running.months() <= longest) {
            Pause past = longest(done, matched);
            if (past.months() > longest) {
                return verdict(PAUSED, past, longest, refs(done));
            }
        }
        return judge(running, DEVELOPS, List.of(ref(latest)), setting);
    }

    private static Verdict judge(Pause running, Answer within, List<EvidenceRef> grounds, Setting setting) {
        int longest = setting.limit(LONG_PAUSE);
        if (running.months() > longest) {
            return verdict(STOPPED, running, longest, grounds);
        }
        int limit = setting.limit(PAUSE);
        return verdict(running.months() > limit ? SLACKENING : within, running, limit, grounds);
    }

    /** What was done by a day, in the order of days. */
    private static List<DevelopmentActivity> inOrder(List<DevelopmentActivity> development, LocalDate last) {
        List<DevelopmentActivity> done = new ArrayList<>(development.size());
        for (DevelopmentActivity activity : development) {
            if (!activity.done().on().isAfter(last)) {
                done.add(activity);
            }
        }
        done.sort(BY_DAY);
        return done;
    }

    /** The longest pause that an activity ended, from the match at the earliest; of equals, the first. */
    private static Pause longest(List<DevelopmentActivity> done, LocalDate matched) {
        Pause longest = new Pause(matched, matched, 0);
        LocalDate since = matched;
        for (DevelopmentActivity activity : done) {
            LocalDate day = activity.done().on();
            if (day.isAfter(matched)) {
                Pause pause = Pause.of(since, day);
                longest = pause.months() > longest.months() ? pause : longest;
                since = day;
            }
        }
        return longest;
    }

    private static Verdict verdict(Answer answer, Pause pause, int limit, List<EvidenceRef> grounds) {
        return Verdict.of(answer)
                .restingOn(grounds)
                .measuring(pause.months(), limit, CourseUnits.MONTHS)
                .saying(Argument.of(pause.from()), Argument.of(pause.to()));
    }

    private static List<EvidenceRef> refs(List<DevelopmentActivity> done) {
        List<EvidenceRef> refs = new ArrayList<>(done.size());
        for (DevelopmentActivity activity : done) {
            refs.add(ref(activity));
        }
        return refs;
    }

    private static EvidenceRef ref(DevelopmentActivity activity) {
        return EvidenceRef.of(EvidenceKind.DEVELOPMENT, activity.id());
    }
}
