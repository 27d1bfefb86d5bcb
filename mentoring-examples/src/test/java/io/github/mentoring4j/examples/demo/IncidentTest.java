package io.github.mentoring4j.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentTest {

    private static final DemoRun RUN = DemoRun.of(DemoPeople.read());

    private static final String NOT_ASKED =
            "G05-both-asked UNDETERMINED, G05-no-line-of-command UNDETERMINED," + " G05-no-judging UNDETERMINED";

    /** What the story intends the guidelines to say: every finding that is not upheld or not applicable. */
    private static final Map<Incident, String> INTENDED = new EnumMap<>(Map.ofEntries(
            Map.entry(Incident.MET_BEFORE_AGREEING, "G02-agreed-in-time BREACHED"),
            Map.entry(Incident.TERMS_WITHOUT_EXCEPTIONS, "G02-terms-complete AT_RISK"),
            Map.entry(Incident.SPONSOR_HEARS_THEMES, "G02-sponsor-told-little AT_RISK"),
            Map.entry(Incident.TOLD_THE_LINE_MANAGER, "G02-disclosures-allowed BREACHED"),
            Map.entry(Incident.BECAME_LINE_MANAGER, "G05-ties-declared BREACHED, G05-no-line-of-command BREACHED"),
            Map.entry(Incident.RELATIVES, "G05-ties-declared BREACHED"),
            Map.entry(Incident.IN_BUSINESS_TOGETHER, "G05-handling-agreed AT_RISK"),
            Map.entry(Incident.DEAR_GIFT, "G05-benefits-token BREACHED"),
            Map.entry(Incident.JUDGED_THE_MENTEE, "G05-no-judging BREACHED"),
            Map.entry(Incident.MENTEE_NOT_ASKED, NOT_ASKED),
            Map.entry(Incident.ACKNOWLEDGED_LATE, "G12-acknowledged-in-time BREACHED"),
            Map.entry(Incident.COMPLAINT_ANSWERED_LATE, "G12-complaints-answered BREACHED"),
            Map.entry(Incident.JUDGE_IN_THEIR_OWN_CAUSE, "G12-complaints-impartial BREACHED"),
            Map.entry(Incident.SPRING_VERSION_UNKNOWN, "G12-current-version-acknowledged AT_RISK"),
            Map.entry(
                    Incident.NOTHING_ON_RECORD,
                    "G02-agreed-in-time UNDETERMINED, G02-terms-complete UNDETERMINED,"
                            + " G02-sponsor-told-little UNDETERMINED, " + NOT_ASKED
                            + ", G12-procedure-in-force UNDETERMINED, G12-acknowledged-in-time UNDETERMINED,"
                            + " G12-current-version-acknowledged UNDETERMINED"),
            Map.entry(Incident.ENDED_EARLY, "")));

    private static Report report(MentoringRelationship relationship) {
        return EthicalGuidelines.ruleSet().evaluate(relationship, Viewpoint.asOf(ProgrammeYear.AS_OF));
    }

    private static String toLookInto(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.outcome().needsAttention())
                .map(finding -> finding.rule() + " " + finding.outcome())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @EnumSource
    void leadsToTheFindingsThatTheStoryIntendsAndToNoOther(Incident incident) {
        List<Story.Chapter> hit = RUN.story().chapters().stream()
                .filter(chapter -> chapter.incident().equals(java.util.Optional.of(incident)))
                .toList();
        assertThat(hit).hasSize(1);
        assertThat(toLookInto(report(hit.get(0).relationship()))).isEqualTo(INTENDED.get(incident));
    }

    @ParameterizedTest
    @EnumSource
    void couldHappenToAnyPairWithTheSameFindings(Incident incident) {
        assertThat(RUN.relationships()).allSatisfy(relationship -> {
            MentoringRelationship changed = incident.happenTo(UsualCourse.of(relationship.pair()));
            assertThat(toLookInto(report(changed))).isEqualTo(INTENDED.get(incident));
        });
    }

    @Test
    void leavesMostPairsWellOffInWhatThereAreRulesFor() {
        List<Story.Chapter> usual = RUN.story().chapters().stream()
                .filter(chapter -> chapter.incident().isEmpty())
                .toList();
        assertThat(usual).hasSizeGreaterThan(RUN.relationships().size() * 3 / 4).allSatisfy(chapter -> {
            Report report = report(chapter.relationship());
            for (Guideline guideline : List.of(Guideline.G02, Guideline.G05, Guideline.G12)) {
                assertThat(report.section(guideline).outcome()).isEqualTo(Outcome.UPHELD);
            }
        });
    }

    @Test
    void letsEveryPairMeetSixToTenTimesOnWorkingDays() {
        assertThat(RUN.relationships().stream().map(MentoringRelationship::pair).map(UsualCourse::of))
                .allSatisfy(usual -> {
                    assertThat(usual.meetings()).hasSizeBetween(6, 10).allSatisfy(meeting -> {
                        assertThat(meeting.held().on()).isBeforeOrEqualTo(ProgrammeYear.AS_OF);
                        assertThat(ProgrammeYear.workday(meeting.held().on()))
                                .isEqualTo(meeting.held().on());
                    });
                    assertThat(usual.contract().inForceOn(ProgrammeYear.AS_OF)).isPresent();
                });
    }

    @Test
    void leavesPeopleUnmatchedForEveryKindOfReasonThatAProgrammeSees() {
        assertThat(RUN.figures().mentees()).isEqualTo(80);
        assertThat(RUN.figures().mentors()).isEqualTo(60);
        Set<String> reasons = java.util.stream.Stream.concat(
                        RUN.plan().unmatchedMentees().stream(), RUN.plan().unmatchedMentors().stream())
                .map(OpenPlaces::reason)
                .map(reason -> reason.getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(reasons).contains("Paused", "NobodyEligible", "EligibleButTaken");
    }

    @Test
    void tellsEachIncidentInBothLanguages() {
        for (String language : List.of("en", "nb")) {
            StoryTexts texts = new StoryTexts(java.util.Locale.forLanguageTag(language));
            assertThat(Arrays.stream(Incident.values()).map(texts::incident))
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("{"));
        }
    }

    @Test
    void wouldShowInTheOverviewWhateverHappened() {
        List<Finding> breaches = RUN.review().relationships().stream()
                .flatMap(checked -> checked.report().findings().stream())
                .filter(finding -> finding.outcome() == Outcome.BREACHED)
                .toList();
        assertThat(breaches.stream().map(Finding::section).map(Object::toString).distinct())
                .containsExactlyInAnyOrder("G02", "G05", "G12");
        assertThat(RUN.review().breached()).isTrue();
        assertThat(RUN.review().withoutRules()).hasSize(9);
        assertThat(RUN.review().relationships().get(0).report().sections().stream()
                        .filter(SectionReport::withoutRules))
                .hasSize(9);
    }
}
