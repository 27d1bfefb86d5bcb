package io.github.mentoring4j.ethics.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.engine.Waiver;
import io.github.mentoring4j.ethics.engine.WaiverUse;
import io.github.mentoring4j.ethics.record.AnyRecord;
import io.github.mentoring4j.ethics.record.CapturedLog;
import io.github.mentoring4j.ethics.record.Courses;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.ethics.text.ReportText;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.interest.Interests;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.meeting.Meeting;
import io.github.mentoring4j.meeting.MeetingId;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.programme.ProgrammeId;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipId;
import io.github.mentoring4j.rights.Complaint;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import io.github.mentoring4j.rights.Rights;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

class EthicalGuidelinesTest {

    private static final int TRIES = 200;

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
    void upholdsThoseThatHaveRulesWhereTheRecordIsSound() {
        Report report = report(Courses.sound().build(), Records.day(100));

        assertThat(report.section(Guideline.G02).outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(report.section(Guideline.G05).outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(report.section(Guideline.G07).outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(report.section(Guideline.G08).outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(report.section(Guideline.G09).outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(report.section(Guideline.G10).outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(report.section(Guideline.G11).outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(report.section(Guideline.G12).outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(report.section(Guideline.G01).withoutRules()).isTrue();
        assertThat(report.outcome()).isEqualTo(Outcome.UNDETERMINED);
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

    @Tag("law")
    @Property(tries = TRIES)
    void theOrderOfCollectionsDoesNotMatter(
            @ForAll("relationships") MentoringRelationship relationship,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        MentoringRelationship shuffled = shuffled(relationship, random);

        assertThat(rendered(report(shuffled, day))).isEqualTo(rendered(report(relationship, day)));
        assertThat(report(shuffled, day)).isEqualTo(report(relationship, day));
    }

    @Tag("law")
    @Property(tries = TRIES)
    void whatLiesAfterTheViewpointDoesNotMatter(
            @ForAll("relationships") MentoringRelationship relationship,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate knownBy) {
        Viewpoint viewpoint = Viewpoint.asOf(day).knownBy(knownBy);
        Report report = EthicalGuidelines.ruleSet().evaluate(relationship, viewpoint);

        assertThat(EthicalGuidelines.ruleSet().evaluate(relationship.asOf(viewpoint), viewpoint))
                .isEqualTo(report);
        assertThat(EthicalGuidelines.ruleSet().evaluate(Later.happensTo(relationship, day), viewpoint))
                .isEqualTo(report);
        assertThat(EthicalGuidelines.ruleSet().evaluate(Later.becomesKnownOf(relationship, day, knownBy), viewpoint))
                .isEqualTo(report);
    }

    @Tag("law")
    @Property(tries = TRIES)
    void nothingThatAnybodySaidLeaksOut(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("days") LocalDate day) {
        Report report = report(relationship, day);

        assertThat(rendered(report) + report + report.sections()).doesNotContain(Records.SECRET);
        assertThat(CapturedLog.lines()).noneMatch(line -> line.contains(Records.SECRET));
    }

    @Tag("law")
    @Property(tries = TRIES)
    void aBreachNeverImprovesAnOutcome(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("days") LocalDate day) {
        LocalDate asOf = day.isBefore(Records.MATCH) ? Records.MATCH : day;
        Report before = report(relationship, asOf);
        for (MentoringRelationship worse : Breach.each(relationship)) {
            Report after = report(worse, asOf);
            for (Guideline guideline : List.of(Guideline.G02, Guideline.G05, Guideline.G12)) {
                assertThat(after.section(guideline).outcome())
                        .isLessThanOrEqualTo(before.section(guideline).outcome());
            }
            assertThat(after.outcome()).isEqualTo(Outcome.BREACHED);
        }
    }

    @Tag("law")
    @Property(tries = TRIES)
    void aWaiverHidesNothing(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("days") LocalDate day) {
        List<Waiver> waivers = new ArrayList<>();
        EthicalGuidelines.ruleSet().descriptions().forEach(rule -> waivers.add(waiver(rule, day)));
        Report plain = report(relationship, day);
        Report waived = EthicalGuidelines.ruleSet().evaluate(relationship, Viewpoint.asOf(day), waivers);

        assertThat(waived.findings())
                .extracting(Finding::verdict)
                .isEqualTo(plain.findings().stream().map(Finding::verdict).toList());
        assertThat(waived.sections())
                .extracting(SectionReport::outcome)
                .isEqualTo(plain.sections().stream().map(SectionReport::outcome).toList());
        assertThat(waived.waivers()).extracting(WaiverUse::waiver).hasSameSizeAs(waivers);
        assertThat(rendered(waived)).doesNotContain(Records.SECRET);
    }

    @Tag("law")
    @Property(tries = 20)
    void manyThreadsGiveTheBytesOfOne(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("days") LocalDate day) {
        String one = rendered(report(relationship, day));

        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> rendered(report(relationship, day))))
                .containsOnly(one);
    }

    private static Waiver waiver(RuleDescription rule, LocalDate day) {
        return new Waiver(
                rule.id(),
                "r-1",
                new Waiver.Grantor(Role.SPONSOR, Records.LEAD),
                Records.on(-50),
                day,
                ConfidentialText.of(Records.SECRET));
    }

    private static MentoringRelationship shuffled(MentoringRelationship relationship, Random random) {
        Interests interests = relationship.interests();
        Rights rights = relationship.rights();
        List<Complaint> complaints = rights.complaints().stream()
                .map(complaint -> new Complaint(
                        complaint.id(),
                        complaint.by(),
                        complaint.about(),
                        complaint.filed(),
                        shuffled(complaint.steps(), random)))
                .toList();
        return relationship.toBuilder()
                .meetings(shuffled(relationship.meetings(), random))
                .disclosures(shuffled(relationship.disclosures(), random))
                .interests(Interests.of(
                        shuffled(interests.statements(), random),
                        shuffled(interests.ties(), random),
                        shuffled(interests.benefits(), random)))
                .rights(Rights.of(
                        new ComplaintsProcedure(shuffled(rights.procedure().versions(), random)),
                        shuffled(rights.acknowledgements(), random),
                        shuffled(complaints, random)))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Report report(MentoringRelationship relationship, LocalDate day) {
        return EthicalGuidelines.ruleSet().evaluate(relationship, Viewpoint.asOf(day));
    }

    private static String rendered(Report report) {
        return ReportText.in(Locale.ENGLISH).render(report)
                + ReportText.in(Locale.forLanguageTag("nb")).render(report);
    }

    @Provide
    Arbitrary<MentoringRelationship> relationships() {
        return AnyRecord.relationship();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyRecord.day();
    }
}
