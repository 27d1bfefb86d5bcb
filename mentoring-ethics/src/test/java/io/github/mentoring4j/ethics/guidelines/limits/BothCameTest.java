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

class BothCameTest extends RuleContract {

    private static final MissedMeeting MENTEES_FIRST = noShow("n-1", Party.MENTEE, 20);
    private static final MissedMeeting MENTEES_SECOND = noShow("n-2", Party.MENTEE, 50);
    private static final MissedMeeting MENTORS_FIRST = noShow("n-3", Party.MENTOR, 30);
    private static final MissedMeeting MENTORS_SECOND = noShow("n-4", Party.MENTOR, 60);

    BothCameTest() {
        super("G09-both-came");
    }

    @Override
    protected List<Row> table() {
        Policy none = Policy.of("none").limiting("G09.no-shows", 0);
        Policy two = Policy.of("two").limiting("G09.no-shows", 2);
        return List.of(
                row("both always came", "came", 100, sound()).measuring(0, 1),
                row("a cancellation is no failure to come", "came", 100, with(cancelled("n-9", Party.MENTEE, 20, 1)))
                        .measuring(0, 1),
                row("one failed to come once", "within-limit", 100, with(MENTEES_FIRST))
                        .measuring(1, 1),
                row("each failed to come once", "within-limit", 100, with(MENTEES_FIRST, MENTORS_FIRST))
                        .measuring(1, 1),
                row("the mentee twice", "repeated", 100, with(MENTEES_FIRST, MENTEES_SECOND))
                        .measuring(2, 1),
                row("the mentor twice", "repeated", 100, with(MENTORS_FIRST, MENTORS_SECOND, MENTEES_FIRST))
                        .measuring(2, 1),
                row("the second is yet to come", "within-limit", 49, with(MENTEES_FIRST, MENTEES_SECOND))
                        .measuring(1, 1),
                row(
                                "twice, and over",
                                "repeated",
                                100,
                                with(MENTEES_FIRST, MENTEES_SECOND).ended(on(80)))
                        .measuring(2, 1),
                row(
                                "twice, and nothing held",
                                "repeated",
                                100,
                                with(MENTEES_FIRST, MENTEES_SECOND).meetings(List.of()))
                        .measuring(2, 1),
                row("nothing but the match", "no-meeting", 0, bare()),
                row(
                        "a cancellation alone",
                        "no-meeting",
                        100,
                        with(cancelled("n-9", Party.MENTEE, 20, 1)).meetings(List.of())),
                row("a policy that lets none pass", "repeated", 100, with(MENTEES_FIRST))
                        .measuring(1, 0)
                        .under(none),
                row("a policy that lets two pass", "within-limit", 100, with(MENTEES_FIRST, MENTEES_SECOND))
                        .measuring(2, 2)
                        .under(two));
    }

    private static RelationshipBuilder with(MissedMeeting... missed) {
        return sound().missedMeetings(List.of(missed));
    }
}
