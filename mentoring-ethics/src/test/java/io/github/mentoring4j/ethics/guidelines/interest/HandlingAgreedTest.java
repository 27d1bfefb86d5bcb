package io.github.mentoring4j.ethics.guidelines.interest;

import static io.github.mentoring4j.ethics.record.Records.bothAsked;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.sound;
import static io.github.mentoring4j.ethics.record.Records.tie;

import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class HandlingAgreedTest extends RuleContract {

    HandlingAgreedTest() {
        super("G05-handling-agreed");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("no tie", "no-declared-tie", 100, sound()),
                row("a tie that is not declared", "no-declared-tie", 100, with(tie("t-1", TieKind.FAMILY, 20))),
                row(
                        "declared, nothing agreed",
                        "nothing-agreed",
                        100,
                        with(tie("t-1", TieKind.FAMILY, 20).declared(on(21)))),
                row(
                        "declared, agreed tomorrow",
                        "nothing-agreed",
                        29,
                        with(tie("t-1", TieKind.FAMILY, 20).declared(on(21)).agreed(on(30)))),
                row(
                        "declared, agreed today",
                        "agreed",
                        30,
                        with(tie("t-1", TieKind.FAMILY, 20).declared(on(21)).agreed(on(30)))),
                row(
                        "the tie is over",
                        "no-declared-tie",
                        100,
                        with(tie("t-1", TieKind.FAMILY, 20).declared(on(21)).ended(on(90)))),
                row(
                        "the mentoring is over",
                        "no-declared-tie",
                        100,
                        with(tie("t-1", TieKind.FAMILY, 20).declared(on(21))).ended(on(90))),
                row(
                        "the mentoring is over tomorrow",
                        "nothing-agreed",
                        89,
                        with(tie("t-1", TieKind.FAMILY, 20).declared(on(21))).ended(on(90))),
                row(
                        "a line of command is not for agreeing on",
                        "no-declared-tie",
                        100,
                        with(tie("t-1", TieKind.LINE_OF_COMMAND, 20).declared(on(21)))),
                row(
                        "judging is not for agreeing on",
                        "no-declared-tie",
                        100,
                        with(tie("t-1", TieKind.EVALUATOR, 20).declared(on(21)))),
                row(
                        "one agreed, one not",
                        "nothing-agreed",
                        100,
                        with(
                                tie("t-1", TieKind.FAMILY, 20).declared(on(21)).agreed(on(22)),
                                tie("t-2", TieKind.COMMERCIAL, 20).declared(on(21)))));
    }

    private static RelationshipBuilder with(Tie... ties) {
        return sound().interests(Interests.of(bothAsked(), List.of(ties), List.of()));
    }
}
