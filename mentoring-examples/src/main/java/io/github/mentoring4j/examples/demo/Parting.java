package io.github.mentoring4j.examples.demo;

import static io.github.mentoring4j.examples.demo.ProgrammeYear.workday;

import io.github.mentoring4j.ending.ClosingConversation;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.Attendance;
import io.github.mentoring4j.meeting.ItemPurpose;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingConduct;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.Preparation;
import io.github.mentoring4j.meeting.ReflectionNote;
import io.github.mentoring4j.participant.MentorRole;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** How two part. */
final class Parting {

    private static final LocalDate SUMMER = LocalDate.of(2026, Month.JUNE, 8);

    private Parting() {}

    /** As good as the usual course, in which everybody is still at it: one in four is done by summer and takes leave. */
    static MentoringRelationship inSeason(MentoringRelationship usual) {
        Variety variety = Variety.of(usual.pair());
        boolean prolonged = !usual.contract().extensions().isEmpty();
        if (prolonged || !variety.oneIn(4, "done by summer")) {
            return usual;
        }
        LocalDate last =
                usual.meetings().get(usual.meetings().size() - 1).held().on();
        LocalDate earliest = last.plusDays(7).isAfter(SUMMER) ? last.plusDays(7) : SUMMER;
        return roundedOff(usual, last, workday(earliest.plusDays(variety.below(5, "takes leave"))));
    }

    /** The record up to a day, but for what belongs to the meetings before and is written down some days later. */
    static MentoringRelationship until(MentoringRelationship usual, LocalDate day) {
        List<Meeting> meetings = usual.meetings().stream()
                .filter(meeting -> !meeting.held().on().isAfter(day))
                .toList();
        return usual.asOf(Viewpoint.asOf(day.plusDays(5))).toBuilder()
                .meetings(meetings)
                .build();
    }

    /** They begin to wind up, unless they have; the mentee's goals are reached, and both take leave at a last meeting. */
    static MentoringRelationship roundedOff(MentoringRelationship usual, LocalDate begun, LocalDate last) {
        Occurrence closing = Occurrence.of(last);
        MentoringRelationship woundUp = usual.phases().current().equals(Optional.of(Phase.WINDING_UP))
                ? usual
                : usual.advancedTo(Phase.WINDING_UP, Occurrence.of(begun));
        return reached(woundUp, closing)
                .met(lastMeeting(usual, closing))
                .closed(ClosingConversation.of(closing, Parties.BOTH))
                .advancedTo(Phase.MOVING_ON, closing);
    }

    private static MentoringRelationship reached(MentoringRelationship usual, Occurrence when) {
        List<Goal> goals = usual.learning().goals().stream()
                .map(goal -> goal.owner() == Party.MENTEE && goal.reached().isEmpty() ? goal.reached(when) : goal)
                .toList();
        return usual.toBuilder()
                .learning(Learning.of(goals, usual.learning().insights()))
                .build();
    }

    private static Meeting lastMeeting(MentoringRelationship usual, Occurrence held) {
        Meeting before = usual.meetings().get(usual.meetings().size() - 1);
        String id = "m" + (usual.meetings().size() + 1);
        AgendaItem lookingBack = AgendaItem.of(
                        AgendaItemId.of(id + ".1"), Party.MENTEE, ConfidentialText.of("What I take with me"))
                .serving(ItemPurpose.of(UsualLearning.FIRST_GOAL, Parties.BOTH, Field.PERSONAL))
                .callingFor(before.agenda().get(0).competence().orElseThrow());
        return Meeting.of(MeetingId.of(id), held, usualLength(usual), lookingBack)
                .attended(Attendance.of(0, 0))
                .prepared(Preparation.of(Parties.BOTH, Parties.BOTH, ReflectionNote.of(Party.MENTEE, held)))
                .conducted(MeetingConduct.of(Parties.BOTH, MentorRole.SUPPORTER));
    }

    private static Duration usualLength(MentoringRelationship usual) {
        return usual.contract().versions().get(0).meetings().length();
    }
}
