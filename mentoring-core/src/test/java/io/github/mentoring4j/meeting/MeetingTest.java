package io.github.mentoring4j.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.competence.CompetenceArea;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.learning.Field;
import io.github.mentoring4j.learning.GoalId;
import io.github.mentoring4j.participant.MentorRole;
import io.github.mentoring4j.participant.Parties;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.privacy.PrivateAreaId;
import io.github.mentoring4j.text.ConfidentialText;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Occurrence HELD = Occurrence.of(2026, 2, 10);
    private static final ReflectionNote NOTE = ReflectionNote.of(Party.MENTEE, Occurrence.of(2026, 2, 14));
    private static final Meeting MEETING = Meeting.of(MeetingId.of("m-1"), HELD, Duration.ofMinutes(90));

    @Test
    void carriesTimePreparationAndConduct() {
        Meeting meeting = MEETING.attended(Attendance.of(0, 10).agreedToLast(Duration.ofMinutes(60)))
                .prepared(Preparation.of(Parties.MENTEE, Parties.BOTH, NOTE))
                .conducted(MeetingConduct.of(Parties.MENTEE, MentorRole.GUIDE));

        assertThat(meeting.attendance().lateMinutes(Party.MENTEE)).contains(10);
        assertThat(meeting.preparation().hasNoteBy(Party.MENTEE)).isTrue();
        assertThat(meeting.preparation().hasNoteBy(Party.MENTOR)).isFalse();
        assertThat(meeting.conduct().rolesTaken()).containsExactly(MentorRole.GUIDE);
        assertThat(MEETING.attendance().lateMinutes(Party.MENTOR)).isEmpty();
    }

    @Test
    void anItemSaysWhatItIsForAndWhatItTouched() {
        AgendaItem item = AgendaItem.of(AgendaItemId.of("i-1"), Party.MENTOR, ConfidentialText.of("debts"))
                .serving(ItemPurpose.of(GoalId.of("g-1"), Parties.MENTEE, Field.PERSONAL))
                .touching(PrivateAreaTouch.of(PrivateAreaId.of("p-1"), TouchKind.LINK_POINTED_OUT))
                .callingFor(CompetenceUse.of(CompetenceArea.PERSONAL_FINANCE, Treatment.SIGNPOSTED));

        assertThat(item.withoutText().topic()).isEmpty();
        assertThat(item.withoutText().purpose()).isEqualTo(item.purpose());
        assertThat(item.withoutText().privateArea()).isPresent();
        assertThat(item.withoutText().competence()).isPresent();
        assertThat(item.toString()).doesNotContain("debts");
    }

    @Test
    void asOfADateLacksTheNotesWrittenLater() {
        Meeting noted = MEETING.prepared(Preparation.of(Parties.BOTH, Parties.MENTEE, NOTE));

        assertThat(noted.asOf(Viewpoint.asOf(LocalDate.of(2026, 2, 13))).preparation())
                .isEqualTo(Preparation.of(Parties.BOTH, Parties.MENTEE));
        assertThat(noted.asOf(Viewpoint.asOf(LocalDate.of(2026, 2, 14)))).isSameAs(noted);
    }

    @Test
    void refusesANoteBeforeTheMeetingAndImpossibleTimes() {
        ReflectionNote early = ReflectionNote.of(Party.MENTEE, Occurrence.of(2026, 2, 9));

        assertThatThrownBy(() -> MEETING.prepared(Preparation.of(Parties.BOTH, Parties.MENTEE, early)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("Meeting.preparation.notes must not be before held");
        assertThatThrownBy(() -> Attendance.of(-1, 1441).agreedToLast(Duration.ofDays(2)))
                .hasMessage("Attendance.mentorLateMinutes must lie between 0 and 1440; "
                        + "Attendance.menteeLateMinutes must lie between 0 and 1440");
        assertThatThrownBy(() -> Attendance.none().agreedToLast(Duration.ofDays(2)))
                .hasMessage("Attendance.agreedLength must lie between PT1M and PT24H");
    }

    @Test
    void aMissedMeetingWasCancelledOrForgotten() {
        LocalDate due = LocalDate.of(2026, 3, 10);
        MissedMeeting cancelled =
                MissedMeeting.cancelled(MeetingId.of("m-2"), due, Occurrence.of(2026, 3, 8), Party.MENTEE, 48);
        MissedMeeting noShow = MissedMeeting.noShow(MeetingId.of("m-3"), Occurrence.of(due), Party.MENTOR);

        assertThat(cancelled.why().<Integer>match(Miss.Cancelled::noticeHours, each -> -1))
                .isEqualTo(48);
        assertThat(noShow.why().<Integer>match(Miss.Cancelled::noticeHours, each -> -1))
                .isEqualTo(-1);
        assertThat(noShow.why().by()).isEqualTo(Party.MENTOR);
    }

    @Test
    void refusesMoreNoticeThanThereWasTimeAndACancellationAfterTheDay() {
        LocalDate due = LocalDate.of(2026, 3, 10);

        assertThatThrownBy(() ->
                        MissedMeeting.cancelled(MeetingId.of("m-2"), due, Occurrence.of(2026, 3, 9), Party.MENTEE, 72))
                .hasMessage("MissedMeeting.why.noticeHours contradicts happened");
        assertThatThrownBy(() ->
                        MissedMeeting.cancelled(MeetingId.of("m-2"), due, Occurrence.of(2026, 3, 11), Party.MENTEE, 0))
                .hasMessageContaining("MissedMeeting.due must not be before happened");
        assertThatThrownBy(() -> new MissedMeeting(
                        MeetingId.of("m-2"), due, Occurrence.of(2026, 3, 9), new Miss.NoShow(Party.MENTEE)))
                .hasMessage("MissedMeeting.happened must not be before due");
    }
}
