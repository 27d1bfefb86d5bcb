package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.record.Programmes.bare;
import static io.github.mentoring4j.ethics.record.Programmes.plan;

import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.evaluation.Evaluations;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import java.util.List;

class CoversMatrixTest extends ItemContract {

    CoversMatrixTest() {
        super(ProgrammeStandards.ruleSet(), "P4-evaluation-planned");
    }

    @Override
    List<Row> table() {
        return List.of(
                row("all four cells", "whole", 0, first(4)).measuring(0),
                row("three of four", "gaps", 0, first(3)).measuring(1),
                row("one of four", "gaps", 0, first(1)).measuring(3),
                row("no plan", "nothing", 0, first(0)).measuring(4));
    }

    private static ProgrammeBuilder first(int cells) {
        return bare().evaluations(Evaluations.of(plan(60).subList(0, cells), List.of()));
    }
}
