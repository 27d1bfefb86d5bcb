package io.github.mentoring4j.ethics.guidelines.ownership;

import static io.github.mentoring4j.ethics.record.Courses.phases;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.meeting;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingConduct;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.ArrayList;
import java.util.List;

class InitiativeKeptTest extends RuleContract {

    InitiativeKeptTest() {
        super("G08-initiative-kept");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("the same share", "kept", 100, held("ee", "ee"))
                        .restingOn("m-2", "m-4")
                        .measuring(0, 0),
                row("the same share of more meetings", "kept", 100, held("eo", "eeoo"))
                        .measuring(0, 0),
                row("a greater share", "kept", 100, held("eo", "eeo")).measuring(0, 0),
                row("a smaller share", "falling", 100, held("ee", "eo"))
                        .restingOn("m-1", "m-2", "m-3", "m-4")
                        .measuring(50, 0),
                row("a share smaller by a third, rounded up", "falling", 100, held("eee", "eeo"))
                        .measuring(34, 0),
                row("a share smaller by little", "falling", 100, held("eeeo", "eeeoo"))
                        .measuring(15, 0),
                row("nothing is left of it", "falling", 100, held("ee", "on")).measuring(100, 0),
                row("a smaller share, and over", "fell", 100, held("ee", "eo").ended(on(90)))
                        .measuring(50, 0),
                row("with the mentor counts", "kept", 100, held("ee", "bb")).measuring(0, 0),
                row("neither took it", "falling", 100, held("bb", "bn")).measuring(50, 0),
                row("what is not on record is left out", "kept", 100, held("ee?", "e?e?"))
                        .restingOn("m-2", "m-6")
                        .measuring(0, 0),
                row("it fell and came back", "kept", 100, held("eee", "eoo", "eeo"))
                        .measuring(0, 0),
                row("it rose and fell", "falling", 100, held("eoo", "eee", "eeo"))
                        .measuring(34, 0),
                row("a phase with one meeting is passed over", "falling", 100, held("e?e", "o", "eo"))
                        .restingOn("m-1", "m-3", "m-5", "m-6")
                        .measuring(50, 0),
                row("a last phase with one meeting is passed over", "kept", 100, held("eo", "ee", "o"))
                        .measuring(0, 0),
                row("a phase without a meeting is passed over", "falling", 100, held("ee", "", "eo"))
                        .measuring(50, 0),
                row("one phase alone", "too-little-known", 100, held("eeee")),
                row("two phases, one meeting in one", "too-little-known", 100, held("ee", "o")),
                row("two phases, nothing on record", "too-little-known", 100, held("??", "??")),
                row(
                        "no phase on record",
                        "too-little-known",
                        100,
                        held("ee", "eo").phases(phases())),
                row(
                        "meetings before the first phase",
                        "too-little-known",
                        100,
                        held("ee", "eo").phases(phases(30))),
                row("nothing but the match", "too-little-known", 0, bare()),
                row(
                        "one phase alone, and over",
                        "too-little-known",
                        100,
                        held("eeee").ended(on(90))),
                row("the later meetings are yet to come", "too-little-known", 31, held("ee", "oo")),
                row(
                                "a meeting on the day of the step belongs to the new phase",
                                "kept",
                                100,
                                held("ee", "ee").phases(phases(5, 30)))
                        .measuring(0, 0),
                row("a policy of 34 points, at it", "kept", 100, held("eee", "eeo"))
                        .measuring(34, 34)
                        .under(Policy.of("mild").limiting("G08.initiative-fall-points", 34)),
                row("a policy of 33 points, over it", "falling", 100, held("eee", "eeo"))
                        .measuring(34, 33)
                        .under(Policy.of("mild").limiting("G08.initiative-fall-points", 33)),
                row("a policy of one meeting in a phase", "falling", 100, held("ee", "o"))
                        .measuring(100, 0)
                        .under(Policy.of("quick").limiting("G08.initiative-meetings", 1)),
                row("a policy of three meetings in a phase", "too-little-known", 100, held("eee", "eo"))
                        .under(Policy.of("slow").limiting("G08.initiative-meetings", 3)));
    }

    /**
     * A phase for each string, each sign a meeting, every 5 days; a phase starts on the day of its first meeting. The
     * initiative is the mentee's (e), the mentor's (o), both's (b), neither's (n), or not on record.
     */
    private static RelationshipBuilder held(String... phases) {
        List<Meeting> meetings = new ArrayList<>();
        int[] entered = new int[phases.length];
        int day = 20;
        for (int i = 0; i < phases.length; i++) {
            entered[i] = day;
            for (int place = 0; place < phases[i].length(); place++) {
                char sign = phases[i].charAt(place);
                Meeting meeting = meeting("m-" + (meetings.size() + 1), day);
                meetings.add(
                        switch (sign) {
                            case 'e' -> meeting.conducted(MeetingConduct.of(Parties.MENTEE));
                            case 'o' -> meeting.conducted(MeetingConduct.of(Parties.MENTOR));
                            case 'b' -> meeting.conducted(MeetingConduct.of(Parties.BOTH));
                            case 'n' -> meeting.conducted(MeetingConduct.of(Parties.NEITHER));
                            default -> meeting;
                        });
                day += 5;
            }
        }
        return sound().meetings(meetings).phases(phases(entered));
    }
}
