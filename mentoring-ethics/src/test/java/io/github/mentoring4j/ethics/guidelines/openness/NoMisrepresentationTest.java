package io.github.mentoring4j.ethics.guidelines.openness;

import static io.github.mentoring4j.ethics.record.Conversations.misrepresentation;
import static io.github.mentoring4j.ethics.record.Conversations.sound;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.openness.Misrepresentation;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class NoMisrepresentationTest extends RuleContract {

    NoMisrepresentationTest() {
        super("G04-no-misrepresentation");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("nothing but the match", "none", 100, bare()),
                row("a sound record", "none", 100, sound()),
                row("established tomorrow", "none", 49, with(misrepresentation("x-1", Party.MENTOR, 50))),
                row("by the mentor", "established", 50, with(misrepresentation("x-1", Party.MENTOR, 50)))
                        .measuring(1, 0),
                row("by the mentee", "established", 100, with(misrepresentation("x-1", Party.MENTEE, 50)))
                        .measuring(1, 0),
                row(
                                "by both",
                                "established",
                                100,
                                with(
                                        misrepresentation("x-1", Party.MENTEE, 50),
                                        misrepresentation("x-2", Party.MENTOR, 40)))
                        .measuring(2, 0),
                row(
                                "ended since",
                                "ended-established",
                                100,
                                with(misrepresentation("x-1", Party.MENTEE, 50)).ended(on(60)))
                        .measuring(1, 0),
                row(
                                "established after the end",
                                "ended-established",
                                100,
                                with(misrepresentation("x-1", Party.MENTEE, 70)).ended(on(60)))
                        .measuring(1, 0));
    }

    private static RelationshipBuilder with(Misrepresentation... misrepresentations) {
        return bare().openness(Openness.of(List.of(), List.of(), List.of(misrepresentations)));
    }
}
