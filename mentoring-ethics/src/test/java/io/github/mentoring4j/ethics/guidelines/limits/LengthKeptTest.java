package io.github.mentoring4j.ethics.guidelines.limits;

import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.contract.MentoringContract;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.meeting.Attendance;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.time.Duration;
import java.util.List;

class LengthKeptTest extends RuleContract {

    LengthKeptTest() {
        super("G09-length-kept");
    }

    @Override
    protected List<Row> table() {
        Policy strict = Policy.of("strict").limiting("G09.overrun-percent", 10);
        return List.of(
                row("as long as agreed", "kept", 100, sound()).measuring(0, 25),
                row("shorter than agreed", "kept", 100, with(lasted(20, 3_600))).measuring(0, 25),
                row("a second over", "kept", 100, with(lasted(20, 5_401))).measuring(1, 25),
                row("a quarter over", "kept", 100, with(lasted(20, 6_750))).measuring(25, 25),
                row("a second more than a quarter over", "overran", 100, with(lasted(20, 6_751)))
                        .measuring(26, 25),
                row("a third over", "overran", 100, with(lasted(20, 7_200))).measuring(34, 25),
                row(
                                "a third over, and the relationship over",
                                "overran",
                                100,
                                with(lasted(20, 7_200)).ended(on(80)))
                        .measuring(34, 25),
                row("a third over tomorrow", "kept", 39, with(lasted(20, 5_400), lasted(40, 7_200)))
                        .restingOn("m-20")
                        .measuring(0, 25),
                row(
                                "the longest of three decides",
                                "overran",
                                100,
                                with(lasted(20, 7_000), lasted(40, 8_000), lasted(60, 5_400)))
                        .restingOn("m-20", "m-40")
                        .measuring(49, 25),
                row(
                                "what was agreed for the meeting decides, for better",
                                "kept",
                                100,
                                with(lasted(20, 7_200).attended(agreedFor(120))))
                        .measuring(0, 25),
                row(
                                "what was agreed for the meeting decides, for worse",
                                "overran",
                                100,
                                with(lasted(20, 5_400).attended(agreedFor(60))))
                        .measuring(50, 25),
                row("a long first meeting before the contract", "kept", 100, with(lasted(7, 20_000), lasted(20, 5_400)))
                        .measuring(0, 25),
                row("on the day of the contract", "overran", 100, with(lasted(8, 20_000), lasted(20, 5_400)))
                        .measuring(271, 25),
                row("no contract", "nothing-agreed", 100, sound().contract(MentoringContract.none())),
                row("no meeting", "nothing-agreed", 100, sound().meetings(List.of())),
                row(
                        "meetings before the contract alone",
                        "nothing-agreed",
                        100,
                        sound().contract(contract(agreed(1, 90, 365)))),
                row("nothing but the match", "nothing-agreed", 0, bare()),
                row("a policy of a tenth, at it", "kept", 100, with(lasted(20, 5_940)))
                        .measuring(10, 10)
                        .under(strict),
                row("a policy of a tenth, over it", "overran", 100, with(lasted(20, 5_941)))
                        .measuring(11, 10)
                        .under(strict));
    }

    private static Attendance agreedFor(int minutes) {
        return Attendance.none().agreedToLast(Duration.ofMinutes(minutes));
    }

    private static Meeting lasted(int day, int seconds) {
        return Meeting.of(MeetingId.of("m-" + day), on(day), Duration.ofSeconds(seconds));
    }

    private static RelationshipBuilder with(Meeting... meetings) {
        return sound().meetings(List.of(meetings));
    }
}
