package io.github.mentoring4j.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.Tie;
import io.github.mentoring4j.interest.TieId;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.meeting.MissedMeeting;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.phase.PhaseEntry;
import io.github.mentoring4j.phase.PhaseHistory;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import io.github.mentoring4j.relationship.RelationshipId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CourseDrawingTest {

    private static final LocalDate MATCH = LocalDate.of(2026, 1, 1);
    private static final LocalDate AS_OF = MATCH.plusDays(100);

    private static RelationshipBuilder record() {
        return MentoringRelationship.builder(
                        RelationshipId.of("r-1"),
                        ProgrammeId.of("p-1"),
                        Pair.of(ParticipantId.of("mentor-1"), ParticipantId.of("mentee-1")),
                        on(0))
                .phases(PhaseHistory.of(
                        new PhaseEntry(Phase.RAPPORT_BUILDING, on(0)),
                        new PhaseEntry(Phase.DIRECTION_SETTING, on(50)),
                        new PhaseEntry(Phase.PROGRESS_MAKING, on(90))))
                .meetings(List.of(meeting("m-1", 0), meeting("m-2", 50), meeting("m-3", 300)))
                .missedMeetings(List.of(MissedMeeting.noShow(MeetingId.of("m-4"), on(70), Party.MENTEE)))
                .interests(Interests.of(
                        List.of(),
                        List.of(
                                Tie.of(TieId.of("t-1"), TieKind.LINE_OF_COMMAND, on(50)),
                                Tie.of(TieId.of("t-2"), TieKind.EVALUATOR, on(51))),
                        List.of()));
    }

    private static Meeting meeting(String id, int day) {
        return Meeting.of(MeetingId.of(id), on(day), Duration.ofHours(1));
    }

    private static Occurrence on(int day) {
        return Occurrence.of(MATCH.plusDays(day));
    }

    private static CourseDrawing drawn(MentoringRelationship whole, List<String> rules) {
        MentoringRelationship seen = whole.asOf(Viewpoint.asOf(AS_OF));
        List<Finding> findings = EthicalGuidelines.ruleSet().evaluate(whole, Viewpoint.asOf(AS_OF)).findings().stream()
                .filter(finding -> rules.contains(finding.rule().value()))
                .toList();
        return new CourseArtist(ReviewWords.in(Locale.ENGLISH), seen, AS_OF).draw(findings, AS_OF);
    }

    @Test
    void showsWhatHadHappenedByTheDayAndNothingElse() {
        CourseDrawing drawing = drawn(record().build(), List.of());

        assertThat(drawing.dots())
                .extracting(CourseDrawing.Dot::style, CourseDrawing.Dot::title)
                .containsExactly(
                        tuple("met", "Meeting, 1 January 2026"),
                        tuple("met", "Meeting, 20 February 2026"),
                        tuple("missed", "Meeting missed, 12 March 2026"));
        assertThat(drawing.bands())
                .extracting(CourseDrawing.Band::title)
                .containsExactly(
                        "Rapport building, 1 January 2026 to 20 February 2026",
                        "Direction setting, 20 February 2026 to 1 April 2026",
                        "Progress making, 1 April 2026 to 11 April 2026");
        assertThat(drawing.lines()).extracting(CourseDrawing.Line::label).containsExactly("11 April 2026");
    }

    @Test
    void placesDaysInProportion() {
        CourseDrawing drawing = drawn(record().build(), List.of());
        int right = drawing.lines().get(0).x();

        assertThat(drawing.dots().get(0).x()).isEqualTo(drawing.left());
        assertThat(drawing.dots().get(1).x()).isEqualTo((drawing.left() + right) / 2);
        assertThat(drawing.ticks()).extracting(CourseDrawing.Tick::month).containsExactly("Jan", "Feb", "Mar", "Apr");
        assertThat(drawing.ticks()).extracting(CourseDrawing.Tick::year).containsExactly("2026", "", "", "");
    }

    @Test
    void stacksFindingsThatRestOnNeighbouringDays() {
        CourseDrawing drawing = drawn(record().build(), List.of("G05-no-line-of-command", "G05-no-judging"));

        assertThat(drawing.pins())
                .extracting(CourseDrawing.Pin::number, CourseDrawing.Pin::style)
                .containsExactly(tuple("1", "breached"), tuple("2", "breached"));
        CourseDrawing.Pin first = drawing.pins().get(0);
        CourseDrawing.Pin second = drawing.pins().get(1);
        assertThat(first.x()).isEqualTo(drawing.dots().get(1).x());
        assertThat(second.x() - first.x()).isBetween(1, 20);
        assertThat(first.y() - second.y()).isGreaterThanOrEqualTo(20);
        assertThat(first.title()).isEqualTo("1 No line of command between the two, 20 February 2026");
    }

    @Test
    void endsAtTheEndAndSaysSo() {
        CourseDrawing drawing = drawn(record().ended(on(60)).meetings(List.of()).build(), List.of());

        assertThat(drawing.lines())
                .extracting(CourseDrawing.Line::style, CourseDrawing.Line::label)
                .containsExactly(tuple("ended", "ended 2 March 2026"));
    }

    @Test
    void namesMonthsOnlyWhereThereIsRoom() {
        DayScale decade = new DayScale(MATCH, MATCH.plusYears(10), 0, 800);
        DayScale century = new DayScale(MATCH, MATCH.plusYears(100), 0, 800);
        DayScale week = new DayScale(MATCH, MATCH.plusDays(7), 0, 800);

        assertThat(decade.months()).hasSize(11).allMatch(day -> day.getDayOfYear() == 1);
        assertThat(century.months()).hasSizeBetween(8, 20);
        assertThat(week.months()).containsExactly(MATCH);
    }

    @Test
    void drawsARelationshipOfASingleDay() {
        MentoringRelationship fresh = MentoringRelationship.builder(
                        RelationshipId.of("r-1"),
                        ProgrammeId.of("p-1"),
                        Pair.of(ParticipantId.of("mentor-1"), ParticipantId.of("mentee-1")),
                        Occurrence.of(AS_OF))
                .build();

        CourseDrawing drawing = drawn(fresh, List.of());

        assertThat(drawing.pins()).isEmpty();
        assertThat(drawing.lines()).hasSize(1);
    }
}
