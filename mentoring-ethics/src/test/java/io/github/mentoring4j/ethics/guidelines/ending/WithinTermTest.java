package io.github.mentoring4j.ethics.guidelines.ending;

import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Courses.full;
import static io.github.mentoring4j.ethics.record.Courses.proposed;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.signed;

import io.github.mentoring4j.contract.ContractVersion;
import io.github.mentoring4j.ethics.guidelines.CourseContract;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;
import java.util.Optional;

class WithinTermTest extends CourseContract {

    private static final ContractVersion TO_60 = agreed(1, 8, 60);

    WithinTermTest() {
        super("G10-within-term");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("the time runs", "runs", 59, met(20, TO_60)),
                row("on its last day", "runs", 60, met(60, TO_60)),
                row("a day later", "kept", 61, met(60, TO_60)),
                row(
                        "over before the end of the time",
                        "kept",
                        100,
                        met(20, TO_60).ended(on(50))),
                row("a meeting on the day after", "met-after-the-end", 61, met(61, TO_60))
                        .measuring(1, 0),
                row(
                                "a meeting long after, and one more",
                                "met-after-the-end",
                                100,
                                met(90, TO_60).meetings(full(20, 80, 90)))
                        .measuring(2, 0),
                row("a meeting after, which is yet to come", "kept", 89, met(90, TO_60)),
                row(
                                "a meeting after, and over",
                                "ended-met-after-the-end",
                                100,
                                met(90, TO_60).ended(on(95)))
                        .measuring(1, 0),
                row("prolonged before", "runs", 100, met(90, TO_60, agreed(2, 59, 365))),
                row("prolonged on the last day", "runs", 100, met(90, TO_60, agreed(2, 60, 365))),
                row("prolonged a day late", "met-after-the-end", 100, met(90, TO_60, agreed(2, 61, 365)))
                        .measuring(1, 0),
                row(
                                "one of the two signed a day late",
                                "met-after-the-end",
                                100,
                                met(90, TO_60, signed(proposed(2, 50, 365, Optional.empty()), 50, 61)))
                        .measuring(1, 0),
                row(
                                "prolonged by one alone",
                                "met-after-the-end",
                                100,
                                met(90, TO_60, proposed(2, 50, 365, Optional.empty())))
                        .measuring(1, 0),
                row(
                                "prolonged too late, and then again",
                                "met-after-the-end",
                                100,
                                met(90, TO_60, agreed(2, 61, 80), agreed(3, 70, 365)))
                        .measuring(1, 0),
                row("prolonged twice in time", "runs", 100, met(90, TO_60, agreed(2, 50, 80), agreed(3, 80, 365))),
                row("cut short", "met-after-the-end", 100, met(45, TO_60, agreed(2, 30, 40)))
                        .measuring(1, 0),
                row("no version signed", "no-contract", 100, met(90, proposed(1, 5, 60, Optional.empty()))),
                row("no contract", "no-contract", 100, met(90)),
                row("nothing but the match", "no-contract", 0, bare()));
    }

    private static RelationshipBuilder met(int day, ContractVersion... versions) {
        return sound().meetings(full(10, day)).contract(contract(versions));
    }
}
