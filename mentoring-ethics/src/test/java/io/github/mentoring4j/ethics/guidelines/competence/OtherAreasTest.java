package io.github.mentoring4j.ethics.guidelines.competence;

import static io.github.mentoring4j.competence.CompetenceArea.HEALTH;
import static io.github.mentoring4j.ethics.record.Conversations.LEADERSHIP;
import static io.github.mentoring4j.ethics.record.Conversations.SALES;
import static io.github.mentoring4j.ethics.record.Conversations.claim;
import static io.github.mentoring4j.ethics.record.Conversations.competent;
import static io.github.mentoring4j.ethics.record.Conversations.item;
import static io.github.mentoring4j.ethics.record.Conversations.meeting;
import static io.github.mentoring4j.ethics.record.Conversations.referral;
import static io.github.mentoring4j.ethics.record.Conversations.signposted;
import static io.github.mentoring4j.ethics.record.Conversations.sound;
import static io.github.mentoring4j.ethics.record.Conversations.takenUp;
import static io.github.mentoring4j.ethics.record.Records.bare;
import static io.github.mentoring4j.ethics.record.Records.on;

import io.github.mentoring4j.competence.CompetenceArea;
import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.guidelines.RuleContract;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.CompetenceUse;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;

class OtherAreasTest extends RuleContract {

    private static final CompetenceArea FUNDING = CompetenceArea.of("funding");

    OtherAreasTest() {
        super("G06-other-areas");
    }

    @Override
    protected List<Row> table() {
        return List.of(
                row("nothing but the match", "no-agenda", 100, bare()),
                row("a meeting without an agenda", "no-agenda", 100, with()),
                row("ended without a meeting", "ended-without-agenda", 100, bare().ended(on(50))),
                row("a sound record", "within-areas", 100, sound()).measuring(0, 1),
                row(
                        "no area of the mentor's is on record",
                        "limits-not-stated",
                        100,
                        with(takenUp(SALES), takenUp(SALES)).competence(MentorCompetence.none())),
                row(
                        "stated tomorrow",
                        "limits-not-stated",
                        29,
                        with(takenUp(LEADERSHIP))
                                .competence(MentorCompetence.of(List.of(claim(LEADERSHIP, 30)), List.of(), List.of()))),
                row("one outside", "within-areas", 100, with(takenUp(LEADERSHIP), takenUp(SALES)))
                        .measuring(1, 1),
                row("two outside", "outside", 100, with(takenUp(SALES), takenUp(SALES)))
                        .measuring(2, 1),
                row("two in different areas", "outside", 100, with(takenUp(SALES), takenUp(FUNDING)))
                        .measuring(2, 1),
                row("the second tomorrow", "within-areas", 20, twice()).measuring(1, 1),
                row("the second today", "outside", 21, twice()).measuring(2, 1),
                row("signposted", "within-areas", 100, with(signposted(SALES), signposted(SALES)))
                        .measuring(0, 1),
                row(
                                "protected areas have a rule of their own",
                                "within-areas",
                                100,
                                with(takenUp(HEALTH), takenUp(HEALTH)))
                        .measuring(0, 1),
                row(
                                "competence stated tomorrow",
                                "outside",
                                20,
                                with(takenUp(SALES), takenUp(SALES))
                                        .competence(MentorCompetence.of(
                                                List.of(claim(LEADERSHIP, 0), claim(SALES, 21)), List.of(), List.of())))
                        .measuring(2, 1),
                row(
                                "competence stated today, after they met",
                                "within-areas",
                                21,
                                with(takenUp(SALES), takenUp(SALES))
                                        .competence(MentorCompetence.of(
                                                List.of(claim(LEADERSHIP, 0), claim(SALES, 21)), List.of(), List.of())))
                        .measuring(0, 1),
                row("referred later", "within-areas", 100, referredOn(90)).measuring(0, 1),
                row("referred tomorrow", "outside", 89, referredOn(90)).measuring(2, 1),
                row("referred before", "within-areas", 100, referredOn(5)).measuring(0, 1),
                row(
                                "referred in another area",
                                "outside",
                                100,
                                with(takenUp(SALES), takenUp(SALES))
                                        .competence(MentorCompetence.of(
                                                List.of(claim(LEADERSHIP, 0)),
                                                List.of(referral("f-1", FUNDING, 20)),
                                                List.of())))
                        .measuring(2, 1),
                row(
                        "an area that is not on record",
                        "areas-unknown",
                        100,
                        sound().meetings(List.of(
                                meeting("m-1", 20, item("i-1", Party.MENTEE).callingFor(takenUp(LEADERSHIP))),
                                meeting("m-2", 30, item("i-2", Party.MENTEE))))),
                row(
                                "what is not known hides nothing",
                                "outside",
                                100,
                                sound().meetings(List.of(
                                        meeting("m-1", 20, sales("i-1"), sales("i-2")),
                                        meeting("m-2", 30, item("i-3", Party.MENTEE)))))
                        .measuring(2, 1),
                row(
                                "ended",
                                "ended-outside",
                                100,
                                with(takenUp(SALES), takenUp(SALES)).ended(on(50)))
                        .measuring(2, 1),
                row("a policy of two, at it", "within-areas", 100, with(takenUp(SALES), takenUp(SALES)))
                        .measuring(2, 2)
                        .under(Policy.of("mild").limiting("G06.outside-items", 2)),
                row("a policy of two, just over", "outside", 100, with(takenUp(SALES), takenUp(SALES), takenUp(SALES)))
                        .measuring(3, 2)
                        .under(Policy.of("mild").limiting("G06.outside-items", 2)),
                row("a policy of none, just over", "outside", 100, with(takenUp(SALES)))
                        .measuring(1, 0)
                        .under(Policy.of("strict").limiting("G06.outside-items", 0)));
    }

    private static AgendaItem sales(String id) {
        return item(id, Party.MENTEE).callingFor(takenUp(SALES));
    }

    private static RelationshipBuilder twice() {
        return bare().meetings(List.of(meeting("m-1", 20, sales("i-1")), meeting("m-2", 21, sales("i-2"))))
                .competence(competent(LEADERSHIP));
    }

    private static RelationshipBuilder referredOn(int day) {
        return with(takenUp(SALES), takenUp(SALES))
                .competence(MentorCompetence.of(
                        List.of(claim(LEADERSHIP, 0)), List.of(referral("f-1", SALES, day)), List.of()));
    }

    /** One meeting on day 20. */
    private static RelationshipBuilder with(CompetenceUse... uses) {
        AgendaItem[] agenda = new AgendaItem[uses.length];
        for (int i = 0; i < uses.length; i++) {
            agenda[i] = item("i-" + i, Party.MENTEE).callingFor(uses[i]);
        }
        return bare().meetings(List.of(meeting("m-1", 20, agenda))).competence(competent(LEADERSHIP));
    }
}
