package io.github.mentoring4j.examples.demo;

import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.ItemPurpose;
import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.text.ConfidentialText;
import java.util.Optional;

/** What goes wrong where the mentee's needs should lead, and where the mentee should own the relationship. */
final class NeedsIncidents {

    private NeedsIncidents() {}

    static MentoringRelationship recruitedForOwnProject(MentoringRelationship usual) {
        ConfidentialText topic = ConfidentialText.of("Would you join my project?");
        return MeetingChanges.at(
                usual,
                index -> index == 2,
                meeting -> MeetingChanges.adding(
                        meeting,
                        Party.MENTOR,
                        topic,
                        item -> item.serving(ItemPurpose.of(Parties.MENTOR, Field.ENTERPRISE))));
    }

    static MentoringRelationship mentorSetsTheAgenda(MentoringRelationship usual) {
        return MeetingChanges.recently(
                usual,
                meeting -> MeetingChanges.items(meeting, NeedsIncidents::raisedByTheMentor)
                        .prepared(new Preparation(
                                meeting.preparation().preparedBy(),
                                Optional.of(Parties.MENTOR),
                                meeting.preparation().notes())));
    }

    private static AgendaItem raisedByTheMentor(AgendaItem item) {
        return new AgendaItem(
                item.id(), Party.MENTOR, item.topic(), item.purpose(), item.privateArea(), item.competence());
    }

    static MentoringRelationship menteeStopsPreparing(MentoringRelationship usual) {
        return MeetingChanges.recently(
                usual, meeting -> meeting.prepared(Preparation.of(Parties.MENTOR, Parties.NEITHER)));
    }

    static MentoringRelationship noGoals(MentoringRelationship usual) {
        MentoringRelationship aimless = MeetingChanges.at(
                usual, index -> true, meeting -> MeetingChanges.items(meeting, NeedsIncidents::servingNoGoal));
        return aimless.toBuilder()
                .learning(Learning.of(
                        usual.learning().goalsOf(Party.MENTOR), usual.learning().insights()))
                .build();
    }

    private static AgendaItem servingNoGoal(AgendaItem item) {
        ItemPurpose purpose = item.purpose();
        return item.serving(new ItemPurpose(Optional.empty(), purpose.interest(), purpose.field()));
    }
}
