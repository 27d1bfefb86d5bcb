package io.github.mentoring4j.ethics.guidelines.needs;

import static io.github.mentoring4j.ethics.record.Conversations.inInterestOf;
import static io.github.mentoring4j.ethics.record.Conversations.item;
import static io.github.mentoring4j.ethics.record.Conversations.meeting;
import static io.github.mentoring4j.ethics.record.Conversations.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class NoOwnInterestTest extends RuleContract {

    NoOwnInterestTest() {
        super("G01-no-own-interest");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("nothing but the match", "no-agenda", 100, bare()),
                row("a meeting without an agenda", "no-agenda", 100, with()),
                row("the meeting with an agenda is tomorrow", "no-agenda", 9, sound()),
                row("ended without a meeting", "ended-without-agenda", 100, bare().ended(on(50))),
                row("all raised by the mentee", "none-pushed", 100, sound()),
                row(
                        "raised by the mentee, in an interest that is not on record",
                        "none-pushed",
                        100,
                        with(item("i-1", Party.MENTEE))),
                row(
                        "raised by the mentee, in the mentor's interest",
                        "none-pushed",
                        100,
                        with(inInterestOf(Parties.MENTOR, item("i-1", Party.MENTEE)))),
                row(
                        "raised by the mentor, in the mentee's interest",
                        "none-pushed",
                        100,
                        with(inInterestOf(Parties.MENTEE, item("i-1", Party.MENTOR)))),
                row(
                        "raised by the mentor, in the interest of both",
                        "none-pushed",
                        100,
                        with(inInterestOf(Parties.BOTH, item("i-1", Party.MENTOR)))),
                row(
                        "raised by the mentor, in the interest of neither",
                        "none-pushed",
                        100,
                        with(inInterestOf(Parties.NEITHER, item("i-1", Party.MENTOR)))),
                row(
                        "raised by the mentor, in an interest that is not on record",
                        "interest-unknown",
                        100,
                        with(inInterestOf(Parties.MENTEE, item("i-1", Party.MENTEE)), item("i-2", Party.MENTOR))),
                row(
                                "raised by the mentor, in the mentor's interest",
                                "own-interest",
                                100,
                                with(inInterestOf(Parties.MENTOR, item("i-1", Party.MENTOR))))
                        .measuring(1, 0),
                row(
                        "the same tomorrow",
                        "no-agenda",
                        19,
                        with(inInterestOf(Parties.MENTOR, item("i-1", Party.MENTOR)))),
                row(
                                "what is not known hides nothing",
                                "own-interest",
                                100,
                                with(
                                        item("i-1", Party.MENTOR),
                                        inInterestOf(Parties.MENTOR, item("i-2", Party.MENTOR)),
                                        inInterestOf(Parties.MENTOR, item("i-3", Party.MENTOR))))
                        .measuring(2, 0),
                row(
                                "it stays when they go on well",
                                "own-interest",
                                100,
                                sound().meetings(List.of(
                                        meeting("m-1", 10, inInterestOf(Parties.MENTOR, item("i-1", Party.MENTOR))),
                                        meeting("m-2", 20, item("i-2", Party.MENTEE)))))
                        .measuring(1, 0),
                row(
                                "ended since",
                                "ended-with-own-interest",
                                100,
                                with(inInterestOf(Parties.MENTOR, item("i-1", Party.MENTOR)))
                                        .ended(on(50)))
                        .measuring(1, 0));
    }

    private static RelationshipBuilder with(AgendaItem... agenda) {
        return bare().meetings(List.of(meeting("m-1", 20, agenda)));
    }
}
