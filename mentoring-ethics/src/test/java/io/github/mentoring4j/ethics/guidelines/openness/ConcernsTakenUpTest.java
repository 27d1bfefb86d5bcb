package io.github.mentoring4j.ethics.guidelines.openness;

import static io.github.mentoring4j.ethics.record.Conversations.concern;
import static io.github.mentoring4j.ethics.record.Conversations.sound;
import static io.github.mentoring4j.ethics.record.Conversations.uneasy;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.openness.Concern;
import io.github.mentoring4j.openness.ConcernKind;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.ArrayList;
import java.util.List;

class ConcernsTakenUpTest extends RuleContract {

    ConcernsTakenUpTest() {
        super("G04-concerns-taken-up");
    }

    @Override
    protected List<Row> table() {
        List<Row> rows = new ArrayList<>(one());
        rows.addAll(ended());
        rows.addAll(several());
        return rows;
    }

    private static List<Row> one() {
        return List.of(
                row("nothing but the match", "none", 100, bare()),
                row("a sound record", "none", 100, sound()),
                row("raised tomorrow", "none", 19, with(concern("c-1", 20))),
                row("raised today", "pending", 20, with(concern("c-1", 20))).measuring(0, 21),
                row("open on the 20th day", "pending", 40, with(concern("c-1", 20)))
                        .measuring(20, 21),
                row("open on the 21st day", "pending", 41, with(concern("c-1", 20)))
                        .measuring(21, 21),
                row("open on the 22nd day", "kept", 42, with(concern("c-1", 20)))
                        .measuring(22, 21),
                row(
                                "taken up tomorrow, too late",
                                "kept",
                                42,
                                with(concern("c-1", 20).takenUp(on(43))))
                        .measuring(22, 21),
                row("taken up at once", "taken-up", 100, with(concern("c-1", 20).takenUp(on(20))))
                        .measuring(0, 21),
                row(
                                "taken up on the 20th day",
                                "taken-up",
                                100,
                                with(concern("c-1", 20).takenUp(on(40))))
                        .measuring(20, 21),
                row(
                                "taken up on the 21st day",
                                "taken-up",
                                100,
                                with(concern("c-1", 20).takenUp(on(41))))
                        .measuring(21, 21),
                row(
                                "taken up on the 22nd day",
                                "taken-up-late",
                                100,
                                with(concern("c-1", 20).takenUp(on(42))))
                        .measuring(22, 21),
                row("about safety", "safety-alone", 100, with(concern("c-1", ConcernKind.SAFETY, 20))),
                row("a policy of 30 days, on the 30th", "pending", 50, with(concern("c-1", 20)))
                        .measuring(30, 30)
                        .under(Policy.of("mild").limiting("G04.kept-days", 30)),
                row("a policy of 30 days, on the 31st", "kept", 51, with(concern("c-1", 20)))
                        .measuring(31, 30)
                        .under(Policy.of("mild").limiting("G04.kept-days", 30)),
                row("a policy of no days, on the first", "kept", 21, with(concern("c-1", 20)))
                        .measuring(1, 0)
                        .under(Policy.of("strict").limiting("G04.kept-days", 0)));
    }

    private static List<Row> ended() {
        return List.of(
                row(
                                "over after 21 days",
                                "ended-first",
                                100,
                                with(concern("c-1", 20)).ended(on(41)))
                        .measuring(21, 21),
                row(
                                "over after 22 days",
                                "never-taken-up",
                                100,
                                with(concern("c-1", 20)).ended(on(42)))
                        .measuring(22, 21),
                row(
                                "raised on the last day",
                                "ended-first",
                                100,
                                with(concern("c-1", 20)).ended(on(20)))
                        .measuring(0, 21),
                row(
                        "raised after the end",
                        "afterwards",
                        100,
                        with(concern("c-1", 21)).ended(on(20))),
                row(
                        "about safety, and raised after the end",
                        "afterwards",
                        100,
                        with(concern("c-1", ConcernKind.SAFETY, 21)).ended(on(20))),
                row(
                        "one about safety, and one raised after the end",
                        "safety-alone",
                        100,
                        with(concern("c-1", ConcernKind.SAFETY, 20), concern("c-2", 31))
                                .ended(on(30))),
                row(
                                "one taken up, and one raised after the end",
                                "taken-up",
                                100,
                                with(concern("c-1", 20).takenUp(on(25)), concern("c-2", 31))
                                        .ended(on(30)))
                        .measuring(5, 21),
                row(
                                "taken up in time, over since",
                                "taken-up",
                                100,
                                with(concern("c-1", 20).takenUp(on(30))).ended(on(60)))
                        .measuring(10, 21),
                row(
                                "taken up after the end, in time",
                                "taken-up",
                                100,
                                with(concern("c-1", 20).takenUp(on(35))).ended(on(30)))
                        .measuring(15, 21),
                row(
                                "taken up after the end, too late",
                                "taken-up-late",
                                100,
                                with(concern("c-1", 20).takenUp(on(60))).ended(on(30)))
                        .measuring(40, 21));
    }

    private static List<Row> several() {
        return List.of(
                row(
                                "one about safety, and the other taken up",
                                "taken-up",
                                100,
                                with(
                                        concern("c-1", ConcernKind.SAFETY, 20),
                                        concern("c-2", 20).takenUp(on(25))))
                        .measuring(5, 21),
                row(
                                "all but one about safety",
                                "pending",
                                100,
                                with(concern("c-1", ConcernKind.SAFETY, 20), concern("c-2", 95)))
                        .measuring(5, 21),
                row(
                                "the longest decides",
                                "kept",
                                100,
                                with(concern("c-1", 60), concern("c-2", 50), concern("c-3", 70)))
                        .measuring(50, 21),
                row(
                                "one that still waits decides before a longer one",
                                "kept",
                                100,
                                with(concern("c-1", 0).takenUp(on(60)), concern("c-2", 70)))
                        .measuring(30, 21),
                row(
                                "one in time does not hide one that is late",
                                "taken-up-late",
                                100,
                                with(
                                        concern("c-1", 20).takenUp(on(60)),
                                        concern("c-2", 20).takenUp(on(21))))
                        .measuring(40, 21),
                row(
                                "one with days left does not hide one that is late",
                                "taken-up-late",
                                100,
                                with(concern("c-1", 20).takenUp(on(60)), concern("c-2", 99)))
                        .measuring(40, 21),
                row(
                                "one taken up does not hide one that is open",
                                "pending",
                                100,
                                with(concern("c-1", 20).takenUp(on(21)), concern("c-2", 99)))
                        .measuring(1, 21));
    }

    private static RelationshipBuilder with(Concern... concerns) {
        return bare().openness(uneasy(concerns));
    }
}
