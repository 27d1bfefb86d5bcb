package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.record.Programmes.bare;
import static io.github.mentoring4j.ethics.record.Programmes.document;
import static io.github.mentoring4j.ethics.record.Programmes.done;

import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import java.util.List;

class LearntFromTest extends ItemContract {

    LearntFromTest() {
        super(ProgrammeStandards.ruleSet(), "P4-learnt-from-it");
    }

    @Override
    List<Row> table() {
        return List.of(
                row("on the day of the evaluation", "reported", 300, reported(60))
                        .measuring(0),
                row("on the last day", "reported", 300, reported(150)).measuring(90),
                row("a day later", "late", 300, reported(151)).measuring(91),
                row("before the evaluation, which it cannot tell of", "not-reported", 300, reported(59))
                        .measuring(240),
                row("not at all, on the last day", "not-yet", 150, evaluated()).measuring(90),
                row("not at all, a day later", "not-reported", 151, evaluated()).measuring(91),
                row("no evaluation", "not-evaluated", 300, bare()),
                row("a policy of a month, over it", "late", 300, reported(91))
                        .under("programme.report-days", 30)
                        .measuring(31),
                row("a policy of a month, at it", "reported", 300, reported(90))
                        .under("programme.report-days", 30)
                        .measuring(30));
    }

    private static ProgrammeBuilder evaluated() {
        return bare().evaluations(Evaluations.of(List.of(), done(60, 20)));
    }

    private static ProgrammeBuilder reported(int day) {
        return evaluated().documents(List.of(document(DocumentKind.REVIEW_REPORT, day)));
    }
}
