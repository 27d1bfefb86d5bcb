package io.github.mentoring4j.ethics.guidelines.development;

import static io.github.mentoring4j.ethics.record.Courses.competence;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.MATCH;
import static io.github.mentoring4j.ethics.record.Records.bare;

import io.github.mentoring4j.competence.DevelopmentActivity;
import io.github.mentoring4j.competence.DevelopmentKind;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.ethics.record.Courses;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

class KeepsDevelopingTest extends RuleContract {

    /** The match is on 1 January 2026. */
    private static final int FIRST_OF_2027 = days(2027, 1, 1);

    private static final int FIRST_OF_2028 = days(2028, 1, 1);

    KeepsDevelopingTest() {
        super("G07-keeps-developing");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("done on the day", "develops", 100, with(done("v-1", 100))).measuring(0, 12),
                row("a day later a month has begun", "develops", 101, with(done("v-1", 100)))
                        .measuring(1, 12),
                row("almost 12 months after", "develops", FIRST_OF_2027 - 1, with(done("v-1", 0)))
                        .measuring(12, 12),
                row("12 months after", "develops", FIRST_OF_2027, with(done("v-1", 0)))
                        .measuring(12, 12),
                row("a day more than 12 months after", "slackening", FIRST_OF_2027 + 1, with(done("v-1", 0)))
                        .measuring(13, 12),
                row("24 months after", "slackening", FIRST_OF_2028, with(done("v-1", 0)))
                        .measuring(24, 12),
                row("a day more than 24 months after", "stopped", FIRST_OF_2028 + 1, with(done("v-1", 0)))
                        .measuring(25, 24),
                row("the end of a short month", "develops", days(2026, 2, 28), with(done("v-1", days(2026, 1, 31))))
                        .measuring(1, 12),
                row(
                                "the last of several decides, whatever its id",
                                "develops",
                                300,
                                with(done("v-1", 290), done("v-2", -300), done("v-3", 10)))
                        .measuring(1, 12),
                row("one that is yet to come does not count", "slackening", 400, with(done("v-1", 0), done("v-2", 401)))
                        .measuring(14, 12),
                row("an old activity counts from its day", "stopped", 0, with(done("v-1", days(2023, 12, 31))))
                        .measuring(25, 24),
                row("an old activity, 24 months before the match", "slackening", 0, with(done("v-1", days(2024, 1, 1))))
                        .measuring(24, 12),
                row(
                                "a long pause, taken up again",
                                "paused",
                                FIRST_OF_2028 + 1,
                                with(done("v-1", 0), done("v-2", FIRST_OF_2028 + 1)))
                        .restingOn("v-1", "v-2")
                        .measuring(25, 24),
                row(
                                "a pause of just 24 months, taken up again",
                                "develops",
                                FIRST_OF_2028,
                                with(done("v-1", 0), done("v-2", FIRST_OF_2028)))
                        .measuring(0, 12),
                row(
                                "a long pause that began before the match and ended soon after it",
                                "develops",
                                50,
                                with(done("v-1", days(2023, 7, 1)), done("v-2", 31)))
                        .measuring(1, 12),
                row("the same without what was done before the match", "develops", 50, with(done("v-2", 31)))
                        .measuring(1, 12),
                row(
                                "a long pause that began before the match, while it lasts",
                                "stopped",
                                30,
                                with(done("v-1", days(2023, 7, 1)), done("v-2", 31)))
                        .measuring(31, 24),
                row(
                                "a pause from before the match, just 24 months of it after",
                                "develops",
                                FIRST_OF_2028,
                                with(done("v-1", days(2025, 7, 1)), done("v-2", FIRST_OF_2028)))
                        .measuring(0, 12),
                row(
                                "a pause from before the match, more than 24 months of it after",
                                "paused",
                                FIRST_OF_2028 + 1,
                                with(done("v-1", days(2025, 7, 1)), done("v-2", FIRST_OF_2028 + 1)))
                        .measuring(25, 24),
                row(
                                "a long pause that was over by the match",
                                "develops",
                                50,
                                with(done("v-1", days(2022, 1, 1)), done("v-2", 0)))
                        .measuring(2, 12),
                row(
                                "a long pause from the match on, taken up in the end",
                                "paused",
                                FIRST_OF_2028 + 10,
                                with(done("v-1", FIRST_OF_2028 + 5)))
                        .measuring(25, 24),
                row(
                                "the longest of two long pauses",
                                "paused",
                                days(2032, 1, 1),
                                with(
                                        done("v-1", 0),
                                        done("v-2", days(2028, 3, 1)),
                                        done("v-3", days(2031, 3, 1)),
                                        done("v-4", days(2031, 12, 1))))
                        .measuring(36, 24),
                row(
                                "a pause that runs decides before one that is over",
                                "stopped",
                                days(2033, 1, 1),
                                with(done("v-1", 0), done("v-2", days(2029, 1, 1)), done("v-3", days(2030, 12, 1))))
                        .measuring(25, 24),
                row("nothing on record, on the day of the match", "nothing-on-record", 0, bare())
                        .measuring(0, 12),
                row("nothing on record, 12 months after the match", "nothing-on-record", FIRST_OF_2027, bare())
                        .measuring(12, 12),
                row("nothing on record, a day more", "slackening", FIRST_OF_2027 + 1, bare())
                        .measuring(13, 12),
                row("nothing on record, a day more than 24 months", "stopped", FIRST_OF_2028 + 1, bare())
                        .measuring(25, 24),
                row(
                                "over within 12 months, however long ago",
                                "develops",
                                FIRST_OF_2028 + 100,
                                with(done("v-1", 0)).ended(Records.on(300)))
                        .measuring(10, 12),
                row(
                                "what was done after the end does not count",
                                "slackening",
                                FIRST_OF_2028,
                                with(done("v-1", 0), done("v-2", 500)).ended(Records.on(400)))
                        .measuring(14, 12),
                row("a policy of 2 months, on the last day", "develops", 59, with(done("v-1", 0)))
                        .measuring(2, 2)
                        .under(Policy.of("strict").limiting("G07.pause-months", 2)),
                row("a policy of 2 months, a day later", "slackening", 60, with(done("v-1", 0)))
                        .measuring(3, 2)
                        .under(Policy.of("strict").limiting("G07.pause-months", 2)),
                row("a long pause of 3 months, on the last day", "develops", 90, with(done("v-1", 0)))
                        .measuring(3, 12)
                        .under(Policy.of("strict").limiting("G07.long-pause-months", 3)),
                row("a long pause of 3 months, a day later", "stopped", 91, with(done("v-1", 0)))
                        .measuring(4, 3)
                        .under(Policy.of("strict").limiting("G07.long-pause-months", 3)));
    }

    private static int days(int year, int month, int day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(MATCH, LocalDate.of(year, month, day)));
    }

    private static DevelopmentActivity done(String id, int day) {
        return Courses.development(id, DevelopmentKind.SUPERVISION, day);
    }

    private static RelationshipBuilder with(DevelopmentActivity... development) {
        return sound().competence(competence(development));
    }
}
