package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.record.Programmes.bare;
import static io.github.mentoring4j.ethics.record.Programmes.plan;

import io.github.mentoring4j.ethics.quality.SuccessFactors;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import java.util.List;

class CoversMomentsTest extends ItemContract {

    CoversMomentsTest() {
        super(SuccessFactors.ruleSet(), "F10-evaluation-planned");
    }

    @Override
    List<Row> table() {
        return List.of(
                row("on the way and at the end", "whole", 0, planned(0, 5)).measuring(0),
                row("on the way alone", "gaps", 0, planned(0, 4)).measuring(1),
                row("at the end alone", "gaps", 0, planned(4, 5)).measuring(1),
                row("no plan", "nothing", 0, planned(0, 0)).measuring(2));
    }

    private static ProgrammeBuilder planned(int from, int to) {
        return bare().evaluations(Evaluations.of(plan(60).subList(from, to), List.of()));
    }
}
