package io.github.mentoring4j.ethics.guidelines.rights;

import static io.github.mentoring4j.ethics.record.Records.acknowledged;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.day;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.procedureVersion;
import static io.github.mentoring4j.ethics.record.Records.rights;
import static io.github.mentoring4j.ethics.record.Records.sound;

import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.rights.Acknowledgement;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.ProcedureVersion;
import java.util.List;

class CurrentVersionAcknowledgedTest extends RuleContract {

    CurrentVersionAcknowledgedTest() {
        super("G12-current-version-acknowledged");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("the only version acknowledged", "current", 100, sound()),
                row("never acknowledged", "never-acknowledged", 100, given()),
                row("over, never acknowledged", "ended-first", 100, given().ended(on(59))),
                row("over, and no procedure", "ended-without-procedure", 100, bare().ended(on(59))),
                row("acknowledged tomorrow", "never-acknowledged", 8, sound()),
                row("no procedure", "no-procedure", 100, bare()),
                row("the day before the new version", "current", 59, given(acknowledged("a-1", 9, "v1"))),
                row("the first day of the new version", "new-version", 60, given(acknowledged("a-1", 9, "v1")))
                        .measuring(1, 0),
                row("the fifth day of the new version", "new-version", 64, given(acknowledged("a-1", 9, "v1")))
                        .measuring(5, 0),
                row(
                        "acknowledged again",
                        "current",
                        70,
                        given(acknowledged("a-1", 9, "v1"), acknowledged("a-2", 70, "v2"))),
                row(
                                "acknowledged again tomorrow",
                                "new-version",
                                69,
                                given(acknowledged("a-1", 9, "v1"), acknowledged("a-2", 70, "v2")))
                        .measuring(10, 0),
                row("acknowledged before it came into force", "current", 60, given(acknowledged("a-1", 9, "v2"))),
                row(
                        "the old version acknowledged once more",
                        "new-version",
                        70,
                        given(acknowledged("a-1", 9, "v1"), acknowledged("a-2", 65, "v1"))),
                row(
                        "the mentoring was over before the new version",
                        "current",
                        100,
                        given(acknowledged("a-1", 9, "v1")).ended(on(59))),
                row(
                                "the mentoring ended on the first day of the new version",
                                "ended-behind",
                                100,
                                given(acknowledged("a-1", 9, "v1")).ended(on(60)))
                        .measuring(1, 0),
                row(
                                "the mentoring ended within the days of grace",
                                "in-grace",
                                140,
                                given(acknowledged("a-1", 9, "v1")).ended(on(89)))
                        .measuring(30, 30)
                        .under(Policy.of("mild").limiting("G12.new-version-days", 30)),
                row(
                                "the mentoring ended after the days of grace",
                                "ended-behind",
                                140,
                                given(acknowledged("a-1", 9, "v1")).ended(on(90)))
                        .measuring(31, 30)
                        .under(Policy.of("mild").limiting("G12.new-version-days", 30)),
                row("the last day of grace", "in-grace", 89, given(acknowledged("a-1", 9, "v1")))
                        .measuring(30, 30)
                        .under(Policy.of("mild").limiting("G12.new-version-days", 30)),
                row("the day before the last of grace", "in-grace", 88, given(acknowledged("a-1", 9, "v1")))
                        .measuring(29, 30)
                        .under(Policy.of("mild").limiting("G12.new-version-days", 30)),
                row("the day after the grace", "new-version", 90, given(acknowledged("a-1", 9, "v1")))
                        .measuring(31, 30)
                        .under(Policy.of("mild").limiting("G12.new-version-days", 30)));
    }

    private static RelationshipBuilder given(Acknowledgement... given) {
        ComplaintsProcedure procedure =
                ComplaintsProcedure.of(procedureVersion("v1", 0, 14), new ProcedureVersion("v2", on(9), day(60), 14));
        return sound().rights(rights(procedure, List.of(given), List.of()));
    }
}
