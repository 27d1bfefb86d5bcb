package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evaluation.Evaluation;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.evaluation.PlannedEvaluation;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Were the evaluations that are due done in time, and did enough people answer?
 *
 * <p>Of several planned of one cell and moment, the first done counts for the first due. The day of the limit is in time. An
 * evaluation that fewer answered than the programme's smallest group cannot be reported on, and so helps nobody.
 */
public final class EvaluationsDone implements Rule<ProgrammeRecord> {

    /** How many days after the day due an evaluation may be done and still be in time. */
    public static final Threshold OVERDUE = Threshold.of("programme.evaluation-days", Units.DAYS, 30, 0, 366);

    private static final Answer MISSED = Answer.breached("overdue");
    private static final Answer LATE = Answer.atRisk("late").stayingSo();
    private static final Answer FEW_ANSWERED = Answer.atRisk("few-answered");
    private static final Answer NO_PLAN = Answer.undetermined("no-plan");
    private static final Answer DONE = Answer.upheld("done");
    private static final Answer NONE_DUE = Answer.notApplicable("none-due");

    private static final Comparator<Evaluation> BY_DAY =
            Comparator.comparing(Evaluation::done).thenComparing(Evaluation::id);

    private final RuleDescription description;

    private EvaluationsDone(RuleDescription description) {
        this.description = description;
    }

    /**
     * The rule.
     *
     * @param id names it
     * @param section its section
     * @return the rule
     */
    public static EvaluationsDone of(String id, String section) {
        return new EvaluationsDone(RuleDescription.of(id, section)
                .restingOn(EvidenceKind.EVALUATION)
                .limitedBy(OVERDUE)
                .answering(MISSED, LATE, FEW_ANSWERED, NO_PLAN, DONE, NONE_DUE));
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Verdict judge(ProgrammeRecord record, Setting setting) {
        Evaluations evaluations = record.programme().evaluations();
        if (evaluations.plan().isEmpty()) {
            return Verdict.of(NO_PLAN);
        }
        int limit = setting.limit(OVERDUE);
        long latest = 0;
        boolean open = false;
        boolean few = false;
        List<Evaluation> left = new ArrayList<>(evaluations.done());
        left.sort(BY_DAY);
        List<EvidenceRef> refs = new ArrayList<>();
        int due = 0;
        for (PlannedEvaluation planned : evaluations.plan()) {
            Evaluation done = take(planned, left);
            LocalDate day = done == null ? setting.asOf() : done.done().on();
            long days = ChronoUnit.DAYS.between(planned.due(), day);
            if (done != null) {
                refs.add(EvidenceRef.of(EvidenceKind.EVALUATION, done.id()));
                few |= !evaluations.mayReport(done);
            }
            due += done != null || days > limit ? 1 : 0;
            open |= done == null && days > limit;
            latest = Math.max(latest, days);
        }
        Answer answer = answer(due, open, latest > limit, few);
        return Verdict.of(answer)
                .measuring(latest, limit, Units.DAYS)
                .restingOn(refs)
                .saying(
                        Argument.of(refs.stream().map(Argument::of).toList()),
                        Argument.of(evaluations.smallestGroup(), CourseUnits.COUNT));
    }

    private static @Nullable Evaluation take(PlannedEvaluation planned, List<Evaluation> left) {
        for (int i = 0; i < left.size(); i++) {
            Evaluation each = left.get(i);
            if (each.cell().equals(planned.cell()) && each.moment() == planned.moment()) {
                return left.remove(i);
            }
        }
        return null;
    }

    private static Answer answer(int due, boolean open, boolean late, boolean few) {
        if (open) {
            return MISSED;
        } else if (due == 0) {
            return NONE_DUE;
        } else if (late) {
            return LATE;
        }
        return few ? FEW_ANSWERED : DONE;
    }
}
