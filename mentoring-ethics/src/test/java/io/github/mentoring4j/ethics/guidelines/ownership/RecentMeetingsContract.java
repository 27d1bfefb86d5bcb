package io.github.mentoring4j.ethics.guidelines.ownership;

import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table that the rules on recent meetings share: a row of meetings, each with what the record says of the mentee. */
abstract class RecentMeetingsContract extends RuleContract {

    private static final int GAP = 10;

    private final String share;

    RecentMeetingsContract(String rule, String share) {
        super(rule);
        this.share = share;
    }

    /** What the record says where the mentee did it (y), did not (n), or nobody can tell (anything else). */
    abstract Optional<Preparation> preparation(char sign, int day);

    @Override
    protected List<Row> table() {
        List<Row> rows = new ArrayList<>(List.of(
                row("three of three", "enough", 100, held("yyy")).measuring(0, 1),
                row("two of three", "enough", 100, held("yny")).measuring(1, 1),
                row("one of three", "too-few", 100, held("nny")).measuring(2, 1),
                row("none of three", "too-few", 100, held("nnn")).measuring(3, 1),
                row("none of three, and over", "ended-too-few", 100, held("nnn").ended(on(90)))
                        .measuring(3, 1),
                row("the last three decide, for better", "enough", 100, held("nnnnyyn"))
                        .measuring(1, 1),
                row("the last three decide, for worse", "too-few", 100, held("yyyyynn"))
                        .measuring(2, 1),
                row("a fourth meeting tomorrow", "enough", 39, held("yyny")).measuring(1, 1),
                row("two good ones are enough of three", "enough", 100, held("yy"))
                        .measuring(0, 1),
                row("two bad ones are too many of three", "too-few", 100, held("nn"))
                        .measuring(2, 1),
                row("one good one tells nothing", "too-few-meetings", 100, held("y"))
                        .measuring(0, 1),
                row("one of two tells nothing", "too-few-meetings", 100, held("yn"))
                        .measuring(1, 1),
                row("no meeting yet", "too-few-meetings", 100, held("")).measuring(0, 1),
                row("nothing but the match", "too-few-meetings", 0, bare()).measuring(0, 1),
                row(
                                "over after one bad one",
                                "ended-too-few-meetings",
                                100,
                                held("n").ended(on(90)))
                        .measuring(1, 1),
                row(
                                "over after one good one",
                                "ended-too-few-meetings",
                                100,
                                held("y").ended(on(90)))
                        .measuring(0, 1),
                row("over without a meeting", "ended-too-few-meetings", 100, held("").ended(on(90)))
                        .measuring(0, 1),
                row("half of a long row that is too short", "too-few-meetings", 100, held("yyn"))
                        .measuring(1, 3)
                        .under(Policy.of("six").limiting("G08.recent-meetings", 6)),
                row("half of four is enough", "enough", 100, held("yynn"))
                        .measuring(2, 2)
                        .under(four()),
                row("a quarter of four is too few", "too-few", 100, held("ynnn"))
                        .measuring(3, 2)
                        .under(four()),
                row("a policy of a quarter without, at it", "enough", 100, held("yyyn"))
                        .measuring(1, 1)
                        .under(four().limiting(share, 25)),
                row("a policy of a quarter without, over it", "too-few", 100, held("yynn"))
                        .measuring(2, 1)
                        .under(four().limiting(share, 25)),
                row("a policy just under a quarter", "too-few", 100, held("yyyn"))
                        .measuring(1, 0)
                        .under(four().limiting(share, 24)),
                row("a policy of the last meeting alone", "too-few", 100, held("yyyn"))
                        .measuring(1, 0)
                        .under(Policy.of("last").limiting("G08.recent-meetings", 1))));
        rows.addAll(more());
        return rows;
    }

    /** Cases of one rule alone. */
    abstract List<Row> more();

    private static Policy four() {
        return Policy.of("four").limiting("G08.recent-meetings", 4);
    }

    /** Meetings every 10 days from day 10 on, one for each sign. */
    final RelationshipBuilder held(String signs) {
        List<Meeting> meetings = new ArrayList<>();
        for (int place = 0; place < signs.length(); place++) {
            char sign = signs.charAt(place);
            int day = GAP * (meetings.size() + 1);
            Meeting meeting = Records.meeting("m-" + (meetings.size() + 1), day);
            meetings.add(preparation(sign, day).map(meeting::prepared).orElse(meeting));
        }
        return sound().meetings(meetings);
    }
}
