package io.github.mentoring4j.ethics.guidelines.competence;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.agenda.Agendas;
import io.github.mentoring4j.ethics.guidelines.agenda.FoundItems;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.List;

/**
 * Does the mentor keep to the areas of their competence, or refer the mentee to others?
 *
 * <p>Counts the items outside the protected areas that the mentor took up without competence in their area and without a
 * referral in it. One may happen to anybody; repeated, which we read as more than the policy's limit in the whole
 * relationship, it is a risk. A referral or a competence that was put on record later takes the item out of the count again:
 * unlike in protected areas, nothing was broken, and what was missing is there now. Without any area of the mentor's on record
 * nobody knows where the limits are, nor with items whose area is not on record.
 */
final class OtherAreas implements Rule<MentoringRelationship> {

    static final Threshold OUTSIDE_ITEMS = Threshold.of("G06.outside-items", Agendas.ITEMS, 1, 0, 1_000);

    private static final Answer OUTSIDE = Answer.atRisk("outside");
    private static final Answer ENDED_OUTSIDE = Answer.atRisk("ended-outside");
    private static final Answer NO_AGENDA = Answer.undetermined("no-agenda");
    private static final Answer ENDED_WITHOUT_AGENDA = Answer.undetermined("ended-without-agenda");
    private static final Answer LIMITS_NOT_STATED = Answer.undetermined("limits-not-stated");
    private static final Answer AREAS_UNKNOWN = Answer.undetermined("areas-unknown");
    private static final Answer WITHIN = Answer.upheld("within-areas");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G06-other-areas", "G06")
            .restingOn(EvidenceKind.MEETING, EvidenceKind.AGENDA_ITEM, EvidenceKind.REFERRAL)
            .limitedBy(OUTSIDE_ITEMS)
            .answering(
                    OUTSIDE, ENDED_OUTSIDE, NO_AGENDA, ENDED_WITHOUT_AGENDA, LIMITS_NOT_STATED, AREAS_UNKNOWN, WITHIN);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Meeting> meetings = relationship.meetings();
        Scope scope = new Scope(relationship.competence());
        int items = Agendas.count(meetings);
        boolean ended = relationship.ended().isPresent();
        if (items == 0) {
            return Verdict.of(ended ? ENDED_WITHOUT_AGENDA : NO_AGENDA);
        } else if (!scope.isStated()) {
            return Verdict.of(LIMITS_NOT_STATED);
        }
        FoundItems unknown = new FoundItems(items);
        FoundItems outside = new FoundItems(items);
        for (int m = 0; m < meetings.size(); m++) {
            List<AgendaItem> agenda = meetings.get(m).agenda();
            for (int i = 0; i < agenda.size(); i++) {
                AgendaItem item = agenda.get(i);
                if (item.competence().isEmpty()) {
                    unknown.add(meetings.get(m), item);
                } else if (isOutside(item, setting.asOf(), scope)) {
                    outside.add(meetings.get(m), item);
                }
            }
        }
        int limit = setting.limit(OUTSIDE_ITEMS);
        if (outside.count() > limit) {
            return outside.verdict(ended ? ENDED_OUTSIDE : OUTSIDE).measuring(outside.count(), limit, Agendas.ITEMS);
        } else if (!unknown.isEmpty()) {
            return Scope.unknown(AREAS_UNKNOWN, unknown);
        }
        return Verdict.of(WITHIN)
                .measuring(outside.count(), limit, Agendas.ITEMS)
                .saying(Argument.of(items, Agendas.ITEMS));
    }

    private static boolean isOutside(AgendaItem item, LocalDate asOf, Scope scope) {
        return scope.exceededBy(item, asOf, false) && scope.referral(item).isEmpty();
    }
}
