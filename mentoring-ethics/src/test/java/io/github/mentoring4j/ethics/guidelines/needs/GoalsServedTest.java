package io.github.mentoring4j.ethics.guidelines.needs;

import static io.github.mentoring4j.ethics.record.Conversations.directedOn;
import static io.github.mentoring4j.ethics.record.Conversations.entered;
import static io.github.mentoring4j.ethics.record.Conversations.goal;
import static io.github.mentoring4j.ethics.record.Conversations.goals;
import static io.github.mentoring4j.ethics.record.Conversations.inInterestOf;
import static io.github.mentoring4j.ethics.record.Conversations.item;
import static io.github.mentoring4j.ethics.record.Conversations.meeting;
import static io.github.mentoring4j.ethics.record.Conversations.serving;
import static io.github.mentoring4j.ethics.record.Conversations.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.ItemPurpose;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class GoalsServedTest extends RuleContract {

    private static final PhaseEntry RAPPORT = entered(Phase.RAPPORT_BUILDING, 0);
    private static final PhaseEntry DIRECTION = entered(Phase.DIRECTION_SETTING, 5);

    GoalsServedTest() {
        super("G01-goals-served");
    }

    @Override
    protected List<Row> table() {
        List<Row> rows = new ArrayList<>(whenDirectionIsSet());
        rows.addAll(howManyServe());
        return rows;
    }

    private static List<Row> whenDirectionIsSet() {
        return List.of(
                row("nothing but the match", "no-phase", 100, bare()),
                row(
                        "no phase although they meet",
                        "no-phase",
                        100,
                        met("N", "N", "N").phases(PhaseHistory.none())),
                row(
                        "getting to know each other",
                        "direction-not-set",
                        100,
                        met("N", "N", "N").phases(PhaseHistory.of(RAPPORT))),
                row(
                        "setting the direction",
                        "direction-not-set",
                        100,
                        met("N", "N", "N").phases(PhaseHistory.of(RAPPORT, DIRECTION))),
                row(
                        "they go to work tomorrow",
                        "direction-not-set",
                        9,
                        met("N", "N", "N").phases(directedOn(10))),
                row(
                        "wound up before they went to work",
                        "direction-not-set",
                        100,
                        met("N", "N", "N").phases(PhaseHistory.of(RAPPORT, entered(Phase.WINDING_UP, 6)))),
                row(
                                "three meetings, the first on the day they go to work",
                                "goals-missed",
                                100,
                                met("N", "N", "N").phases(directedOn(10)))
                        .measuring(100, 50),
                row(
                        "three meetings, the first a day too early",
                        "too-few-agendas",
                        100,
                        met("N", "N", "N").phases(directedOn(11))),
                row(
                        "ended with too few",
                        "ended-with-too-few-agendas",
                        100,
                        met("N", "N", "N").phases(directedOn(11)).ended(on(90))),
                row("one meeting without an agenda", "too-few-agendas", 100, met("N", "", "N")),
                row(
                                "winding up",
                                "goals-missed",
                                100,
                                met("N", "N", "N").phases(directedOn(10).advancedTo(Phase.WINDING_UP, on(25))))
                        .measuring(100, 50),
                row(
                                "moved on",
                                "goals-missed",
                                100,
                                met("N", "N", "N")
                                        .phases(directedOn(10)
                                                .advancedTo(Phase.WINDING_UP, on(25))
                                                .advancedTo(Phase.MOVING_ON, on(35))))
                        .measuring(100, 50),
                row(
                        "back to setting the direction",
                        "direction-not-set",
                        100,
                        met("N", "N", "N").phases(directedOn(10).advancedTo(Phase.DIRECTION_SETTING, on(35)))),
                row(
                        "direction set anew: the meetings before do not count",
                        "too-few-agendas",
                        100,
                        met("N", "N", "N")
                                .phases(directedOn(10)
                                        .advancedTo(Phase.DIRECTION_SETTING, on(15))
                                        .advancedTo(Phase.PROGRESS_MAKING, on(20)))));
    }

    private static List<Row> howManyServe() {
        return List.of(
                row("a sound record", "goals-served", 100, sound()).measuring(0, 50),
                row("half serve", "goals-served", 100, met("SN", "SN", "SN"))
                        .restingOn("m-1", "m-2", "m-3")
                        .measuring(50, 50),
                row("3 of 5 serve none", "goals-missed", 100, met("SN", "N", "SN"))
                        .restingOn("m-1", "m-2", "m-3", "i-1-1", "i-2-0", "i-3-1")
                        .measuring(60, 50),
                row("2 of 5 serve none", "goals-served", 100, met("SN", "S", "SN"))
                        .measuring(40, 50),
                row("a goal of the mentor's is none of the mentee's", "goals-missed", 100, met("R", "R", "S"))
                        .measuring(67, 50),
                row(
                                "the mentee has no goal",
                                "goals-missed",
                                100,
                                met("N", "N", "N").learning(goals()))
                        .measuring(100, 50),
                row("only the last three count", "goals-served", 100, met("NNN", "S", "S", "S"))
                        .measuring(0, 50),
                row("all unknown", "purpose-unknown", 100, met("U", "U", "U")),
                row("unknown ones could tip the balance", "purpose-unknown", 100, met("SS", "NU", "U")),
                row("half serve none, and one more may not", "purpose-unknown", 100, met("SN", "SN", "NU")),
                row("unknown ones could make it half", "goals-served", 100, met("SS", "SN", "NU"))
                        .measuring(34, 50),
                row("too many even if all unknown ones serve", "goals-missed", 100, met("NU", "N", "N"))
                        .measuring(75, 50),
                row("good even if none of the unknown ones serve", "goals-served", 100, met("SS", "SU", "S"))
                        .measuring(0, 50),
                row("of one only the field is on record", "goals-missed", 100, met("F", "F", "F"))
                        .measuring(100, 50),
                row("of one only the interest is on record", "goals-missed", 100, met("I", "I", "I"))
                        .measuring(100, 50),
                row("of one only the goal is on record", "goals-served", 100, met("G", "G", "G"))
                        .measuring(0, 50),
                row("ended", "ended-goals-missed", 100, met("N", "N", "N").ended(on(50)))
                        .measuring(100, 50),
                row("a policy of 60%, at it", "goals-served", 100, met("SN", "N", "SN"))
                        .measuring(60, 60)
                        .under(Policy.of("mild").limiting("G01.off-goal-share", 60)),
                row("a policy of 59%, just over", "goals-missed", 100, met("SN", "N", "SN"))
                        .measuring(60, 59)
                        .under(Policy.of("mild").limiting("G01.off-goal-share", 59)),
                row("a policy of two meetings", "goals-missed", 100, met("S", "N", "N"))
                        .measuring(100, 50)
                        .under(Policy.of("short").limiting("G01.recent-meetings", 2)));
    }

    /** A meeting on every tenth day from the tenth on, the day they go to work. */
    private static RelationshipBuilder met(String... agendas) {
        List<Meeting> meetings = new ArrayList<>();
        for (String agenda : agendas) {
            int number = meetings.size() + 1;
            AgendaItem[] items = new AgendaItem[agenda.length()];
            for (int i = 0; i < items.length; i++) {
                items[i] = made(agenda.charAt(i), item("i-" + number + "-" + i, Party.MENTEE));
            }
            meetings.add(meeting("m-" + number, 10 * number, items));
        }
        return bare().phases(directedOn(10))
                .learning(goals(goal("g-1", Party.MENTEE), goal("g-2", Party.MENTOR)))
                .meetings(meetings);
    }

    private static AgendaItem made(char letter, AgendaItem item) {
        return switch (letter) {
            case 'S' -> serving(item, "g-1");
            case 'R' -> serving(item, "g-2");
            case 'N' -> inInterestOf(Parties.MENTEE, item);
            case 'F' -> item.serving(new ItemPurpose(Optional.empty(), Optional.empty(), Optional.of(Field.PERSONAL)));
            case 'I' -> item.serving(new ItemPurpose(Optional.empty(), Optional.of(Parties.BOTH), Optional.empty()));
            case 'G' ->
                item.serving(new ItemPurpose(
                        Optional.of(goal("g-1", Party.MENTEE).id()), Optional.empty(), Optional.empty()));
            default -> item;
        };
    }
}
