package io.github.mentoring4j.ethics.guidelines.rights;

import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.meetings;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.procedureVersion;
import static io.github.mentoring4j.ethics.record.Records.rights;
import static io.github.mentoring4j.ethics.record.Records.sound;

import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import java.util.List;

class ProcedureInForceTest extends RuleContract {

    ProcedureInForceTest() {
        super("G12-procedure-in-force");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("a procedure from the start", "in-force", 100, sound()),
                row("no procedure before the first meeting", "none-yet", 9, bare().meetings(meetings(10))),
                row("no procedure on the day of the first meeting", "none", 10, bare().meetings(meetings(10))),
                row("nothing but the match", "none-yet", 100, bare()),
                row("over without a meeting", "ended-without", 100, bare().ended(on(50))),
                row(
                        "in force from today",
                        "in-force",
                        50,
                        bare().meetings(meetings(10))
                                .rights(rights(
                                        ComplaintsProcedure.of(procedureVersion("v1", 50, 14)), List.of(), List.of()))),
                row(
                        "in force from tomorrow",
                        "none",
                        49,
                        bare().meetings(meetings(10))
                                .rights(rights(
                                        ComplaintsProcedure.of(procedureVersion("v1", 50, 14)), List.of(), List.of()))),
                row(
                        "in force from the last day",
                        "in-force",
                        100,
                        bare().meetings(meetings(10))
                                .ended(on(50))
                                .rights(rights(
                                        ComplaintsProcedure.of(procedureVersion("v1", 50, 14)), List.of(), List.of()))),
                row(
                        "in force from the day after the end",
                        "none-to-the-end",
                        100,
                        bare().meetings(meetings(10))
                                .ended(on(49))
                                .rights(rights(
                                        ComplaintsProcedure.of(procedureVersion("v1", 50, 14)),
                                        List.of(),
                                        List.of()))));
    }
}
