package io.github.mentoring4j.ethics.guidelines.needs;

import static io.github.mentoring4j.ethics.record.Conversations.item;
import static io.github.mentoring4j.ethics.record.Conversations.meeting;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.ArrayList;
import java.util.List;

class MenteeLedAgendaTest extends RuleContract {

    MenteeLedAgendaTest() {
        super("G01-mentee-led-agenda");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("nothing but the match", "too-few-agendas", 100, bare()),
                row("two meetings, all the mentor's", "too-few-agendas", 100, met("RR", "RR")),
                row("two meetings, all the mentee's", "too-few-agendas", 100, met("EE", "EE")),
                row("the third is tomorrow", "too-few-agendas", 29, met("EE", "EE", "EE")),
                row("the third is today", "mentee-leads", 30, met("EE", "EE", "EE"))
                        .measuring(0, 50),
                row("three meetings, one without an agenda", "too-few-agendas", 100, met("RR", "", "RR")),
                row(
                        "ended after two",
                        "ended-with-too-few-agendas",
                        100,
                        met("RR", "RR").ended(on(50))),
                row("half are the mentor's", "mentee-leads", 100, met("RE", "RE", "RE"))
                        .measuring(50, 50),
                row("3 of 5 are the mentor's", "mentor-leads", 100, met("RE", "R", "RE"))
                        .measuring(60, 50),
                row("2 of 5 are the mentor's", "mentee-leads", 100, met("RE", "E", "RE"))
                        .measuring(40, 50),
                row("a hair more than half is too much", "mentor-leads", 100, met(times(51, "R"), times(49, "E"), "R"))
                        .measuring(52, 50),
                row("rounding never hides the excess", "mentor-leads", 100, met(times(101, "R"), times(99, "E"), "E"))
                        .measuring(51, 50),
                row("a hair less than half is good", "mentee-leads", 100, met(times(100, "R"), times(100, "E"), "E"))
                        .measuring(50, 50),
                row("a long agenda weighs more", "mentor-leads", 100, met("RRRRR", "E", "E"))
                        .measuring(72, 50),
                row("only the last three count", "mentee-leads", 100, met("RRRRRRRR", "E", "E", "E"))
                        .measuring(0, 50),
                row("what was good before does not make up for it", "mentor-leads", 100, met("EEEEEE", "R", "R", "R"))
                        .measuring(100, 50),
                row("a meeting without an agenda is passed over", "mentor-leads", 100, met("R", "R", "", "R"))
                        .measuring(100, 50),
                row("the eleventh follows the ninth", "mentee-leads", 150, met(eleven()))
                        .measuring(0, 50),
                row("ended", "ended-mentor-led", 100, met("R", "R", "R").ended(on(50)))
                        .measuring(100, 50),
                row("a policy of one meeting", "mentor-leads", 100, met("E", "E", "RRE"))
                        .measuring(67, 50)
                        .under(Policy.of("short").limiting("G01.recent-meetings", 1)),
                row("a policy of four meetings has too few", "too-few-agendas", 100, met("R", "R", "R"))
                        .under(Policy.of("long").limiting("G01.recent-meetings", 4)),
                row("a policy of four meetings has as many", "mentor-leads", 100, met("R", "R", "R", "E"))
                        .measuring(75, 50)
                        .under(Policy.of("long").limiting("G01.recent-meetings", 4)),
                row("a policy of 75%, at it", "mentee-leads", 100, met("RR", "R", "E"))
                        .measuring(75, 75)
                        .under(Policy.of("mild").limiting("G01.mentor-share", 75)),
                row("a policy of 74%, just over", "mentor-leads", 100, met("RR", "R", "E"))
                        .measuring(75, 74)
                        .under(Policy.of("mild").limiting("G01.mentor-share", 74)));
    }

    private static String[] eleven() {
        return new String[] {"R", "R", "R", "R", "R", "R", "R", "R", "E", "E", "E"};
    }

    private static String times(int times, String letter) {
        return letter.repeat(times);
    }

    /** A meeting on every tenth day; R for an item of the mentor's, E for one of the mentee's. */
    private static RelationshipBuilder met(String... agendas) {
        List<Meeting> meetings = new ArrayList<>();
        for (String agenda : agendas) {
            int number = meetings.size() + 1;
            AgendaItem[] items = new AgendaItem[agenda.length()];
            for (int i = 0; i < items.length; i++) {
                items[i] = item("i-" + number + "-" + i, agenda.charAt(i) == 'R' ? Party.MENTOR : Party.MENTEE);
            }
            meetings.add(meeting("m-" + number, 10 * number, items));
        }
        return bare().meetings(meetings);
    }
}
