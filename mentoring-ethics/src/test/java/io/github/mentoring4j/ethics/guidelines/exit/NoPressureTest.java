package io.github.mentoring4j.ethics.guidelines.exit;

import static io.github.mentoring4j.ethics.record.Courses.asked;
import static io.github.mentoring4j.ethics.record.Courses.full;
import static io.github.mentoring4j.ethics.record.Courses.pressure;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ending.EndingRequest;
import io.github.mentoring4j.ending.Pressure;
import io.github.mentoring4j.ending.PressureKind;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;
import java.util.Optional;

class NoPressureTest extends RuleContract {

    private static final EndingRequest ASKED = asked("e-1", Party.MENTEE, 50);

    NoPressureTest() {
        super("G11-no-pressure");
    }

    @Override
    protected List<Row> table() {
        Policy strict = Policy.of("strict").limiting("G11.meetings-after-asking", 0);
        Pressure demanded = pressure("p-1", PressureKind.MEETING_DEMANDED, 60);
        return List.of(
                row("nobody asked", "not-asked", 100, sound()),
                row("nothing but the match", "not-asked", 0, bare()),
                row("somebody asks tomorrow", "not-asked", 49, met(ASKED)),
                row("a request stands", "pending", 100, met(ASKED)).measuring(0, 1),
                row("a request stands, one meeting since", "pending", 100, met(ASKED, 60))
                        .measuring(1, 1),
                row("a request stands, two meetings since", "meetings-go-on", 100, met(ASKED, 60, 70))
                        .measuring(2, 1),
                row("the second is yet to come", "pending", 69, met(ASKED, 60, 70))
                        .measuring(1, 1),
                row("a meeting on the day of the asking came before it", "pending", 100, met(ASKED, 50, 60))
                        .measuring(1, 1),
                row("meetings before it", "pending", 100, met(ASKED, 30, 40)).measuring(0, 1),
                row("ended", "respected", 100, met(ASKED, 60).ended(on(61))).measuring(1, 1),
                row(
                                "ended after two meetings",
                                "meetings-go-on",
                                100,
                                met(ASKED, 60, 70).ended(on(80)))
                        .measuring(2, 1),
                row("taken back", "respected", 100, met(ASKED.withdrawn(on(55)), 60, 70))
                        .measuring(0, 1),
                row("taken back on the day of a meeting", "respected", 100, met(ASKED.withdrawn(on(60)), 55, 60, 70))
                        .measuring(1, 1),
                row("taken back after two meetings", "meetings-go-on", 100, met(ASKED.withdrawn(on(71)), 60, 70))
                        .measuring(2, 1),
                row("taken back tomorrow", "pending", 54, met(ASKED.withdrawn(on(55))))
                        .measuring(0, 1),
                row(
                        "one of two taken back",
                        "pending",
                        100,
                        both(ASKED.withdrawn(on(55)), asked("e-2", Party.MENTOR, 60))),
                row("a meeting demanded", "pressed", 100, pressed(ASKED, demanded))
                        .measuring(1, 0),
                row("a meeting demanded tomorrow", "pending", 59, pressed(ASKED, demanded))
                        .measuring(0, 1),
                row(
                                "pressed to go on",
                                "pressed",
                                100,
                                pressed(ASKED, pressure("p-1", PressureKind.PRESSED_TO_GO_ON, 50)))
                        .measuring(1, 0),
                row(
                                "a consequence, and a demand before it",
                                "pressed",
                                100,
                                pressed(
                                        ASKED,
                                        pressure("p-1", PressureKind.CONSEQUENCE, 70),
                                        pressure("p-2", PressureKind.MEETING_DEMANDED, 60)))
                        .measuring(2, 0),
                row(
                                "a consequence after the end",
                                "pressed",
                                100,
                                pressed(ASKED, pressure("p-1", PressureKind.CONSEQUENCE, 70))
                                        .ended(on(60)))
                        .measuring(1, 0),
                row("pressed until it was taken back", "pressed", 100, pressed(ASKED.withdrawn(on(65)), demanded))
                        .measuring(1, 0),
                row("a policy that lets no meeting pass", "meetings-go-on", 100, met(ASKED, 60))
                        .measuring(1, 0)
                        .under(strict),
                row("a policy that lets no meeting pass, none held", "pending", 100, met(ASKED))
                        .measuring(0, 0)
                        .under(strict));
    }

    private static RelationshipBuilder met(EndingRequest request, int... days) {
        return sound().meetings(full(days)).ending(Ending.of(request));
    }

    private static RelationshipBuilder both(EndingRequest... requests) {
        return sound().meetings(List.of()).ending(Ending.of(requests));
    }

    private static RelationshipBuilder pressed(EndingRequest request, Pressure... pressures) {
        return sound().meetings(List.of())
                .ending(new Ending(List.of(request), List.of(pressures), List.of(), Optional.empty()));
    }
}
