package io.github.mentoring4j.ethics.guidelines.privacy;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.Setting;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.guidelines.agenda.Agendas;
import io.github.mentoring4j.evidence.EvidenceKind;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.PrivateAreaTouch;
import io.github.mentoring4j.meeting.TouchKind;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.privacy.PrivateArea;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Did the mentor stay out of every area while it was closed?
 *
 * <p>An item that the mentor raised and that went into an area on a day on which it was closed throughout breaks it. On the day
 * on which the mentee declares, opens or closes an area nobody can tell which came first, and it does not count as closed. To
 * point out how an open theme may be linked to a closed area is good mentoring. What the mentee raises is the mentee's to raise.
 *
 * <p>Areas that the mentee declared without having been asked are judged, but there may be others: as long as nobody asked,
 * nobody can say that all is well. Nor can anybody before there has been an agenda, after the day on which the first area was
 * declared, that could have touched one.
 */
final class ClosedAreasRespected implements Rule<MentoringRelationship> {

    private static final Answer ENTERED = Answer.breached("entered");
    private static final Answer ENDED_ENTERED = Answer.breached("ended-entered");
    private static final Answer NOT_ASKED = Answer.undetermined("not-asked");
    private static final Answer NEVER_ASKED = Answer.undetermined("never-asked");
    private static final Answer NO_AGENDA = Answer.undetermined("no-agenda");
    private static final Answer ENDED_WITHOUT_AGENDA = Answer.undetermined("ended-without-agenda");
    private static final Answer KEPT_CLOSED = Answer.upheld("kept-closed");
    private static final Answer LINK_ONLY = Answer.upheld("link-only");
    private static final Answer NONE_DECLARED = Answer.notApplicable("none-declared");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("G03-closed-areas-respected", "G03")
            .restingOn(EvidenceKind.PRIVATE_AREA, EvidenceKind.MEETING, EvidenceKind.AGENDA_ITEM)
            .answering(
                    ENTERED,
                    ENDED_ENTERED,
                    NOT_ASKED,
                    NEVER_ASKED,
                    NO_AGENDA,
                    ENDED_WITHOUT_AGENDA,
                    KEPT_CLOSED,
                    LINK_ONLY,
                    NONE_DECLARED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(MentoringRelationship relationship, Setting setting) {
        List<PrivateArea> areas = relationship.privateAreas().areas();
        boolean ended = relationship.ended().isPresent();
        boolean touched = !areas.isEmpty() && touchesAny(relationship.meetings());
        int entered = touched ? count(relationship, TouchKind.ENTERED) : 0;
        if (entered > 0) {
            return about(ended ? ENDED_ENTERED : ENTERED, relationship, TouchKind.ENTERED, entered)
                    .measuring(entered, 0, Agendas.ITEMS);
        } else if (relationship.privateAreas().asked().isEmpty()) {
            return Verdict.of(ended ? NEVER_ASKED : NOT_ASKED);
        } else if (areas.isEmpty()) {
            return Verdict.of(NONE_DECLARED);
        } else if (!hasAgendaSince(firstDeclared(areas), relationship.meetings())) {
            return Verdict.of(ended ? ENDED_WITHOUT_AGENDA : NO_AGENDA).restingOn(grounds(areas));
        }
        int links = touched ? count(relationship, TouchKind.LINK_POINTED_OUT) : 0;
        return links == 0
                ? Verdict.of(KEPT_CLOSED).restingOn(grounds(areas))
                : about(LINK_ONLY, relationship, TouchKind.LINK_POINTED_OUT, links);
    }

    /** Whether the mentor raised any item that touched an area, closed or not. */
    private static boolean touchesAny(List<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            for (AgendaItem item : meeting.agenda()) {
                if (item.privateArea().isPresent() && item.raisedBy() == Party.MENTOR) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many items that the mentor raised touched a closed area in a way. */
    private static int count(MentoringRelationship relationship, TouchKind kind) {
        List<PrivateArea> areas = relationship.privateAreas().areas();
        int count = 0;
        for (Meeting meeting : relationship.meetings()) {
            for (AgendaItem item : meeting.agenda()) {
                count += touches(item, kind, meeting.held().on(), areas) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean touches(AgendaItem item, TouchKind kind, LocalDate day, List<PrivateArea> areas) {
        if (item.raisedBy() != Party.MENTOR || item.privateArea().isEmpty()) {
            return false;
        }
        PrivateAreaTouch touch = item.privateArea().get();
        if (touch.kind() != kind) {
            return false;
        }
        for (PrivateArea area : areas) {
            if (area.id().equals(touch.area())) {
                return area.isClosedOn(day);
            }
        }
        return false;
    }

    private static LocalDate firstDeclared(List<PrivateArea> areas) {
        LocalDate first = areas.get(0).declared().on();
        for (PrivateArea area : areas) {
            first = area.declared().on().isBefore(first) ? area.declared().on() : first;
        }
        return first;
    }

    private static boolean hasAgendaSince(LocalDate day, List<Meeting> meetings) {
        for (int i = meetings.size() - 1; i >= 0; i--) {
            if (!meetings.get(i).held().on().isAfter(day)) {
                return false;
            } else if (!meetings.get(i).agenda().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<EvidenceRef> grounds(List<PrivateArea> areas) {
        List<EvidenceRef> grounds = new ArrayList<>(areas.size());
        for (PrivateArea area : areas) {
            grounds.add(EvidenceRef.of(EvidenceKind.PRIVATE_AREA, area.id()));
        }
        return grounds;
    }

    /** Names the first of the items that touched a closed area in a way. */
    private static Verdict about(Answer answer, MentoringRelationship relationship, TouchKind kind, int count) {
        List<PrivateArea> areas = relationship.privateAreas().areas();
        List<EvidenceRef> grounds = new ArrayList<>();
        Verdict verdict = Verdict.of(answer);
        for (Meeting meeting : relationship.meetings()) {
            for (AgendaItem item : meeting.agenda()) {
                if (touches(item, kind, meeting.held().on(), areas)) {
                    EvidenceRef area = EvidenceRef.of(
                            EvidenceKind.PRIVATE_AREA,
                            item.privateArea().orElseThrow().area());
                    verdict = grounds.isEmpty()
                            ? verdict.saying(
                                    Agendas.naming(meeting, item, Argument.of(area), Argument.of(count, Agendas.ITEMS)))
                            : verdict;
                    Agendas.ground(grounds, meeting, item);
                    grounds.add(area);
                }
            }
        }
        return verdict.restingOn(grounds);
    }
}
