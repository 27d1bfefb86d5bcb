package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.evaluation.EvaluationCell;
import io.github.mentoring4j.evaluation.EvaluationMoment;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.training.TrainingMoment;
import io.github.mentoring4j.training.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Does a plan leave nothing out? A plan that leaves everything out is no plan, and then nobody can tell. */
public final class Covers implements Rule<ProgrammeRecord> {

    private static final Answer GAPS = Answer.atRisk("gaps");
    private static final Answer NOTHING = Answer.undetermined("nothing");
    private static final Answer WHOLE = Answer.upheld("whole");

    private final RuleDescription description;
    private final Function<MentoringProgramme, Plan> plan;

    private record Plan(List<Argument> there, List<Argument> missing, List<EvidenceRef> refs) {

        static Plan empty() {
            return new Plan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(String word, boolean isThere) {
            (isThere ? there : missing).add(new Argument.Word(word));
        }
    }

    private Covers(String id, String section, EvidenceKind kind, Function<MentoringProgramme, Plan> plan) {
        this.description = RuleDescription.of(id, section).restingOn(kind).answering(GAPS, NOTHING, WHOLE);
        this.plan = plan;
    }

    /**
     * Are mentors and mentees trained at the start and on the way?
     *
     * @param id names the rule
     * @param section its section
     * @return the rule
     */
    public static Covers training(String id, String section) {
        return new Covers(id, section, EvidenceKind.TRAINING_SESSION, Covers::training);
    }

    private static Plan training(MentoringProgramme programme) {
        Plan plan = Plan.empty();
        for (Role role : List.of(Role.MENTOR, Role.MENTEE)) {
            for (TrainingMoment moment : TrainingMoment.values()) {
                String word = "Training." + role.name() + "_" + moment.name();
                plan.add(word, programme.training().covers(role, moment));
            }
        }
        for (TrainingSession session : programme.training().plan()) {
            plan.refs().add(EvidenceRef.of(EvidenceKind.TRAINING_SESSION, session.id()));
        }
        return plan;
    }

    /**
     * Are relationships and programme, process and outcome all to be evaluated?
     *
     * @param id names the rule
     * @param section its section
     * @return the rule
     */
    public static Covers evaluationMatrix(String id, String section) {
        return new Covers(id, section, EvidenceKind.PROGRAMME, programme -> {
            Plan plan = Plan.empty();
            List<EvaluationCell> unplanned = programme.evaluations().unplannedCells();
            for (EvaluationCell cell : EvaluationCell.all()) {
                String word = cell.level().name() + "_" + cell.aspect().name();
                plan.add("EvaluationCell." + word, !unplanned.contains(cell));
            }
            return plan;
        });
    }

    /**
     * Is there to be an evaluation on the way and at the end?
     *
     * @param id names the rule
     * @param section its section
     * @return the rule
     */
    public static Covers evaluationMoments(String id, String section) {
        return new Covers(id, section, EvidenceKind.PROGRAMME, programme -> {
            Plan plan = Plan.empty();
            for (EvaluationMoment moment : EvaluationMoment.values()) {
                boolean planned = programme.evaluations().plan().stream().anyMatch(each -> each.moment() == moment);
                plan.add("EvaluationMoment." + moment.name(), planned);
            }
            return plan;
        });
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public Verdict judge(ProgrammeRecord record, Setting setting) {
        Plan found = plan.apply(record.programme());
        return Verdict.of(answer(found))
                .measuring(found.missing().size(), 0, CourseUnits.COUNT)
                .restingOn(found.refs())
                .saying(Argument.of(found.there()), Argument.of(found.missing()));
    }

    private static Answer answer(Plan found) {
        if (found.there().isEmpty()) {
            return NOTHING;
        }
        return found.missing().isEmpty() ? WHOLE : GAPS;
    }
}
