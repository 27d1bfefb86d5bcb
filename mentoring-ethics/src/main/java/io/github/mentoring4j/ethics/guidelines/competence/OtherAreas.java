package io.github.mentoring4j.ethics.guidelines.competence;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.agenda.Agendas;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.ArrayList;
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
        int items = 0;
        int unknown = 0;
        int outside = 0;
        for (Meeting meeting : meetings) {
            items += meeting.agenda().size();
            for (AgendaItem item : meeting.agenda()) {
                unknown += item.competence().isEmpty() ? 1 : 0;
                outside += isOutside(item, setting.asOf(), scope) ? 1 : 0;
            }
        }
        boolean ended = relationship.ended().isPresent();
        int limit = setting.limit(OUTSIDE_ITEMS);
        if (items == 0) {
            return Verdict.of(ended ? ENDED_WITHOUT_AGENDA : NO_AGENDA);
        } else if (!scope.isStated()) {
            return Verdict.of(LIMITS_NOT_STATED);
        } else if (outside > limit) {
            return atRisk(ended ? ENDED_OUTSIDE : OUTSIDE, meetings, setting.asOf(), scope)
                    .measuring(outside, limit, Agendas.ITEMS);
        }
        return unknown > 0
                ? Scope.unknown(AREAS_UNKNOWN, meetings, unknown)
                : Verdict.of(WITHIN).measuring(outside, limit, Agendas.ITEMS).saying(Argument.of(items, Agendas.ITEMS));
    }

    private static boolean isOutside(AgendaItem item, LocalDate asOf, Scope scope) {
        return scope.exceededBy(item, asOf, false) && scope.referral(item).isEmpty();
    }

    private static Verdict atRisk(Answer answer, List<Meeting> meetings, LocalDate asOf, Scope scope) {
        List<EvidenceRef> grounds = new ArrayList<>();
        Verdict verdict = Verdict.of(answer);
        for (Meeting meeting : meetings) {
            for (AgendaItem item : meeting.agenda()) {
                if (isOutside(item, asOf, scope)) {
                    verdict = grounds.isEmpty() ? verdict.saying(Agendas.naming(meeting, item)) : verdict;
                    Agendas.ground(grounds, meeting, item);
                }
            }
        }
        return verdict.restingOn(grounds);
    }
}
