package io.github.mentoring4j.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.Goal;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.learning.Learning;
import io.github.mentoring4j.meeting.AgendaItem;
import io.github.mentoring4j.meeting.AgendaItemId;
import io.github.mentoring4j.meeting.ItemPurpose;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.meeting.PrivateAreaTouch;
import io.github.mentoring4j.meeting.TouchKind;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.privacy.PrivateArea;
import io.github.mentoring4j.privacy.PrivateAreaId;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaReferencesTest {

    private static final Occurrence MATCHED = Occurrence.of(2026, 1, 5);
    private static final Occurrence FEBRUARY = Occurrence.of(2026, 2, 10);
    private static final Occurrence MARCH = Occurrence.of(2026, 3, 10);
    private static final AgendaItem ITEM = AgendaItem.of(
                    AgendaItemId.of("i-1"), Party.MENTOR, ConfidentialText.of("secret"))
            .serving(ItemPurpose.of(GoalId.of("g-1"), Parties.MENTEE, Field.PERSONAL))
            .touching(PrivateAreaTouch.of(PrivateAreaId.of("p-1"), TouchKind.ENTERED));
    private static final Meeting MEETING = Meeting.of(MeetingId.of("m-1"), FEBRUARY, Duration.ofMinutes(60), ITEM);

    private static RelationshipBuilder builder() {
        return MentoringRelationship.builder(
                RelationshipId.of("r-1"),
                ProgrammeId.of("programme-1"),
                Pair.of(ParticipantId.of("mentor-1"), ParticipantId.of("mentee-1")),
                MATCHED);
    }

    private static RelationshipBuilder with(Occurrence goalSet, Occurrence areaDeclared) {
        return builder()
                .learning(Learning.of(
                        List.of(Goal.of(GoalId.of("g-1"), Party.MENTEE, Field.PERSONAL, goalSet)), List.of()))
                .privateAreas(PrivateAreas.of(MATCHED, PrivateArea.of(PrivateAreaId.of("p-1"), areaDeclared)))
                .meetings(List.of(MEETING));
    }

    @Test
    void anItemNamesAGoalAndAnAreaThatWereThere() {
        assertThat(with(FEBRUARY, MATCHED).build().meetings()).containsExactly(MEETING);
    }

    @Test
    void refusesAnItemThatNamesWhatDoesNotExist() {
        assertThatThrownBy(() -> builder().meetings(List.of(MEETING)).build())
                .hasMessage("MentoringRelationship.meetings[0].agenda[0].purpose.goal names nothing "
                        + "that is among the learning.goals; "
                        + "MentoringRelationship.meetings[0].agenda[0].privateArea.area names nothing "
                        + "that is among the privateAreas.areas");
    }

    @Test
    void refusesAnItemThatNamesWhatCameLater() {
        assertThatThrownBy(() -> with(MARCH, MARCH).build())
                .hasMessage("MentoringRelationship.meetings[0].agenda[0].purpose.goal "
                        + "names what was not yet among the learning.goals on that day; "
                        + "MentoringRelationship.meetings[0].agenda[0].privateArea.area "
                        + "names what was not yet among the privateAreas.areas on that day");
    }

    @Test
    void refusesAnItemOfTheSameIdAsOneOfAnotherMeetingAndNamesBothPlaces() {
        AgendaItem item = AgendaItem.of(AgendaItemId.of("i-1"), Party.MENTEE);
        Meeting one = Meeting.of(MeetingId.of("m-1"), FEBRUARY, Duration.ofMinutes(60), item);
        Meeting other = Meeting.of(MeetingId.of("m-2"), MARCH, Duration.ofMinutes(60), item);

        assertThatThrownBy(() -> builder().meetings(List.of(one, other)).build())
                .hasMessage("MentoringRelationship.meetings[1].agenda[0].id stands twice: "
                        + "the same is already at meetings[0].agenda[0]");
    }

    @Test
    void refusesAMeetingThatWasBothHeldAndMissed() {
        MissedMeeting missed = MissedMeeting.noShow(MeetingId.of("m-1"), Occurrence.of(2026, 1, 1), Party.MENTEE);

        assertThatThrownBy(() ->
                        with(MATCHED, MATCHED).missedMeetings(List.of(missed)).build())
                .hasMessage("MentoringRelationship.missedMeetings[0].id contradicts meetings; "
                        + "MentoringRelationship.missedMeetings[0].happened must not be before matched");
    }

    @Test
    void withoutTextKeepsAllButTheWords() {
        MentoringRelationship whole = with(MATCHED, MATCHED).build();

        assertThat(whole.withoutText().meetings().get(0).agenda().get(0).topic())
                .isEmpty();
        assertThat(whole.withoutText().meetings().get(0).agenda().get(0).purpose())
                .isEqualTo(ITEM.purpose());
        assertThat(whole.withoutText().withoutText()).isEqualTo(whole.withoutText());
    }
}
