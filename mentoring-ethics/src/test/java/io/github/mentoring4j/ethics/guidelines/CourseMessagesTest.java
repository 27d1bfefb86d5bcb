package io.github.mentoring4j.ethics.guidelines;

import static io.github.mentoring4j.ethics.record.Courses.agreed;
import static io.github.mentoring4j.ethics.record.Courses.asked;
import static io.github.mentoring4j.ethics.record.Courses.cancelled;
import static io.github.mentoring4j.ethics.record.Courses.contract;
import static io.github.mentoring4j.ethics.record.Courses.full;
import static io.github.mentoring4j.ethics.record.Courses.noShow;
import static io.github.mentoring4j.ethics.record.Courses.outsideHours;
import static io.github.mentoring4j.ethics.record.Courses.pressure;
import static io.github.mentoring4j.ethics.record.Courses.sound;
import static io.github.mentoring4j.ethics.record.Courses.stop;
import static io.github.mentoring4j.ethics.record.Records.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.contact.Contacts;
import io.github.mentoring4j.ending.Ending;
import io.github.mentoring4j.ending.PressureKind;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom and what a message on the course names where there is a choice, and what it rests on. */
class CourseMessagesTest {

    @Test
    void namesTheOneWhoFailedToComeMoreOften() {
        RelationshipBuilder course = sound().missedMeetings(List.of(
                noShow("n-1", Party.MENTOR, 20), noShow("n-2", Party.MENTEE, 30), noShow("n-3", Party.MENTEE, 50)));

        assertThat(message("G09-both-came", course))
                .isEqualTo("Without having said so, the mentee failed to come too often: 2 no-shows; limit 1 no-show. "
                        + "From both sides: 3 no-shows.");
        assertThat(grounds("G09-both-came", course)).containsExactly("n-1", "n-2", "n-3");
    }

    @Test
    void namesTheMentorWhereBothFailedToComeAsOften() {
        assertThat(message(
                        "G09-both-came",
                        sound().missedMeetings(
                                        List.of(noShow("n-1", Party.MENTEE, 20), noShow("n-2", Party.MENTOR, 30)))))
                .contains("Most often the mentor: 1 no-show");
    }

    @Test
    void namesTheFirstContactThatShouldHaveStopped() {
        RelationshipBuilder course = sound().contacts(Contacts.of(
                List.of(
                        outsideHours("k-1", Party.MENTOR, 70),
                        outsideHours("k-2", Party.MENTOR, 60),
                        outsideHours("k-3", Party.MENTOR, 40)),
                List.of(stop("q-1", Party.MENTEE, 50))));

        assertThat(message("G09-contact-stopped", course))
                .isEqualTo(
                        "Contact k-2 on 2 March 2026, by the mentor, came although the mentee had asked for it to stop. "
                                + "In all: 2 contacts.");
        assertThat(grounds("G09-contact-stopped", course)).containsExactly("k-1", "k-2", "q-1");
    }

    @Test
    void namesTheCancellationWithTheShortestNoticeAndRestsOnTheLateOnes() {
        RelationshipBuilder course = sound().missedMeetings(List.of(
                cancelled("n-1", Party.MENTEE, 20, 20),
                cancelled("n-2", Party.MENTOR, 30, 5),
                cancelled("n-3", Party.MENTOR, 50, 48)));

        assertThat(message("G09-cancelled-in-time", course))
                .isEqualTo(
                        "Missed meeting n-2, due on 31 January 2026, was cancelled by the mentor with too little notice: "
                                + "5 hours; at least 24 hours are asked for. Too late in all: 2 cancellations; limit 0 "
                                + "cancellations.");
        assertThat(grounds("G09-cancelled-in-time", course)).containsExactly("n-1", "n-2");
    }

    @Test
    void namesTheFirstOfTheCancellationsWithTheSameNotice() {
        RelationshipBuilder course = sound().missedMeetings(
                        List.of(cancelled("n-1", Party.MENTEE, 20, 5), cancelled("n-2", Party.MENTOR, 30, 5)));

        assertThat(message("G09-cancelled-in-time", course)).startsWith("Missed meeting n-1, due on 21 January 2026");
    }

    @Test
    void namesTheMeetingThatOverranMostAndWhatWasAgreed() {
        RelationshipBuilder course = sound().meetings(List.of(
                Meeting.of(MeetingId.of("m-1"), on(20), Duration.ofMinutes(120)),
                Meeting.of(MeetingId.of("m-2"), on(40), Duration.ofMinutes(130)),
                Meeting.of(MeetingId.of("m-3"), on(60), Duration.ofMinutes(90))));

        assertThat(message("G09-length-kept", course))
                .isEqualTo(
                        "Meeting m-2 on 10 February 2026 took 130 minutes, of 90 minutes agreed: 45% over; limit 25%. "
                                + "Too long in all: 2 meetings.");
        assertThat(grounds("G09-length-kept", course)).containsExactly("m-1", "m-2");
    }

    @Test
    void tellsOfTheSilenceFromWhenToWhenAndAfterWhichMeeting() {
        RelationshipBuilder course = sound().meetings(full(10, 20, 95));

        assertThat(message("G09-no-long-silence", course))
                .isEqualTo("From 21 January 2026 to 6 April 2026 they did not meet: 75 days; limit 60 days.");
        assertThat(grounds("G09-no-long-silence", course)).containsExactly("1", "m-2");
    }

    @Test
    void namesTheFirstMeetingAfterTheEndAndRestsOnAll() {
        RelationshipBuilder course = sound().contract(contract(agreed(1, 8, 60)));

        assertThat(message("G10-within-term", course))
                .isEqualTo(
                        "Meeting m-3 on 12 March 2026 took place after the end of contract version 1 on 2 March 2026, "
                                + "and no extension had been signed by both before that. In all: 2 meetings.");
        assertThat(grounds("G10-within-term", course)).containsExactly("1", "m-3", "m-4");
    }

    @Test
    void namesTheFirstPressureAndWhatItWas() {
        RelationshipBuilder course = sound().ending(new Ending(
                List.of(asked("e-1", Party.MENTEE, 50)),
                List.of(
                        pressure("p-1", PressureKind.CONSEQUENCE, 70),
                        pressure("p-2", PressureKind.MEETING_DEMANDED, 60)),
                List.of(),
                Optional.empty()));

        assertThat(message("G11-no-pressure", course))
                .isEqualTo(
                        "Pressure p-2 on 2 March 2026 came after an ending had been asked for: a meeting demanded, by the "
                                + "mentor. In all: 2 acts of pressure.");
        assertThat(grounds("G11-no-pressure", course)).containsExactly("p-1", "p-2");
    }

    @Test
    void restsOnTheMeetingsHeldWhileARequestStood() {
        RelationshipBuilder course =
                sound().ending(Ending.of(asked("e-1", Party.MENTEE, 50))).meetings(full(40, 60, 70));

        assertThat(grounds("G11-no-pressure", course)).containsExactly("m-2", "m-3", "e-1");
    }

    @Test
    void namesTheRequestThatWaitsLongestAndWhoMadeIt() {
        assertThat(message(
                        "G11-ending-carried-out",
                        sound().ending(Ending.of(asked("e-1", Party.MENTEE, 80), asked("e-2", Party.MENTOR, 70)))))
                .isEqualTo(
                        "Request to end e-2 of 12 March 2026, by the mentor, has not been carried out for 30 days; limit "
                                + "14 days. Asked in all: 2 requests to end.");
    }

    @Test
    void countsTheRecentMeetingsAndRestsOnThemInTheirOrder() {
        RelationshipBuilder course = sound().meetings(full(5, 10, 15, 20, 25, 30, 35, 40, 45, 50));

        assertThat(message("G08-meetings-prepared", course))
                .isEqualTo(
                        "The mentee came prepared to 3 of the last 3 meetings. Not prepared: 0 meetings; limit 1 meeting.");
        assertThat(grounds("G08-meetings-prepared", course)).containsExactly("m-10", "m-8", "m-9");
    }

    private static List<String> grounds(String rule, RelationshipBuilder course) {
        return finding(rule, course).grounds().stream().map(EvidenceRef::id).toList();
    }

    private static String message(String rule, RelationshipBuilder course) {
        return FindingTexts.in(Locale.ENGLISH).message(finding(rule, course));
    }

    private static Finding finding(String rule, RelationshipBuilder course) {
        return EthicalGuidelines.ruleSet()
                .evaluate(course.build(), Viewpoint.asOf(Records.day(100)))
                .finding(RuleId.of(rule));
    }
}
