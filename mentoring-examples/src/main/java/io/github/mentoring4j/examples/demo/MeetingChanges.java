package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.CompetenceUse;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.Treatment;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.text.ConfidentialText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Changes to the meetings of a record, by which most incidents are made. */
final class MeetingChanges {

    private static final int RECENT = 3;

    private MeetingChanges() {}

    /** Changes the meetings whose index is among these. */
    static MentoringRelationship at(MentoringRelationship usual, IntPredicate which, UnaryOperator<Meeting> change) {
        List<Meeting> changed = new ArrayList<>();
        for (int i = 0; i < usual.meetings().size(); i++) {
            Meeting meeting = usual.meetings().get(i);
            changed.add(which.test(i) ? change.apply(meeting) : meeting);
        }
        return usual.toBuilder().meetings(changed).build();
    }

    /** Changes the last three meetings. */
    static MentoringRelationship recently(MentoringRelationship usual, UnaryOperator<Meeting> change) {
        int first = usual.meetings().size() - RECENT;
        return at(usual, index -> index >= first, change);
    }

    /** Changes every item on the agenda. */
    static Meeting items(Meeting meeting, UnaryOperator<AgendaItem> change) {
        return withAgenda(meeting, meeting.agenda().stream().map(change).toList());
    }

    /** Changes what is first on the agenda, which in the usual course the mentee has raised. */
    static Meeting firstItem(Meeting meeting, UnaryOperator<AgendaItem> change) {
        List<AgendaItem> agenda = new ArrayList<>(meeting.agenda());
        agenda.set(0, change.apply(agenda.get(0)));
        return withAgenda(meeting, agenda);
    }

    /** Adds something that one of them raises; it calls for no more than what the mentor knows. */
    static Meeting adding(Meeting meeting, Party by, ConfidentialText topic, UnaryOperator<AgendaItem> details) {
        List<AgendaItem> agenda = new ArrayList<>(meeting.agenda());
        AgendaItemId id = AgendaItemId.of(meeting.id() + "." + (agenda.size() + 1));
        CompetenceUse nothingSpecial = CompetenceUse.of(UsualCompetence.EVERYBODYS, Treatment.SIGNPOSTED);
        agenda.add(details.apply(AgendaItem.of(id, by, topic).callingFor(nothingSpecial)));
        return withAgenda(meeting, agenda);
    }

    private static Meeting withAgenda(Meeting meeting, List<AgendaItem> agenda) {
        return new Meeting(
                meeting.id(),
                meeting.held(),
                meeting.length(),
                agenda,
                meeting.attendance(),
                meeting.preparation(),
                meeting.conduct());
    }
}
