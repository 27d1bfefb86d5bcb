package io.github.mentoring4j.ethics.programme.items;

import static io.github.mentoring4j.ethics.record.Programmes.bare;
import static io.github.mentoring4j.ethics.record.Programmes.endorsed;

import io.github.mentoring4j.ethics.quality.SuccessFactors;
import io.github.mentoring4j.programme.EndorsementLevel;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import java.util.List;

class InPlaceTogetherTest extends ItemContract {

    InPlaceTogetherTest() {
        super(SuccessFactors.ruleSet(), "F02-anchored");
    }

    @Override
    List<Row> table() {
        return List.of(
                row("both in time", "in-place", 100, both(-30, 0)).measuring(0),
                row("the later one decides", "late", 100, both(-30, 12)).measuring(12),
                row("one of two", "partly", 0, top(-30)),
                row("one of two, and that late", "partly", 100, top(30)),
                row("one of two before the start", "not-yet", -1, top(-30)),
                row("neither", "missing", 0, bare()),
                row("neither before the start", "not-yet", -1, bare()),
                row("the employees alone", "missing", 0, employees()));
    }

    private static ProgrammeBuilder both(int top, int managers) {
        return bare().endorsements(List.of(
                endorsed("n-1", EndorsementLevel.TOP_MANAGEMENT, top),
                endorsed("n-2", EndorsementLevel.RESPONSIBLE_MANAGERS, managers)));
    }

    private static ProgrammeBuilder top(int day) {
        return bare().endorsements(List.of(endorsed("n-1", EndorsementLevel.TOP_MANAGEMENT, day)));
    }

    private static ProgrammeBuilder employees() {
        return bare().endorsements(List.of(endorsed("n-1", EndorsementLevel.EMPLOYEE_REPRESENTATIVES, -9)));
    }
}
