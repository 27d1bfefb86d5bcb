package io.github.mentoring4j.ethics.guidelines.competence;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.agenda.Agendas;
import io.github.mentoring4j.ethics.guidelines.agenda.FoundItems;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;
import java.util.Optional;

/**
 * Were protected areas left to those who are competent in them?
 *
 * <p>Health, mental health, law and the individual's finances are protected. An item in one of them that the mentor took up
 * beyond saying where help can be found calls for competence on record by that day; competence stated later, and competence
 * that nobody put on record, is none. Or it calls for a referral in that area: made before, or within the days that the policy
 * gives, which is our reading of "in time"; on the last day it is. While days are left it is a risk. The days run on after the
 * relationship has ended, for the mentee's need does. A late referral does not undo the breach. Of several that come too late,
 * one without any referral decides before all that have one.
 *
 * <p>An item whose area is not on record may lie in a protected one, so it leaves the question open.
 */
final class ProtectedAreas implements Rule<MentoringRelationship> {

    static final Threshold REFERRAL_DAYS = Threshold.of("G06.referral-days", Units.DAYS, 14, 0, 366);

    private static final Answer NOT_REFERRED = Answer.breached("not-referred");
    private static final Answer ENDED_NOT_REFERRED = Answer.breached("ended-not-referred");
    private static final Answer REFERRED_LATE = Answer.breached("referred-late");
    private static final Answer REFERRAL_DUE = Answer.atRisk("referral-due");
    private static final Answer NO_AGENDA = Answer.undetermined("no-agenda");
    private static final Answer ENDED_WITHOUT_AGENDA = Answer.undetermined("ended-without-agenda");
    private static final Answer AREAS_UNKNOWN = Answer.undetermined("areas-unknown");
    private static final Answer WITHIN_LIMITS = Answer.upheld("within-limits");
    private static final Answer NONE = Answer.notApplicable("none");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G06-protected-areas", "G06")
            .weighing(Severity.GRAVE)
            .restingOn(EvidenceKind.MEETING, EvidenceKind.AGENDA_ITEM, EvidenceKind.REFERRAL)
            .limitedBy(REFERRAL_DAYS)
            .answering(
                    NOT_REFERRED,
                    ENDED_NOT_REFERRED,
                    REFERRED_LATE,
                    REFERRAL_DUE,
                    NO_AGENDA,
                    ENDED_WITHOUT_AGENDA,
                    AREAS_UNKNOWN,
                    WITHIN_LIMITS,
                    NONE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Meeting> meetings = relationship.meetings();
        Scope scope = new Scope(relationship.competence());
        int items = Agendas.count(meetings);
        int inProtected = 0;
        boolean exceeded = false;
        FoundItems unknown = new FoundItems(items);
        for (int m = 0; m < meetings.size(); m++) {
            Meeting meeting = meetings.get(m);
            List<AgendaItem> agenda = meeting.agenda();
            for (int i = 0; i < agenda.size(); i++) {
                AgendaItem item = agenda.get(i);
                if (item.competence().isEmpty()) {
                    unknown.add(meeting, item);
                } else if (item.competence().get().area().isProtected()) {
                    inProtected++;
                    exceeded |= scope.exceededBy(item, meeting.held().on(), true);
                }
            }
        }
        Optional<Verdict> broken = exceeded ? overstepped(relationship, setting) : Optional.empty();
        if (broken.isPresent()) {
            return broken.get();
        } else if (items == 0) {
            return Verdict.of(relationship.ended().isPresent() ? ENDED_WITHOUT_AGENDA : NO_AGENDA);
        } else if (!unknown.isEmpty()) {
            return Scope.unknown(AREAS_UNKNOWN, unknown);
        }
        return inProtected == 0
                ? Verdict.of(NONE).saying(Argument.of(items, Agendas.ITEMS))
                : Verdict.of(WITHIN_LIMITS).saying(Argument.of(inProtected, Agendas.ITEMS));
    }

    /** What to say of items taken up without competence, or empty if all were referred in time. */
    private static Optional<Verdict> overstepped(MentoringRelationship relationship, Setting setting) {
        int limit = setting.limit(REFERRAL_DAYS);
        List<Overstep> all = Overstep.all(relationship, setting.asOf());
        List<Overstep> late = Overstep.late(all, limit);
        List<Overstep> lateAndOpen = Overstep.open(late);
        List<Overstep> open = Overstep.open(all);
        if (!lateAndOpen.isEmpty()) {
            Answer answer = relationship.ended().isPresent() ? ENDED_NOT_REFERRED : NOT_REFERRED;
            return Optional.of(verdict(answer, late, lateAndOpen, limit));
        } else if (!late.isEmpty()) {
            return Optional.of(verdict(REFERRED_LATE, late, late, limit));
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(verdict(REFERRAL_DUE, open, open, limit));
    }

    private static Verdict verdict(Answer answer, List<Overstep> all, List<Overstep> urgent, int limit) {
        Overstep longest = Overstep.longest(urgent);
        return Verdict.of(answer)
                .measuring(longest.days(), limit, Units.DAYS)
                .saying(longest.named(
                        Argument.of(all.size(), Agendas.ITEMS),
                        Argument.of(urgent.size(), Agendas.ITEMS),
                        Argument.of(Math.max(0, limit - longest.days()), Units.DAYS)))
                .restingOn(Overstep.grounds(all));
    }
}
