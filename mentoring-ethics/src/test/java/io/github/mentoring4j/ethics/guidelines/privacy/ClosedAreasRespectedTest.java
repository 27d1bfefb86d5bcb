package io.github.mentoring4j.ethics.guidelines.privacy;

import static io.github.mentoring4j.ethics.record.Conversations.area;
import static io.github.mentoring4j.ethics.record.Conversations.item;
import static io.github.mentoring4j.ethics.record.Conversations.meeting;
import static io.github.mentoring4j.ethics.record.Conversations.sound;
import static io.github.mentoring4j.ethics.record.Conversations.touching;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.TouchKind;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.privacy.PrivateArea;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ClosedAreasRespectedTest extends RuleContract {

    private static final AgendaItem ENTERS = touching("p-1", TouchKind.ENTERED, item("i-1", Party.MENTOR));
    private static final AgendaItem ENTERS_AGAIN = touching("p-1", TouchKind.ENTERED, item("i-5", Party.MENTOR));
    private static final AgendaItem LINKS = touching("p-1", TouchKind.LINK_POINTED_OUT, item("i-2", Party.MENTOR));
    private static final AgendaItem MENTEES = touching("p-1", TouchKind.ENTERED, item("i-3", Party.MENTEE));
    private static final AgendaItem OTHER = item("i-4", Party.MENTOR);

    ClosedAreasRespectedTest() {
        super("G03-closed-areas-respected");
    }

    @Override
    protected List<Row> table() {
        List<Row> rows = new ArrayList<>(whoWasAsked());
        rows.addAll(whatWasTouched());
        rows.addAll(whenItWasClosed());
        return rows;
    }

    private static List<Row> whoWasAsked() {
        return List.of(
                row("nothing but the match", "not-asked", 100, bare()),
                row("asked tomorrow", "not-asked", 4, bare().privateAreas(PrivateAreas.of(on(5)))),
                row("asked today, and there are none", "none-declared", 5, bare().privateAreas(PrivateAreas.of(on(5)))),
                row("ended without being asked", "never-asked", 100, bare().ended(on(50))),
                row("declared without being asked, and kept", "not-asked", 100, unasked(OTHER)),
                row("declared without being asked, and entered", "entered", 100, unasked(ENTERS))
                        .measuring(1, 0),
                row("declared, and they have not met", "no-agenda", 100, with(area("p-1", 5)))
                        .restingOn("p-1"),
                row(
                        "declared, and no agenda since",
                        "no-agenda",
                        100,
                        with(area("p-1", 30), meeting("m-1", 29, OTHER))),
                row(
                        "one declared before the last agenda, one after it",
                        "kept-closed",
                        100,
                        bare().privateAreas(PrivateAreas.of(on(5), area("p-1", 80), area("p-2", 28), area("p-3", 40)))
                                .meetings(List.of(meeting("m-1", 29, OTHER), meeting("m-2", 70)))),
                row("a meeting without an agenda since", "no-agenda", 100, with(area("p-1", 5), meeting("m-1", 29))),
                row(
                        "ended without an agenda",
                        "ended-without-agenda",
                        100,
                        with(area("p-1", 5)).ended(on(50))));
    }

    private static List<Row> whatWasTouched() {
        return List.of(
                row("a sound record", "kept-closed", 100, sound()),
                row("the mentor raised something else", "kept-closed", 100, touched(OTHER)),
                row("the mentee raised it", "kept-closed", 100, touched(MENTEES))
                        .restingOn("p-1"),
                row("the mentor pointed out a link", "link-only", 100, touched(LINKS)),
                row("the mentor entered it", "entered", 100, touched(ENTERS)).measuring(1, 0),
                row("links and entries", "entered", 100, touched(LINKS, ENTERS, MENTEES))
                        .measuring(1, 0),
                row("entered tomorrow", "no-agenda", 19, touched(ENTERS)),
                row("entered today", "entered", 20, touched(ENTERS)).measuring(1, 0),
                row(
                                "entered twice",
                                "entered",
                                100,
                                with(area("p-1", 5), meeting("m-1", 20, ENTERS), meeting("m-2", 30, ENTERS_AGAIN)))
                        .restingOn("m-1", "m-2", "i-1", "i-5", "p-1")
                        .measuring(2, 0),
                row("ended since", "ended-entered", 100, touched(ENTERS).ended(on(50)))
                        .measuring(1, 0));
    }

    private static List<Row> whenItWasClosed() {
        return List.of(
                row(
                                "opened the day after",
                                "entered",
                                100,
                                with(area("p-1", 5).opened(on(21)), meeting("m-1", 20, ENTERS)))
                        .measuring(1, 0),
                row(
                        "opened that day",
                        "kept-closed",
                        100,
                        with(area("p-1", 5).opened(on(20)), meeting("m-1", 20, ENTERS))),
                row(
                        "a link to what is open is no link to what is closed",
                        "kept-closed",
                        100,
                        with(area("p-1", 5).opened(on(20)), meeting("m-1", 20, LINKS))),
                row(
                        "closed again the day after",
                        "kept-closed",
                        100,
                        with(area("p-1", 5).opened(on(10)).closed(on(21)), meeting("m-1", 20, ENTERS))),
                row(
                        "closed again that day",
                        "kept-closed",
                        100,
                        with(area("p-1", 5).opened(on(10)).closed(on(20)), meeting("m-1", 20, ENTERS))),
                row(
                                "closed again before",
                                "entered",
                                100,
                                with(area("p-1", 5).opened(on(10)).closed(on(15)), meeting("m-1", 20, ENTERS)))
                        .measuring(1, 0),
                row(
                                "another one is open",
                                "entered",
                                100,
                                bare().privateAreas(PrivateAreas.of(
                                                on(5), area("p-0", 5).opened(on(6)), area("p-1", 5)))
                                        .meetings(List.of(meeting("m-1", 20, ENTERS))))
                        .measuring(1, 0),
                row("declared that day", "no-agenda", 100, with(area("p-1", 20), meeting("m-1", 20, ENTERS))),
                row("declared the day before", "entered", 100, with(area("p-1", 19), meeting("m-1", 20, ENTERS)))
                        .measuring(1, 0));
    }

    private static RelationshipBuilder touched(AgendaItem... agenda) {
        return with(area("p-1", 5), meeting("m-1", 20, agenda));
    }

    private static RelationshipBuilder unasked(AgendaItem... agenda) {
        return bare().privateAreas(new PrivateAreas(Optional.empty(), List.of(area("p-1", 5))))
                .meetings(List.of(meeting("m-1", 20, agenda)));
    }

    private static RelationshipBuilder with(PrivateArea area, Meeting... meetings) {
        return bare().privateAreas(PrivateAreas.of(on(5), area)).meetings(List.of(meetings));
    }
}
