package io.github.mentoring4j.ethics.guidelines.rights;

import static io.github.mentoring4j.ethics.record.Records.LEAD;
import static io.github.mentoring4j.ethics.record.Records.MENTEE;
import static io.github.mentoring4j.ethics.record.Records.MENTOR;
import static io.github.mentoring4j.ethics.record.Records.acknowledged;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.complaint;
import static io.github.mentoring4j.ethics.record.Records.procedure;
import static io.github.mentoring4j.ethics.record.Records.procedureVersion;
import static io.github.mentoring4j.ethics.record.Records.rights;
import static io.github.mentoring4j.ethics.record.Records.sound;
import static io.github.mentoring4j.ethics.record.Records.step;

import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintStep;
import io.github.mentoring4j.rights.ComplaintStepKind;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import java.util.List;

class ComplaintsAnsweredTest extends RuleContract {

    ComplaintsAnsweredTest() {
        super("G12-complaints-answered");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("no complaint", "none", 100, sound()),
                row("a complaint tomorrow", "none", 49, filed(complaint("c-1", 50))),
                row(
                                "answered on the 13th day",
                                "answered",
                                100,
                                filed(complaint("c-1", 50).then(answered(LEAD, 63))))
                        .measuring(13, 14),
                row(
                                "answered on the 14th day",
                                "answered",
                                100,
                                filed(complaint("c-1", 50).then(answered(LEAD, 64))))
                        .measuring(14, 14),
                row(
                                "answered on the 15th day",
                                "answered-late",
                                100,
                                filed(complaint("c-1", 50).then(answered(LEAD, 65))))
                        .measuring(15, 14),
                row("waiting on the day it was made", "pending", 50, filed(complaint("c-1", 50)))
                        .measuring(0, 14),
                row("waiting on the 14th day", "pending", 64, filed(complaint("c-1", 50)))
                        .measuring(14, 14),
                row("waiting on the 15th day", "unanswered", 65, filed(complaint("c-1", 50)))
                        .measuring(15, 14),
                row(
                        "taken up is not answered",
                        "unanswered",
                        65,
                        filed(complaint("c-1", 50).then(step(ComplaintStepKind.TAKEN_UP, LEAD, 51)))),
                row(
                        "answered tomorrow, too late",
                        "unanswered",
                        65,
                        filed(complaint("c-1", 50).then(answered(LEAD, 66)))),
                row(
                                "the first answer counts",
                                "answered",
                                100,
                                filed(complaint("c-1", 50)
                                        .then(answered(LEAD, 90))
                                        .then(answered(LEAD, 60))))
                        .measuring(10, 14),
                row(
                                "an answer by the one who complained is none",
                                "unanswered",
                                100,
                                filed(complaint("c-1", 50).then(answered(MENTEE, 60))))
                        .measuring(50, 14),
                row(
                                "withdrawn on the 14th day",
                                "withdrawn",
                                100,
                                filed(complaint("c-1", 50).then(withdrawn(MENTEE, 64))))
                        .measuring(14, 14),
                row(
                                "withdrawn on the 15th day",
                                "withdrawn-late",
                                100,
                                filed(complaint("c-1", 50).then(withdrawn(MENTEE, 65))))
                        .measuring(15, 14),
                row(
                                "withdrawn after the limit, answered later still",
                                "withdrawn-late",
                                130,
                                filed(complaint("c-1", 50)
                                        .then(withdrawn(MENTEE, 86))
                                        .then(answered(LEAD, 110))))
                        .measuring(36, 14),
                row(
                                "answered late, withdrawn later still",
                                "answered-late",
                                130,
                                filed(complaint("c-1", 50)
                                        .then(answered(LEAD, 86))
                                        .then(withdrawn(MENTEE, 110))))
                        .measuring(36, 14),
                row(
                                "answered late and withdrawn on the same day",
                                "answered-late",
                                130,
                                filed(complaint("c-1", 50)
                                        .then(withdrawn(MENTEE, 86))
                                        .then(answered(LEAD, 86))))
                        .measuring(36, 14),
                row(
                                "withdrawn in time, answered nevertheless",
                                "withdrawn",
                                130,
                                filed(complaint("c-1", 50)
                                        .then(withdrawn(MENTEE, 60))
                                        .then(answered(LEAD, 110))))
                        .measuring(10, 14),
                row(
                        "withdrawn by somebody else is not withdrawn",
                        "unanswered",
                        100,
                        filed(complaint("c-1", 50).then(withdrawn(MENTOR, 55)))),
                row(
                        "withdrawn by somebody else, still in time",
                        "pending",
                        60,
                        filed(complaint("c-1", 50).then(withdrawn(MENTOR, 55)))),
                row(
                        "no procedure on the day it was made",
                        "no-procedure",
                        100,
                        bare().rights(rights(
                                ComplaintsProcedure.of(procedureVersion("v1", 51, 14)),
                                List.of(),
                                List.of(complaint("c-1", 50))))),
                row(
                        "no procedure on the day it was made, and answered",
                        "answered-without-procedure",
                        100,
                        withoutProcedure(complaint("c-1", 50).then(answered(LEAD, 99)))),
                row(
                        "no procedure on the day it was made, answered tomorrow",
                        "no-procedure",
                        98,
                        withoutProcedure(complaint("c-1", 50).then(answered(LEAD, 99)))),
                row(
                        "no procedure on the day it was made, and withdrawn",
                        "withdrawn",
                        100,
                        withoutProcedure(complaint("c-1", 50).then(withdrawn(MENTEE, 99)))),
                row(
                        "one answered without a procedure does not hide one that waits",
                        "no-procedure",
                        100,
                        withoutProcedure(complaint("c-1", 50).then(answered(LEAD, 60)), complaint("c-2", 50))),
                row(
                                "what a limit holds for decides before what none holds for",
                                "answered",
                                120,
                                withoutProcedure(
                                        complaint("c-1", 50).then(answered(LEAD, 90)),
                                        complaint("c-2", 95).then(answered(LEAD, 99))))
                        .measuring(4, 14),
                row(
                        "a procedure on the day it was made",
                        "unanswered",
                        100,
                        bare().rights(rights(
                                ComplaintsProcedure.of(procedureVersion("v1", 50, 14)),
                                List.of(),
                                List.of(complaint("c-1", 50))))),
                row(
                                "the procedure of the day decides",
                                "answered-late",
                                100,
                                bare().rights(rights(
                                        ComplaintsProcedure.of(
                                                procedureVersion("v1", 0, 5), procedureVersion("v2", 51, 30)),
                                        List.of(),
                                        List.of(complaint("c-1", 50).then(answered(LEAD, 60))))))
                        .measuring(10, 5),
                row(
                                "of those that wait, the one most overdue decides",
                                "unanswered",
                                100,
                                filed(
                                        complaint("c-1", 50).then(answered(LEAD, 70)),
                                        complaint("c-2", 80),
                                        complaint("c-3", 60),
                                        complaint("c-4", 99)))
                        .measuring(40, 14),
                row(
                                "one that still waits decides before a longer one that is answered",
                                "unanswered",
                                100,
                                filed(complaint("c-1", 0).then(answered(LEAD, 60)), complaint("c-2", 80)))
                        .measuring(20, 14),
                row(
                                "the longest decides where nothing waits",
                                "withdrawn-late",
                                100,
                                filed(
                                        complaint("c-1", 20).then(answered(LEAD, 40)),
                                        complaint("c-2", 20).then(withdrawn(MENTEE, 60))))
                        .measuring(40, 14),
                row(
                                "one in time does not hide one that waits",
                                "pending",
                                100,
                                filed(
                                        complaint("c-1", 50).then(answered(LEAD, 60)),
                                        complaint("c-2", 95),
                                        complaint("c-3", 90)))
                        .measuring(10, 14),
                row(
                        "no procedure outweighs waiting",
                        "no-procedure",
                        100,
                        bare().rights(rights(
                                ComplaintsProcedure.of(procedureVersion("v1", 95, 14)),
                                List.of(),
                                List.of(complaint("c-1", 99), complaint("c-2", 50))))),
                row(
                                "one withdrawn, one answered",
                                "answered",
                                100,
                                filed(
                                        complaint("c-1", 50).then(withdrawn(MENTEE, 55)),
                                        complaint("c-2", 50).then(answered(LEAD, 60))))
                        .measuring(10, 14));
    }

    private static RelationshipBuilder filed(Complaint... complaints) {
        return sound().rights(rights(procedure(14), List.of(acknowledged("a-1", 9, "v1")), List.of(complaints)));
    }

    /** There is one from day 95 on. */
    private static RelationshipBuilder withoutProcedure(Complaint... complaints) {
        return bare().rights(
                        rights(ComplaintsProcedure.of(procedureVersion("v1", 95, 14)), List.of(), List.of(complaints)));
    }

    private static ComplaintStep answered(ParticipantId by, int day) {
        return step(ComplaintStepKind.ANSWERED, by, day);
    }

    private static ComplaintStep withdrawn(ParticipantId by, int day) {
        return step(ComplaintStepKind.WITHDRAWN, by, day);
    }
}
