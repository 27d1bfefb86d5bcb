package io.github.mentoring4j.ethics.guidelines.limits;

import static io.github.mentoring4j.ethics.record.Courses.cancelled;
import static io.github.mentoring4j.ethics.record.Courses.noShow;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class CancelledInTimeTest extends RuleContract {

    CancelledInTimeTest() {
        super("G09-cancelled-in-time");
    }

    @Override
    protected List<Row> table() {
        Policy mild = Policy.of("mild").limiting("G09.late-cancellations", 1);
        Policy early = Policy.of("long").limiting("G09.notice-hours", 48);
        return List.of(
                row("none", "none", 100, sound()),
                row("somebody did not come", "none", 100, with(noShow("n-1", Party.MENTEE, 20))),
                row("nothing but the match", "none", 0, bare()),
                row("25 hours", "in-time", 100, with(after(25))).measuring(0, 0),
                row("24 hours", "in-time", 100, with(after(24))).measuring(0, 0),
                row("23 hours", "late", 100, with(after(23))).measuring(1, 0),
                row("23 hours, and over", "late", 100, with(after(23)).ended(on(80)))
                        .measuring(1, 0),
                row("cancelled tomorrow", "none", 19, with(cancelled("n-1", Party.MENTOR, 20, 0))),
                row("cancelled already, due tomorrow", "in-time", 19, with(cancelled("n-1", Party.MENTOR, 20, 30)))
                        .measuring(0, 0),
                row("one of three", "late", 100, with(after(30), after(0), after(40)))
                        .measuring(1, 0),
                row("two of three", "late", 100, with(after(30), after(0), after(3)))
                        .measuring(2, 0),
                row("a policy of 48 hours, at it", "in-time", 100, with(after(48)))
                        .measuring(0, 0)
                        .under(early),
                row("a policy of 48 hours, under it", "late", 100, with(after(47)))
                        .measuring(1, 0)
                        .under(early),
                row("a policy that lets one pass", "in-time", 100, with(after(30), after(0)))
                        .measuring(1, 1)
                        .under(mild),
                row("a policy that lets one pass, of two", "late", 100, with(after(1), after(0)))
                        .measuring(2, 1)
                        .under(mild));
    }

    private static MissedMeeting after(int hours) {
        return cancelled("n-" + hours, Party.MENTEE, 20 + hours, hours);
    }

    private static RelationshipBuilder with(MissedMeeting... missed) {
        return sound().missedMeetings(List.of(missed));
    }
}
