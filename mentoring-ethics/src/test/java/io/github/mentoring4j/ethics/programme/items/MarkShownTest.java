package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.record.Programmes.bare;
import static io.github.mentoring4j.ethics.record.Programmes.done;
import static io.github.mentoring4j.ethics.record.Programmes.followUps;

import io.github.mentoring4j.ethics.quality.MarksOfMentoring;
import io.github.mentoring4j.evaluation.Evaluations;
import java.util.List;

class MarkShownTest extends ItemContract {

    MarkShownTest() {
        super(MarksOfMentoring.ruleSet(), "M6-follow-up");
    }

    @Override
    List<Row> table() {
        Evaluations evaluated = Evaluations.of(List.of(), done(60, 20));
        return List.of(
                row(
                        "followed up and evaluated",
                        "shown",
                        60,
                        bare().followUps(followUps(1, 9)).evaluations(evaluated)),
                row(
                        "evaluated only tomorrow",
                        "partly",
                        59,
                        bare().followUps(followUps(1, 9)).evaluations(evaluated)),
                row("evaluated alone", "partly", 60, bare().evaluations(evaluated)),
                row("neither", "nothing", 60, bare()));
    }
}
