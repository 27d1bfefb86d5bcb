package io.github.mentoring4j.ethics.guidelines.rights;

import static io.github.mentoring4j.ethics.record.Records.LEAD;
import static io.github.mentoring4j.ethics.record.Records.MENTEE;
import static io.github.mentoring4j.ethics.record.Records.MENTOR;
import static io.github.mentoring4j.ethics.record.Records.acknowledged;
import static io.github.mentoring4j.ethics.record.Records.complaint;
import static io.github.mentoring4j.ethics.record.Records.procedure;
import static io.github.mentoring4j.ethics.record.Records.rights;
import static io.github.mentoring4j.ethics.record.Records.sound;
import static io.github.mentoring4j.ethics.record.Records.step;

import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintStep;
import io.github.mentoring4j.rights.ComplaintStepKind;
import java.util.List;

class ComplaintsImpartialTest extends RuleContract {

    ComplaintsImpartialTest() {
        super("G12-complaints-impartial");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("no complaint", "none", 100, sound()),
                row(
                        "answered by the programme lead",
                        "impartial",
                        100,
                        filed(complaint("c-1", 50).then(answered(LEAD, 60)))),
                row(
                        "answered by the one complained of",
                        "handled-by-the-one-complained-of",
                        100,
                        filed(complaint("c-1", 50).then(answered(MENTOR, 60)))),
                row(
                        "taken up by the one complained of",
                        "handled-by-the-one-complained-of",
                        100,
                        filed(complaint("c-1", 50).then(takenUp(MENTOR, 60)))),
                row(
                        "taken up by the one complained of tomorrow",
                        "not-handled",
                        59,
                        filed(complaint("c-1", 50).then(takenUp(MENTOR, 60)))),
                row(
                        "taken up by the one complained of, answered by the programme lead",
                        "handled-by-the-one-complained-of",
                        100,
                        filed(complaint("c-1", 50).then(takenUp(MENTOR, 55)).then(answered(LEAD, 60)))),
                row("nobody has taken it up", "not-handled", 100, filed(complaint("c-1", 50))),
                row(
                        "withdrawn before anybody took it up",
                        "withdrawn",
                        100,
                        filed(complaint("c-1", 50).then(withdrawn(MENTEE, 60)))),
                row(
                        "the one complained of withdrew it: nobody has handled it",
                        "not-handled",
                        100,
                        filed(complaint("c-1", 50).then(withdrawn(MENTOR, 60)))),
                row(
                        "handled and then withdrawn",
                        "impartial",
                        100,
                        filed(complaint("c-1", 50).then(takenUp(LEAD, 55)).then(withdrawn(MENTEE, 60)))),
                row(
                        "one handled, one waiting",
                        "not-handled",
                        100,
                        filed(complaint("c-1", 50).then(answered(LEAD, 60)), complaint("c-2", 50))),
                row(
                        "one waiting, one handled by the one complained of",
                        "handled-by-the-one-complained-of",
                        100,
                        filed(complaint("c-1", 50), complaint("c-2", 50).then(answered(MENTOR, 60)))),
                row(
                        "one handled, one withdrawn",
                        "impartial",
                        100,
                        filed(
                                complaint("c-1", 50).then(answered(LEAD, 60)),
                                complaint("c-2", 50).then(withdrawn(MENTEE, 60)))));
    }

    private static RelationshipBuilder filed(Complaint... complaints) {
        return sound().rights(rights(procedure(14), List.of(acknowledged("a-1", 9, "v1")), List.of(complaints)));
    }

    private static ComplaintStep answered(ParticipantId by, int day) {
        return step(ComplaintStepKind.ANSWERED, by, day);
    }

    private static ComplaintStep withdrawn(ParticipantId by, int day) {
        return step(ComplaintStepKind.WITHDRAWN, by, day);
    }

    private static ComplaintStep takenUp(ParticipantId by, int day) {
        return step(ComplaintStepKind.TAKEN_UP, by, day);
    }
}
