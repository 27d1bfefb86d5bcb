package io.github.mentoring4j.ethics.guidelines.ending;

import static io.github.mentoring4j.ethics.record.Courses.closed;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ending.Absence;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class ClosingConversationHeldTest extends RuleContract {

    ClosingConversationHeldTest() {
        super("G10-closing-conversation");
    }

    @Override
    protected List<Row> table() {
        Policy strict = Policy.of("strict").limiting("G10.closing-days", 0);
        return List.of(
                row("not ended", "not-ended", 100, sound()),
                row("nothing but the match", "not-ended", 0, bare()),
                row("ends tomorrow", "not-ended", 79, ended(Ending.none())),
                row("ended today", "not-yet", 80, ended(Ending.none())).measuring(0, 14),
                row("ended 13 days ago", "not-yet", 93, ended(Ending.none())).measuring(13, 14),
                row("ended 14 days ago", "not-yet", 94, ended(Ending.none())).measuring(14, 14),
                row("ended 15 days ago", "missing", 95, ended(Ending.none())).measuring(15, 14),
                row("ended without a meeting", "missing", 95, bare().ended(on(80)))
                        .measuring(15, 14),
                row("held on the day", "held", 100, ended(closed(80, Parties.BOTH)))
                        .measuring(0, 14),
                row("held before", "held", 100, ended(closed(70, Parties.BOTH))).measuring(0, 14),
                row("held 14 days after", "held", 100, ended(closed(94, Parties.BOTH)))
                        .measuring(14, 14),
                row("held 15 days after", "late", 100, ended(closed(95, Parties.BOTH)))
                        .measuring(15, 14),
                row("held by one alone", "one-alone", 100, ended(closed(80, Parties.MENTEE)))
                        .measuring(0, 14),
                row("held late by one alone", "late", 100, ended(closed(95, Parties.MENTOR)))
                        .measuring(15, 14),
                row("one had gone before the end", "not-at-hand", 100, ended(gone(79, Ending.none()))),
                row("one was gone on the day", "not-at-hand", 100, ended(gone(80, Ending.none()))),
                row("one went the day after", "missing", 100, ended(gone(81, Ending.none())))
                        .measuring(20, 14),
                row(
                                "one had gone, and the other had a conversation",
                                "held",
                                100,
                                ended(gone(70, closed(80, Parties.MENTEE))))
                        .measuring(0, 14),
                row(
                                "one had gone, and the conversation came late",
                                "held",
                                100,
                                ended(gone(70, closed(95, Parties.BOTH))))
                        .measuring(15, 14),
                row("a policy of no days, on the day", "not-yet", 80, ended(Ending.none()))
                        .measuring(0, 0)
                        .under(strict),
                row("a policy of no days, a day later", "missing", 81, ended(Ending.none()))
                        .measuring(1, 0)
                        .under(strict),
                row("a policy of no days, held a day later", "late", 81, ended(closed(81, Parties.BOTH)))
                        .measuring(1, 0)
                        .under(strict));
    }

    private static Ending gone(int since, Ending ending) {
        return new Ending(ending.requests(), List.of(), List.of(Absence.of(Party.MENTOR, on(since))), ending.closing());
    }

    private static RelationshipBuilder ended(Ending ending) {
        return sound().ending(ending).ended(on(80));
    }
}
