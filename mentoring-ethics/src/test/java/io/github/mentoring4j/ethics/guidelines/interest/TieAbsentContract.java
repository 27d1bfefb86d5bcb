package io.github.mentoring4j.ethics.guidelines.interest;

import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.bothAsked;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.sound;
import static io.github.mentoring4j.ethics.record.Records.statement;
import static io.github.mentoring4j.ethics.record.Records.tie;

import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

/** The table of ties that may not stand beside mentoring at all; the same for every such kind. */
abstract class TieAbsentContract extends RuleContract {

    private final TieKind kind;

    private final TieKind another;

    TieAbsentContract(String rule, TieKind kind, TieKind another) {
        super(rule);
        this.kind = kind;
        this.another = another;
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("both asked, no tie", "absent", 100, sound()),
                row("nobody asked, no tie", "not-asked", 100, bare()),
                row(
                        "one asked, no tie",
                        "not-asked",
                        100,
                        bare().interests(Interests.of(
                                List.of(statement("s-1", Party.MENTEE, 2)), List.of(), List.of()))),
                row("nobody asked, and it is too late now", "never-asked", 100, bare().ended(on(50))),
                row(
                        "the mentoring is over",
                        "stood",
                        100,
                        with(tie("t-1", kind, 20)).ended(on(50))),
                row(
                        "one that is over does not hide one that still stands",
                        "stands",
                        100,
                        with(tie("t-1", kind, 20).ended(on(50)), tie("t-2", kind, 60))),
                row("a tie of another kind", "absent", 100, with(tie("t-1", another, 20))),
                row(
                        "a single day of it",
                        "stood",
                        100,
                        with(tie("t-1", kind, 20).ended(on(20)))),
                row(
                        "declared and agreed makes no difference",
                        "stands",
                        100,
                        with(tie("t-1", kind, 20).declared(on(20)).agreed(on(20)))),
                row("arises today", "stands", 20, with(tie("t-1", kind, 20))),
                row("arises tomorrow", "absent", 19, with(tie("t-1", kind, 20))),
                row(
                        "over on the day before the match",
                        "absent",
                        100,
                        with(tie("t-1", kind, -50).ended(on(-1)))),
                row(
                        "over on the day of the match",
                        "stood",
                        100,
                        with(tie("t-1", kind, -50).ended(on(0)))),
                row(
                        "arose on the last day of the mentoring",
                        "stood",
                        100,
                        with(tie("t-1", kind, 50)).ended(on(50))),
                row(
                        "arose on the day after the mentoring",
                        "absent",
                        100,
                        with(tie("t-1", kind, 51)).ended(on(50))),
                row(
                        "a tie on record counts though nobody was asked",
                        "stands",
                        100,
                        bare().interests(Interests.of(List.of(), List.of(tie("t-1", kind, 20)), List.of()))));
    }

    private static RelationshipBuilder with(Tie... ties) {
        return sound().interests(Interests.of(bothAsked(), List.of(ties), List.of()));
    }
}
