package io.github.mentoring4j.ethics.guidelines.interest;

import static io.github.mentoring4j.ethics.record.Records.bothAsked;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.sound;
import static io.github.mentoring4j.ethics.record.Records.tie;

import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class TiesDeclaredTest extends RuleContract {

    TiesDeclaredTest() {
        super("G05-ties-declared");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("no tie", "no-tie", 100, sound()),
                row("a tie that arises tomorrow", "no-tie", 19, with(tie("t-1", TieKind.FAMILY, 20))),
                row(
                                "declared on the day it arose",
                                "in-time",
                                100,
                                with(tie("t-1", TieKind.FAMILY, 20).declared(on(20))))
                        .measuring(0, 14),
                row(
                                "declared before it arose",
                                "in-time",
                                100,
                                with(tie("t-1", TieKind.FAMILY, 20).declared(on(10))))
                        .measuring(0, 14),
                row(
                                "declared after 13 days",
                                "in-time",
                                100,
                                with(tie("t-1", TieKind.FAMILY, 20).declared(on(33))))
                        .measuring(13, 14),
                row(
                                "declared after 14 days",
                                "in-time",
                                100,
                                with(tie("t-1", TieKind.FAMILY, 20).declared(on(34))))
                        .measuring(14, 14),
                row(
                                "declared after 15 days",
                                "declared-late",
                                100,
                                with(tie("t-1", TieKind.FAMILY, 20).declared(on(35))))
                        .measuring(15, 14),
                row("not declared on the 13th day", "not-yet-declared", 33, with(tie("t-1", TieKind.FAMILY, 20)))
                        .measuring(13, 14),
                row("not declared on the 14th day", "not-yet-declared", 34, with(tie("t-1", TieKind.FAMILY, 20)))
                        .measuring(14, 14),
                row("not declared on the 15th day", "undeclared", 35, with(tie("t-1", TieKind.FAMILY, 20)))
                        .measuring(15, 14),
                row(
                                "declared tomorrow, too late",
                                "undeclared",
                                35,
                                with(tie("t-1", TieKind.FAMILY, 20).declared(on(36))))
                        .measuring(15, 14),
                row(
                                "an old tie counts from the match, on the 14th day",
                                "not-yet-declared",
                                14,
                                with(tie("t-1", TieKind.FAMILY, -900)))
                        .measuring(14, 14),
                row(
                                "an old tie counts from the match, on the 15th day",
                                "undeclared",
                                15,
                                with(tie("t-1", TieKind.FAMILY, -900)))
                        .measuring(15, 14),
                row(
                                "an old tie declared long before the match",
                                "in-time",
                                100,
                                with(tie("t-1", TieKind.FAMILY, -900).declared(on(-300))))
                        .measuring(0, 14),
                row(
                        "over on the day before the match",
                        "no-tie",
                        100,
                        with(tie("t-1", TieKind.COMMERCIAL, -900).ended(on(-1)))),
                row(
                                "over on the day of the match",
                                "in-time",
                                100,
                                with(tie("t-1", TieKind.COMMERCIAL, -900).ended(on(0))))
                        .measuring(0, 14),
                row(
                                "over after 14 days, never declared",
                                "in-time",
                                100,
                                with(tie("t-1", TieKind.COMMERCIAL, 20).ended(on(34))))
                        .measuring(14, 14),
                row(
                                "over after 15 days, never declared",
                                "never-declared",
                                100,
                                with(tie("t-1", TieKind.COMMERCIAL, 20).ended(on(35))))
                        .measuring(15, 14),
                row(
                                "the mentoring over after 14 days",
                                "in-time",
                                100,
                                with(tie("t-1", TieKind.COMMERCIAL, 20)).ended(on(34)))
                        .measuring(14, 14),
                row(
                                "the mentoring over after 15 days",
                                "never-declared",
                                100,
                                with(tie("t-1", TieKind.COMMERCIAL, 20)).ended(on(35)))
                        .measuring(15, 14),
                row(
                        "arose after the mentoring was over",
                        "no-tie",
                        100,
                        with(tie("t-1", TieKind.COMMERCIAL, 20)).ended(on(19))),
                row(
                                "arose on the last day of the mentoring",
                                "in-time",
                                100,
                                with(tie("t-1", TieKind.COMMERCIAL, 20)).ended(on(20)))
                        .measuring(0, 14),
                row(
                                "the longest decides",
                                "declared-late",
                                100,
                                with(
                                        tie("t-1", TieKind.FAMILY, 20).declared(on(40)),
                                        tie("t-2", TieKind.COMMERCIAL, 20).declared(on(50)),
                                        tie("t-3", TieKind.FINANCIAL, 95)))
                        .measuring(30, 14),
                row(
                                "one that still waits decides before a longer one that is settled",
                                "undeclared",
                                100,
                                with(
                                        tie("t-1", TieKind.FAMILY, 0).declared(on(60)),
                                        tie("t-2", TieKind.FINANCIAL, 70),
                                        tie("t-3", TieKind.COMMERCIAL, 0).ended(on(80))))
                        .measuring(30, 14),
                row(
                                "the longest decides where nothing waits",
                                "never-declared",
                                100,
                                with(
                                        tie("t-1", TieKind.FAMILY, 0).declared(on(60)),
                                        tie("t-3", TieKind.COMMERCIAL, 0).ended(on(80))))
                        .measuring(80, 14),
                row(
                                "one within the limit does not hide one that is late",
                                "undeclared",
                                100,
                                with(tie("t-1", TieKind.FAMILY, 95), tie("t-2", TieKind.COMMERCIAL, 20)))
                        .measuring(80, 14),
                row(
                                "one declared in time does not hide one that is open",
                                "not-yet-declared",
                                100,
                                with(
                                        tie("t-1", TieKind.FAMILY, 20).declared(on(30)),
                                        tie("t-2", TieKind.COMMERCIAL, 95)))
                        .measuring(5, 14),
                row(
                                "a policy of 30 days, on the 30th",
                                "in-time",
                                100,
                                with(tie("t-1", TieKind.FAMILY, 20).declared(on(50))))
                        .measuring(30, 30)
                        .under(Policy.of("mild").limiting("G05.undeclared-days", 30)),
                row(
                                "a policy of no days, on the first",
                                "declared-late",
                                100,
                                with(tie("t-1", TieKind.FAMILY, 20).declared(on(21))))
                        .measuring(1, 0)
                        .under(Policy.of("strict").limiting("G05.undeclared-days", 0)));
    }

    private static RelationshipBuilder with(Tie... ties) {
        return sound().interests(Interests.of(bothAsked(), List.of(ties), List.of()));
    }
}
