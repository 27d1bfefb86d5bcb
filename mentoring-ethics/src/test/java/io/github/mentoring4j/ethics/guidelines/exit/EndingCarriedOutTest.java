package io.github.mentoring4j.ethics.guidelines.exit;

import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.asked;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.contract.ExitTerm;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class EndingCarriedOutTest extends RuleContract {

    private static final EndingRequest ASKED = asked("e-1", Party.MENTEE, 50);

    EndingCarriedOutTest() {
        super("G11-ending-carried-out");
    }

    @Override
    protected List<Row> table() {
        Policy strict = Policy.of("strict").limiting("G11.carried-out-days", 7);
        return List.of(
                row("nobody asked", "not-asked", 100, sound()),
                row("nothing but the match", "not-asked", 0, bare()),
                row("somebody asks tomorrow", "not-asked", 49, with(ASKED)),
                row("asked today", "pending", 50, with(ASKED)).measuring(0, 14),
                row("asked 13 days ago", "pending", 63, with(ASKED)).measuring(13, 14),
                row("asked 14 days ago", "pending", 64, with(ASKED)).measuring(14, 14),
                row("asked 15 days ago", "not-carried-out", 65, with(ASKED)).measuring(15, 14),
                row("ended after 13 days", "in-time", 100, with(ASKED).ended(on(63)))
                        .measuring(13, 14),
                row("ended after 14 days", "in-time", 100, with(ASKED).ended(on(64)))
                        .measuring(14, 14),
                row("ended after 15 days", "late", 100, with(ASKED).ended(on(65)))
                        .measuring(15, 14),
                row(
                                "ends tomorrow, after 16 days",
                                "not-carried-out",
                                65,
                                with(ASKED).ended(on(66)))
                        .measuring(15, 14),
                row(
                                "of two that wait, the one that has waited longer",
                                "not-carried-out",
                                70,
                                with(asked("e-1", Party.MENTOR, 54), asked("e-2", Party.MENTEE, 50)))
                        .measuring(20, 14),
                row(
                                "of two carried out too late, the one asked for first",
                                "late",
                                100,
                                with(asked("e-1", Party.MENTEE, 45), asked("e-2", Party.MENTOR, 50))
                                        .ended(on(70)))
                        .measuring(25, 14),
                row("taken back after 14 days", "withdrawn", 100, with(ASKED.withdrawn(on(64))))
                        .measuring(14, 14),
                row("taken back after 15 days", "withdrawn-late", 100, with(ASKED.withdrawn(on(65))))
                        .measuring(15, 14),
                row("taken back tomorrow, after 16 days", "not-carried-out", 65, with(ASKED.withdrawn(on(66))))
                        .measuring(15, 14),
                row(
                                "taken back after the end",
                                "in-time",
                                100,
                                with(ASKED.withdrawn(on(70))).ended(on(60)))
                        .measuring(10, 14),
                row("asked on the last day", "in-time", 100, with(ASKED).ended(on(50)))
                        .measuring(0, 14),
                row("asked after the end", "not-asked", 100, with(ASKED).ended(on(49))),
                row("30 days of notice, on the last", "pending", 80, noticed(30))
                        .measuring(30, 30),
                row("30 days of notice, a day later", "not-carried-out", 81, noticed(30))
                        .measuring(31, 30),
                row("10 days of notice are less than the limit", "pending", 64, noticed(10))
                        .measuring(14, 14),
                row("no contract", "not-carried-out", 65, with(ASKED).contract(contract()))
                        .measuring(15, 14),
                row(
                                "one that stands decides before one taken back later still",
                                "not-carried-out",
                                100,
                                with(asked("e-1", Party.MENTEE, 20).withdrawn(on(70)), asked("e-2", Party.MENTOR, 80)))
                        .measuring(20, 14),
                row(
                                "the one furthest beyond decides",
                                "late",
                                100,
                                with(asked("e-1", Party.MENTEE, 60), asked("e-2", Party.MENTOR, 50))
                                        .ended(on(90)))
                        .measuring(40, 14),
                row(
                                "one late, one taken back late, by the days",
                                "withdrawn-late",
                                100,
                                with(
                                                asked("e-1", Party.MENTEE, 70),
                                                asked("e-2", Party.MENTOR, 20).withdrawn(on(60)))
                                        .ended(on(90)))
                        .measuring(40, 14),
                row(
                                "one in time does not hide one that is late",
                                "late",
                                100,
                                with(asked("e-1", Party.MENTEE, 85), asked("e-2", Party.MENTOR, 50))
                                        .ended(on(90)))
                        .measuring(40, 14),
                row(
                                "one taken back does not hide one that waits",
                                "pending",
                                60,
                                with(asked("e-1", Party.MENTEE, 45).withdrawn(on(50)), asked("e-2", Party.MENTOR, 55)))
                        .measuring(5, 14),
                row(
                                "one taken back does not hide one carried out",
                                "in-time",
                                100,
                                with(asked("e-1", Party.MENTEE, 45).withdrawn(on(50)), asked("e-2", Party.MENTOR, 55))
                                        .ended(on(60)))
                        .measuring(5, 14),
                row("a policy of 7 days, at it", "pending", 57, with(ASKED))
                        .measuring(7, 7)
                        .under(strict),
                row("a policy of 7 days, over it", "not-carried-out", 58, with(ASKED))
                        .measuring(8, 7)
                        .under(strict));
    }

    private static RelationshipBuilder noticed(int days) {
        return with(ASKED).contract(contract(agreed(1, 8, 365, ExitTerm.withNotice(days))));
    }

    private static RelationshipBuilder with(EndingRequest... requests) {
        return sound().ending(Ending.of(requests));
    }
}
