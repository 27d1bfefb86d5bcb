package io.github.mentoring4j.ethics.guidelines.needs;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.agenda.Agendas;
import io.github.mentoring4j.ethics.guidelines.course.CourseUnits;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.List;

/**
 * Does the mentee set what is talked about?
 *
 * <p>Over the last meetings with an agenda, the mentor raises no greater share of the items than the policy lets pass; half is
 * still good. All items of those meetings count alike, so one long agenda weighs more than a short one. While there are fewer
 * such meetings than the policy looks at, there is no pattern to see yet: that is our reading of "if there are as many".
 */
final class MenteeLedAgenda implements Rule<MentoringRelationship> {

    static final Threshold MENTOR_SHARE = Threshold.of("G01.mentor-share", CourseUnits.PERCENT, 50, 0, 100);

    private static final Answer MENTOR_LEADS = Answer.atRisk("mentor-leads");
    private static final Answer ENDED_MENTOR_LED = Answer.atRisk("ended-mentor-led");
    private static final Answer TOO_FEW = Answer.undetermined("too-few-agendas");
    private static final Answer ENDED_TOO_FEW = Answer.undetermined("ended-with-too-few-agendas");
    private static final Answer MENTEE_LEADS = Answer.upheld("mentee-leads");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G01-mentee-led-agenda", "G01")
            .restingOn(EvidenceKind.MEETING, EvidenceKind.AGENDA_ITEM)
            .limitedBy(Recent.MEETINGS, MENTOR_SHARE)
            .answering(MENTOR_LEADS, ENDED_MENTOR_LED, TOO_FEW, ENDED_TOO_FEW, MENTEE_LEADS);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        Recent recent = Recent.since(LocalDate.MIN, relationship.meetings(), setting);
        boolean ended = relationship.ended().isPresent();
        if (recent.areTooFew()) {
            return recent.tooFew(ended ? ENDED_TOO_FEW : TOO_FEW);
        }
        int items = Agendas.count(recent.meetings());
        int mentors = 0;
        for (Meeting meeting : recent.meetings()) {
            List<AgendaItem> agenda = meeting.agenda();
            for (int i = 0; i < agenda.size(); i++) {
                mentors += agenda.get(i).raisedBy() == Party.MENTOR ? 1 : 0;
            }
        }
        long share = Recent.percent(mentors, items);
        int limit = setting.limit(MENTOR_SHARE);
        boolean exceeded = share > limit;
        Answer atRisk = ended ? ENDED_MENTOR_LED : MENTOR_LEADS;
        return Verdict.of(exceeded ? atRisk : MENTEE_LEADS)
                .measuring(share, limit, CourseUnits.PERCENT)
                .saying(Argument.of(mentors, CourseUnits.COUNT), Argument.of(items, Agendas.ITEMS), recent.count())
                .restingOn(exceeded ? grounds(recent) : recent.grounds());
    }

    private static List<EvidenceRef> grounds(Recent recent) {
        List<EvidenceRef> grounds = recent.grounds();
        for (Meeting meeting : recent.meetings()) {
            for (AgendaItem item : meeting.agenda()) {
                if (item.raisedBy() == Party.MENTOR) {
                    grounds.add(Agendas.ref(item));
                }
            }
        }
        return grounds;
    }
}
