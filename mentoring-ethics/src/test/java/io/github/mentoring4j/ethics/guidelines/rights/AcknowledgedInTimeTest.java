package io.github.mentoring4j.ethics.guidelines.rights;

import static io.github.mentoring4j.ethics.record.Records.acknowledged;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.meetings;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.procedure;
import static io.github.mentoring4j.ethics.record.Records.rights;
import static io.github.mentoring4j.ethics.record.Records.sound;

import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.rights.Acknowledgement;
import java.util.List;

class AcknowledgedInTimeTest extends RuleContract {

    AcknowledgedInTimeTest() {
        super("G12-acknowledged-in-time");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("acknowledged before the first meeting", "in-time", 100, sound()),
                row("on the day before the second meeting", "in-time", 100, given(39)),
                row("on the day of the second meeting", "in-time", 100, given(40)),
                row("on the day after the second meeting", "late", 100, given(41))
                        .measuring(1, 0),
                row("long after", "late", 100, given(90)).measuring(50, 0),
                row("only after the date of the evaluation", "missing", 89, given(90)),
                row("never", "missing", 40, given()),
                row("never, and no procedure either", "missing", 100, bare().meetings(meetings(10, 40))),
                row("the day before the second meeting, not acknowledged", "not-yet", 39, given()),
                row("acknowledged after the first meeting, no second yet", "in-time", 30, given(20)),
                row("nothing but the match", "not-yet", 100, bare()),
                row(
                        "over after one meeting, never",
                        "ended-first",
                        100,
                        given().meetings(meetings(10)).ended(on(20))),
                row(
                        "over after two meetings, never",
                        "never",
                        100,
                        given().meetings(meetings(10, 20)).ended(on(30))),
                row(
                        "over tomorrow",
                        "missing",
                        29,
                        given().meetings(meetings(10, 20)).ended(on(30))),
                row("over, acknowledged too late", "late", 100, given(90).ended(on(95))),
                row("the first of several decides", "in-time", 100, given(90, 20)),
                row(
                                "two meetings on one day, acknowledged the day after",
                                "late",
                                100,
                                given(11).meetings(meetings(10, 10)))
                        .measuring(1, 0));
    }

    private static RelationshipBuilder given(int... days) {
        List<Acknowledgement> given = new java.util.ArrayList<>();
        for (int day : days) {
            given.add(acknowledged("a-" + (given.size() + 1), day, "v1"));
        }
        return sound().rights(rights(procedure(14), given, List.of()));
    }
}
