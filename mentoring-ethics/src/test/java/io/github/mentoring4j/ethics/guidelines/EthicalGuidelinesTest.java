package io.github.mentoring4j.ethics.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.record.CapturedLog;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.record.SoundRecord;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.ethics.text.ReportText;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EthicalGuidelinesTest {

    @Test
    void listsAllTwelveInTheirOrder() {
        Report report = report(Records.bare().build(), Records.day(0));

        assertThat(report.sections())
                .extracting(section -> section.section().value())
                .containsExactly(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> String.format(Locale.ROOT, "G%02d", number))
                        .toArray(String[]::new));
    }

    @Test
    void isNeverFineWhereNothingIsRecorded() {
        Report report = report(Records.bare().build(), Records.day(0));

        assertThat(report.sections()).extracting(SectionReport::outcome).containsOnly(Outcome.UNDETERMINED);
        assertThat(report.findings())
                .extracting(Finding::outcome)
                .containsOnly(Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);
    }

    @Test
    void judgesAndAdvisesNothingBeforeTheMatch() {
        Report report = report(Records.sound().build(), Records.day(-1));

        saysThatTheyWereNotMatchedYet(report);
        assertThat(report(Records.sound().build(), Records.day(0)).findings())
                .noneMatch(finding -> finding.messageKey().equals("engine.not-yet"));
    }

    @Test
    void judgesAndAdvisesNothingBeforeTheMatchIsKnown() {
        MentoringRelationship relationship = MentoringRelationship.builder(
                        RelationshipId.of("r-1"),
                        ProgrammeId.of("p-1"),
                        Pair.of(Records.MENTOR, Records.MENTEE),
                        lately(0))
                .meetings(List.of(
                        Meeting.of(MeetingId.of("m-1"), lately(10), Duration.ofHours(1)),
                        Meeting.of(MeetingId.of("m-2"), lately(20), Duration.ofHours(1))))
                .build();
        Viewpoint viewpoint = Viewpoint.asOf(Records.day(25));

        saysThatTheyWereNotMatchedYet(
                EthicalGuidelines.ruleSet().evaluate(relationship, viewpoint.knownBy(Records.day(29))));
        assertThat(EthicalGuidelines.ruleSet()
                        .evaluate(relationship, viewpoint.knownBy(Records.day(30)))
                        .outcome())
                .isEqualTo(Outcome.BREACHED);
    }

    private static Occurrence lately(int day) {
        return Records.on(day).putOnRecord(Records.day(30));
    }

    private static void saysThatTheyWereNotMatchedYet(Report report) {
        assertThat(report.outcome()).isEqualTo(Outcome.UNDETERMINED);
        for (Finding finding : report.findings()) {
            assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(FindingTexts.in(Locale.ENGLISH).message(finding))
                    .isEqualTo("The two had not been matched yet on that day, or nobody knew of it.");
            assertThat(FindingTexts.in(Locale.ENGLISH).remedy(finding)).isEmpty();
            assertThat(finding.grounds()).isEmpty();
        }
    }

    @Test
    void advisesNothingThatCannotBeDoneAnyMoreOnceTheRelationshipHasEnded() {
        List<MentoringRelationship> ended = List.of(
                Records.bare().ended(Records.on(60)).build(),
                Records.bare()
                        .meetings(Records.meetings(10, 20))
                        .interests(Interests.of(
                                List.of(),
                                List.of(
                                        Records.tie("t-1", TieKind.LINE_OF_COMMAND, 5),
                                        Records.tie("t-2", TieKind.EVALUATOR, 5)),
                                List.of()))
                        .ended(Records.on(60))
                        .build());

        for (MentoringRelationship relationship : ended) {
            String text = ReportText.in(Locale.ENGLISH).render(report(relationship, Records.day(100)));
            assertThat(text)
                    .doesNotContain("still time", "have not met yet", "Do not meet again", "to this day")
                    .doesNotContain("Declare now", "End the mentoring", "end the mentoring", "is in force")
                    .doesNotContain("Ask for a statement", "Ask both for", "Have it signed", "have both sign before");
            assertThat(ReportText.in(Locale.forLanguageTag("nb")).render(report(relationship, Records.day(100))))
                    .doesNotContain("det er tid ennå", "den dag i dag", "Avslutt mentorskapet", "Be begge om en");
        }
    }

    @Test
    void upholdsAllTwelveWhereTheRecordIsSoundInAll() {
        Report report = report(SoundRecord.relationship().build(), Records.day(100));

        assertThat(report.findings())
                .filteredOn(finding -> finding.outcome().needsAttention())
                .isEmpty();
        assertThat(report.sections()).extracting(SectionReport::outcome).containsOnly(Outcome.UPHELD);
        assertThat(report.outcome()).isEqualTo(Outcome.UPHELD);
    }

    @Test
    void rulesNameTheGuidelineTheyBelongToAndWhatTheyRestOn() {
        assertThat(EthicalGuidelines.ruleSet().descriptions())
                .allMatch(rule -> rule.id().value().startsWith(rule.section().value() + "-"))
                .noneMatch(rule -> rule.evidence().isEmpty())
                .noneMatch(rule -> rule.answers().isEmpty());
        assertThat(EthicalGuidelines.ruleSet().descriptions())
                .flatExtracting(RuleDescription::thresholds)
                .allMatch(threshold -> threshold.name().matches("G\\d\\d\\.[a-z-]+"));
    }

    @Test
    void nothingIsLoggedOfWhatAnybodySaid() {
        int before = CapturedLog.lines().size();

        List.of(SoundRecord.relationship(), Records.sound(), Records.bare())
                .forEach(record -> report(record.build(), Records.day(100)));

        assertThat(CapturedLog.lines()).hasSize(before).noneMatch(line -> line.contains(Records.SECRET));
    }

    private static Report report(MentoringRelationship relationship, LocalDate day) {
        return EthicalGuidelines.ruleSet().evaluate(relationship, Viewpoint.asOf(day));
    }
}
