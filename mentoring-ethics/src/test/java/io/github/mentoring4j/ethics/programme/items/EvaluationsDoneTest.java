package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.record.Programmes.bare;
import static io.github.mentoring4j.ethics.record.Programmes.done;
import static io.github.mentoring4j.ethics.record.Programmes.plan;

import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.evaluation.Evaluation;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import java.util.List;

class EvaluationsDoneTest extends ItemContract {

    EvaluationsDoneTest() {
        super(ProgrammeStandards.ruleSet(), "P4-evaluations-done");
    }

    @Override
    List<Row> table() {
        return List.of(
                row("done before the day", "done", 100, with(done(40, 20))).measuring(0),
                row("done on the last day", "done", 100, with(done(90, 20))).measuring(30),
                row("done a day later", "late", 100, with(done(91, 20))).measuring(31),
                row("not done, on the last day", "none-due", 90, with(List.of())),
                row("not done, a day later", "overdue", 91, with(List.of())).measuring(31),
                row("one of four not done", "overdue", 100, with(done(40, 20).subList(0, 3)))
                        .measuring(40),
                row("as many answers as the smallest group", "done", 100, with(done(60, 5))),
                row("one answer fewer", "few-answered", 100, with(done(60, 4))),
                row("late weighs more than few", "late", 100, with(done(95, 4))),
                row("the last one of all is overdue", "overdue", 411, with(done(60, 20)))
                        .measuring(31),
                row("no plan", "no-plan", 100, bare()),
                row("done without a plan", "no-plan", 100, bare().evaluations(Evaluations.of(List.of(), done(9, 9)))),
                row("a policy of a week, at it", "done", 100, with(done(67, 20)))
                        .under("programme.evaluation-days", 7)
                        .measuring(7),
                row("a policy of a week, over it", "late", 100, with(done(68, 20)))
                        .under("programme.evaluation-days", 7)
                        .measuring(8));
    }

    private static ProgrammeBuilder with(List<Evaluation> done) {
        return bare().evaluations(Evaluations.of(plan(60), done));
    }
}
