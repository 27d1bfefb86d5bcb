package io.github.mentoring4j.testkit.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.engine.Waiver;
import io.github.mentoring4j.ethics.engine.WaiverUse;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.ethics.text.ReportText;
import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.openness.Openness;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.privacy.PrivateAreas;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.testkit.ConductArbitraries;
import io.github.mentoring4j.testkit.Dates;
import io.github.mentoring4j.text.ConfidentialText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** What a report on the twelve guidelines owes, beside what each rule owes by its contract. */
@Tag("law")
class EthicalGuidelinesLaws extends GuidelineLaws {

    private static final int TRIES = 200;

    @Property(tries = TRIES)
    void theOrderOfCollectionsDoesNotMatter(
            @ForAll("relationships") MentoringRelationship relationship,
            @ForAll("viewpoints") Viewpoint viewpoint,
            @ForAll Random random) {
        Report report = report(new Shuffled(relationship, random).relationship(), viewpoint);

        assertThat(report).isEqualTo(report(relationship, viewpoint));
        assertThat(rendered(report)).isEqualTo(rendered(report(relationship, viewpoint)));
    }

    @Property(tries = TRIES)
    void noTextIsReadOrShown(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("viewpoints") Viewpoint viewpoint) {
        Report report = report(relationship, viewpoint);

        assertThat(report(relationship.withoutText(), viewpoint)).isEqualTo(report);
        assertThat(rendered(report) + report + report.sections()).doesNotContain(ConductArbitraries.MARKER);
    }

    @Property(tries = TRIES)
    void whatIsFoundReadsWellAndSaysWhatToDoWhereSomebodyMustAct(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("viewpoints") Viewpoint viewpoint) {
        for (Finding finding : report(relationship, viewpoint).findings()) {
            boolean notYet = finding.messageKey().equals("engine.not-yet");
            assertThat(finding.grounds()).isSorted().doesNotHaveDuplicates();
            for (Locale locale : CodeTexts.LANGUAGES) {
                FindingTexts texts = FindingTexts.in(locale);
                Optional<String> remedy = texts.remedy(finding);
                assertThat(texts.message(finding) + " " + remedy.orElse("none"))
                        .doesNotContain("{", "}", "  ", "()", " .", " ,", "unit.", "Kind.", "Party.")
                        .doesNotContain(finding.messageKey());
                assertThat(remedy.isPresent()).isEqualTo(finding.outcome().needsAttention() && !notYet);
            }
        }
    }

    @Property(tries = TRIES)
    void isNeverFineWhereSomethingThatARuleNeedsIsMissing(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("viewpoints") Viewpoint viewpoint) {
        MentoringRelationship silent = relationship.toBuilder()
                .meetings(List.of())
                .privateAreas(new PrivateAreas(
                        Optional.empty(), relationship.privateAreas().areas()))
                .openness(Openness.of(relationship.openness().concerns(), List.of(), List.of()))
                .build();
        Report report = report(silent, viewpoint);

        for (Guideline guideline : List.of(Guideline.G01, Guideline.G03, Guideline.G04, Guideline.G06)) {
            assertThat(report.section(guideline).outcome()).isLessThanOrEqualTo(Outcome.UNDETERMINED);
        }
    }

    @Property(tries = TRIES)
    void aWaiverHidesNothing(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("days") LocalDate day) {
        List<Waiver> waivers = EthicalGuidelines.ruleSet().descriptions().stream()
                .map(rule -> waiver(rule, day))
                .toList();
        Report plain = report(relationship, Viewpoint.asOf(day));
        Report waived = EthicalGuidelines.ruleSet().evaluate(relationship, Viewpoint.asOf(day), waivers);

        assertThat(waived.findings())
                .extracting(Finding::verdict)
                .isEqualTo(plain.findings().stream().map(Finding::verdict).toList());
        assertThat(waived.sections())
                .extracting(SectionReport::outcome)
                .isEqualTo(plain.sections().stream().map(SectionReport::outcome).toList());
        assertThat(waived.outcome()).isEqualTo(plain.outcome());
        assertThat(waived.waivers()).extracting(WaiverUse::waiver).hasSameSizeAs(waivers);
        assertThat(rendered(waived)).doesNotContain(ConductArbitraries.MARKER);
    }

    private static Waiver waiver(RuleDescription rule, LocalDate day) {
        return new Waiver(
                rule.id(),
                "r-1",
                new Waiver.Grantor(Role.SPONSOR, ParticipantId.of("lead-1")),
                Occurrence.of(Dates.FIRST.minusDays(50)),
                day,
                ConfidentialText.of(ConductArbitraries.MARKER));
    }

    @Property(tries = 20)
    void manyThreadsGiveTheBytesOfOne(
            @ForAll("relationships") MentoringRelationship relationship, @ForAll("viewpoints") Viewpoint viewpoint) {
        String one = rendered(report(relationship, viewpoint));

        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> rendered(report(relationship, viewpoint))))
                .containsOnly(one);
    }

    private static String rendered(Report report) {
        return CodeTexts.LANGUAGES.stream()
                .map(locale -> ReportText.in(locale).render(report))
                .collect(Collectors.joining());
    }
}
