package io.github.mentoring4j.ethics.guidelines.needs;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Units;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.agenda.Agendas;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.ArrayList;
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

    private static final Optional<Parties> THE_MENTORS_ALONE = Optional.of(Parties.MENTOR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<Meeting> meetings = relationship.meetings();
        int withAgenda = 0;
        int items = 0;
        int pushed = 0;
        int unknown = 0;
        for (Meeting meeting : meetings) {
            List<AgendaItem> agenda = meeting.agenda();
            withAgenda += agenda.isEmpty() ? 0 : 1;
            items += agenda.size();
            for (AgendaItem item : agenda) {
                if (item.raisedBy() == Party.MENTOR) {
                    Optional<Parties> interest = item.purpose().interest();
                    unknown += interest.isEmpty() ? 1 : 0;
                    pushed += interest.isPresent() && interest.get() == Parties.MENTOR ? 1 : 0;
                }
            }
        }
        boolean ended = relationship.ended().isPresent();
        if (pushed > 0) {
            return about(ended ? ENDED_WITH_OWN_INTEREST : OWN_INTEREST, meetings, THE_MENTORS_ALONE, pushed)
                    .measuring(pushed, 0, Agendas.ITEMS);
        } else if (items == 0) {
            return Verdict.of(ended ? ENDED_WITHOUT_AGENDA : NO_AGENDA);
        } else if (unknown > 0) {
            return about(INTEREST_UNKNOWN, meetings, Optional.empty(), unknown);
        }
        return Verdict.of(NONE_PUSHED)
                .saying(Argument.of(items, Agendas.ITEMS), Argument.of(withAgenda, Units.MEETINGS));
    }

    private static boolean isRaised(AgendaItem item, Optional<Parties> interest) {
        return item.raisedBy() == Party.MENTOR && item.purpose().interest().equals(interest);
    }

    /** Names the first of the items that the mentor raised in an interest, or in an unknown one. */
    private static Verdict about(Answer answer, List<Meeting> meetings, Optional<Parties> interest, int count) {
        List<EvidenceRef> grounds = new ArrayList<>(2 * count);
        Verdict verdict = Verdict.of(answer);
        for (Meeting meeting : meetings) {
            for (AgendaItem item : meeting.agenda()) {
                if (isRaised(item, interest)) {
                    verdict = grounds.isEmpty()
                            ? verdict.saying(Agendas.naming(meeting, item, Argument.of(count, Agendas.ITEMS)))
                            : verdict;
                    Agendas.ground(grounds, meeting, item);
                }
            }
        }
        return verdict.restingOn(grounds);
    }
}
