package io.github.mentoring4j.ethics.guidelines.needs;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.agenda.Agendas;
import io.github.mentoring4j.ethics.guidelines.agenda.FoundItems;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;
import java.util.Optional;

/**
 * Did the mentor keep their own interest off the agenda?
 *
 * <p>Looks at the items that the mentor raised. One in the mentor's interest alone (recruiting, selling, advancing a project
 * of the mentor's) breaks it; in the interest of both it does not. What the mentee raised the mentee asked for, in whosever
 * interest it is. An item that the mentor raised in nobody knows whose interest leaves the question open.
 */
final class NoOwnInterest implements Rule<MentoringRelationship> {

    private static final Answer OWN_INTEREST = Answer.breached("own-interest");
    private static final Answer ENDED_WITH_OWN_INTEREST = Answer.breached("ended-with-own-interest");
    private static final Answer NO_AGENDA = Answer.undetermined("no-agenda");
    private static final Answer ENDED_WITHOUT_AGENDA = Answer.undetermined("ended-without-agenda");
    private static final Answer INTEREST_UNKNOWN = Answer.undetermined("interest-unknown");
    private static final Answer NONE_PUSHED = Answer.upheld("none-pushed");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G01-no-own-interest", "G01")
            .restingOn(EvidenceKind.MEETING, EvidenceKind.AGENDA_ITEM)
            .answering(
                    OWN_INTEREST,
                    ENDED_WITH_OWN_INTEREST,
                    NO_AGENDA,
                    ENDED_WITHOUT_AGENDA,
                    INTEREST_UNKNOWN,
                    NONE_PUSHED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Meeting> meetings = relationship.meetings();
        int withAgenda = 0;
        int items = Agendas.count(meetings);
        FoundItems pushed = new FoundItems(items);
        FoundItems unknown = new FoundItems(items);
        for (int m = 0; m < meetings.size(); m++) {
            Meeting meeting = meetings.get(m);
            List<AgendaItem> agenda = meeting.agenda();
            withAgenda += agenda.isEmpty() ? 0 : 1;
            for (int i = 0; i < agenda.size(); i++) {
                AgendaItem item = agenda.get(i);
                if (item.raisedBy() == Party.MENTOR) {
                    Optional<Parties> interest = item.purpose().interest();
                    if (interest.isEmpty()) {
                        unknown.add(meeting, item);
                    } else if (interest.get() == Parties.MENTOR) {
                        pushed.add(meeting, item);
                    }
                }
            }
        }
        boolean ended = relationship.ended().isPresent();
        if (!pushed.isEmpty()) {
            return about(ended ? ENDED_WITH_OWN_INTEREST : OWN_INTEREST, pushed)
                    .measuring(pushed.count(), 0, Agendas.ITEMS);
        } else if (items == 0) {
            return Verdict.of(ended ? ENDED_WITHOUT_AGENDA : NO_AGENDA);
        } else if (!unknown.isEmpty()) {
            return about(INTEREST_UNKNOWN, unknown);
        }
        return Verdict.of(NONE_PUSHED)
                .saying(Argument.of(items, Agendas.ITEMS), Argument.of(withAgenda, Units.MEETINGS));
    }

    private static Verdict about(Answer answer, FoundItems found) {
        return found.verdict(answer, Argument.of(found.count(), Agendas.ITEMS));
    }
}
