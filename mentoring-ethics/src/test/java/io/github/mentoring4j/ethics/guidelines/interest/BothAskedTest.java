package io.github.mentoring4j.ethics.guidelines.interest;

import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;
import static io.github.mentoring4j.ethics.record.Records.sound;
import static io.github.mentoring4j.ethics.record.Records.statement;

import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.participant.Party;
import java.util.List;

class BothAskedTest extends RuleContract {

    BothAskedTest() {
        super("G05-both-asked");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("both stated", "asked", 100, sound()).restingOn("s-1", "s-2"),
                row("the second statement on the date of the evaluation", "asked", 3, sound()),
                row("the second statement a day later", "not-asked", 2, sound()),
                row(
                        "the mentor alone, twice",
                        "not-asked",
                        100,
                        bare().interests(Interests.of(
                                List.of(statement("s-1", Party.MENTOR, 2), statement("s-2", Party.MENTOR, 3)),
                                List.of(),
                                List.of()))),
                row(
                        "the mentee alone",
                        "not-asked",
                        100,
                        bare().interests(Interests.of(
                                List.of(statement("s-1", Party.MENTEE, 2)), List.of(), List.of()))),
                row("one was asked, and it is too late now", "never-asked", 100, bare().ended(on(50))),
                row("nothing but the match", "not-asked", 100, bare()));
    }
}
