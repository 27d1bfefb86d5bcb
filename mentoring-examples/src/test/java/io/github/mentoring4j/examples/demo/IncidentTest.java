package io.github.mentoring4j.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.competence.MentorCompetence;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.guidelines.EthicalGuidelines;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentTest {

    private static final DemoRun RUN = DemoRun.of(DemoPeople.read());

    private static final String NOT_ASKED =
            "G05-both-asked UNDETERMINED, G05-no-line-of-command UNDETERMINED," + " G05-no-judging UNDETERMINED";

    /** Nothing is breached, and nothing is upheld: whatever asks for evidence finds none. */
    private static final String NOTHING_KNOWN = Stream.of(
                    "G01-no-own-interest",
                    "G01-mentee-led-agenda",
                    "G01-goals-served",
                    "G02-agreed-in-time",
                    "G02-terms-complete",
                    "G02-sponsor-told-little",
                    "G03-closed-areas-respected",
                    "G04-rated-open",
                    "G04-views-close",
                    "G05-both-asked",
                    "G05-no-line-of-command",
                    "G05-no-judging",
                    "G06-protected-areas",
                    "G06-other-areas",
                    "G07-introduced-in-time",
                    "G07-keeps-developing",
                    "G08-responsibility-accepted",
                    "G08-goals-set",
                    "G08-meetings-prepared",
                    "G08-mentees-agenda",
                    "G08-reflection-notes",
                    "G08-initiative-kept",
                    "G09-both-came",
                    "G09-length-kept",
                    "G09-number-kept",
                    "G09-no-long-silence",
                    "G10-within-term",
                    "G10-extended-once",
                    "G10-winding-up-begun",
                    "G10-no-dependency",
                    "G11-free-to-end",
                    "G11-reviewed",
                    "G12-procedure-in-force",
                    "G12-acknowledged-in-time",
                    "G12-current-version-acknowledged")
            .map(rule -> rule + " UNDETERMINED")
            .collect(Collectors.joining(", "));

    /** What the story intends the guidelines to say: every finding that is not upheld or not applicable. */
    private static final Map<Incident, String> INTENDED = new EnumMap<>(Map.ofEntries(
            Map.entry(Incident.RECRUITED_FOR_OWN_PROJECT, "G01-no-own-interest BREACHED"),
            Map.entry(Incident.MENTOR_SETS_THE_AGENDA, "G01-mentee-led-agenda AT_RISK, G08-mentees-agenda AT_RISK"),
            Map.entry(Incident.MET_BEFORE_AGREEING, "G02-agreed-in-time BREACHED"),
            Map.entry(Incident.TERMS_WITHOUT_EXCEPTIONS, "G02-terms-complete AT_RISK"),
            Map.entry(Incident.SPONSOR_HEARS_THEMES, "G02-sponsor-told-little AT_RISK"),
            Map.entry(Incident.TOLD_THE_LINE_MANAGER, "G02-disclosures-allowed BREACHED"),
            Map.entry(Incident.ASKED_ABOUT_A_CLOSED_AREA, "G03-closed-areas-respected BREACHED"),
            Map.entry(Incident.AREA_CLOSED_AGAIN, "G03-closed-areas-respected BREACHED"),
            Map.entry(Incident.CONCERN_KEPT, "G04-concerns-taken-up AT_RISK"),
            Map.entry(Incident.OPENNESS_SEEN_DIFFERENTLY, "G04-rated-open AT_RISK, G04-views-close AT_RISK"),
            Map.entry(Incident.BECAME_LINE_MANAGER, "G05-ties-declared BREACHED, G05-no-line-of-command BREACHED"),
            Map.entry(Incident.RELATIVES, "G05-ties-declared BREACHED"),
            Map.entry(Incident.IN_BUSINESS_TOGETHER, "G05-handling-agreed AT_RISK"),
            Map.entry(Incident.DEAR_GIFT, "G05-benefits-token BREACHED"),
            Map.entry(Incident.JUDGED_THE_MENTEE, "G05-no-judging BREACHED"),
            Map.entry(Incident.MENTEE_NOT_ASKED, NOT_ASKED),
            Map.entry(Incident.ADVISED_ON_WHAT_TAKES_A_PROFESSIONAL, "G06-protected-areas BREACHED"),
            Map.entry(Incident.OUT_OF_DEPTH, "G06-other-areas AT_RISK"),
            Map.entry(
                    Incident.MENTEE_STOPS_PREPARING,
                    "G08-meetings-prepared AT_RISK, G08-mentees-agenda AT_RISK, G08-reflection-notes AT_RISK"),
            Map.entry(Incident.NO_GOALS, "G01-goals-served AT_RISK, G08-goals-set AT_RISK"),
            Map.entry(Incident.MENTOR_NOT_INTRODUCED, "G07-introduced-in-time BREACHED"),
            Map.entry(Incident.MENTOR_STOPPED_LEARNING, "G07-keeps-developing AT_RISK"),
            Map.entry(Incident.THREE_NO_SHOWS, "G09-both-came BREACHED"),
            Map.entry(Incident.MESSAGES_AFTER_BEING_ASKED_TO_STOP, "G09-contact-stopped BREACHED"),
            Map.entry(Incident.MET_AFTER_THE_END, "G10-within-term BREACHED, G10-winding-up-begun AT_RISK"),
            Map.entry(Incident.ENDED_WITHOUT_CLOSING, "G10-closing-conversation BREACHED"),
            Map.entry(Incident.GREW_DEPENDENT, "G10-no-dependency AT_RISK"),
            Map.entry(Incident.PRESSED_TO_GO_ON, "G11-no-pressure BREACHED"),
            Map.entry(
                    Incident.NEVER_REVIEWED,
                    "G04-rated-open UNDETERMINED, G04-views-close UNDETERMINED, G11-reviewed AT_RISK"),
            Map.entry(Incident.ACKNOWLEDGED_LATE, "G12-acknowledged-in-time BREACHED"),
            Map.entry(Incident.COMPLAINT_ANSWERED_LATE, "G12-complaints-answered BREACHED"),
            Map.entry(Incident.JUDGE_IN_THEIR_OWN_CAUSE, "G12-complaints-impartial BREACHED"),
            Map.entry(Incident.SPRING_VERSION_UNKNOWN, "G12-current-version-acknowledged AT_RISK"),
            Map.entry(Incident.NOTHING_ON_RECORD, NOTHING_KNOWN),
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
                .filter(chapter -> chapter.incident().equals(Optional.of(incident)))
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
    void leavesMostPairsWellOffInAllTwelve() {
        List<Story.Chapter> usual = RUN.story().chapters().stream()
                .filter(chapter -> chapter.incident().isEmpty())
                .toList();
        assertThat(usual).hasSizeGreaterThan(RUN.relationships().size() / 2).allSatisfy(chapter -> {
            Report report = report(chapter.relationship());
            assertThat(toLookInto(report)).isEmpty();
            for (Guideline guideline : Guideline.values()) {
                assertThat(report.section(guideline).outcome()).isIn(Outcome.UPHELD, Outcome.NOT_APPLICABLE);
            }
        });
    }

    @Test
    void letsSomePairsTakeLeaveInSummerAndSomeGoOnInAutumn() {
        List<MentoringRelationship> usual = RUN.story().chapters().stream()
                .filter(chapter -> chapter.incident().isEmpty())
                .map(Story.Chapter::relationship)
                .toList();
        assertThat(usual)
                .anyMatch(pair -> pair.ending().closing().isPresent()
                        && pair.phases().current().equals(Optional.of(Phase.MOVING_ON)));
        assertThat(usual).anyMatch(pair -> !pair.contract().extensions().isEmpty());
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
    void tellsTheSameOfAMentorWhoeverTheMenteeIs() {
        Map<ParticipantId, Set<MentorCompetence>> known = RUN.relationships().stream()
                .filter(pair -> !pair.contract().versions().isEmpty())
                .collect(Collectors.groupingBy(
                        pair -> pair.pair().mentor(),
                        Collectors.mapping(pair -> ofTheMentor(pair.competence()), Collectors.toSet())));
        assertThat(known).hasSizeLessThan(RUN.relationships().size() - 10);
        assertThat(known.values()).allSatisfy(told -> assertThat(told).hasSize(1));
    }

    /** Without what was done for one mentee, and as it was before the first of them took leave. */
    private static MentorCompetence ofTheMentor(MentorCompetence competence) {
        return new MentorCompetence(competence.areas(), List.of(), competence.development(), competence.introduction())
                .asOf(Viewpoint.asOf(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void leavesPeopleUnmatchedForEveryKindOfReasonThatAProgrammeSees() {
        assertThat(RUN.figures().mentees()).isEqualTo(80);
        assertThat(RUN.figures().mentors()).isEqualTo(60);
        Set<String> reasons = Stream.concat(
                        RUN.report().plan().unmatchedMentees().stream(),
                        RUN.report().plan().unmatchedMentors().stream())
                .map(OpenPlaces::reason)
                .map(reason -> reason.getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(reasons).contains("Paused", "NobodyEligible", "EligibleButTaken");
    }

    @Test
    void tellsEachIncidentInBothLanguages() {
        for (String language : List.of("en", "nb")) {
            StoryTexts texts = new StoryTexts(Locale.forLanguageTag(language));
            assertThat(Arrays.stream(Incident.values()).map(texts::incident))
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("{"));
        }
    }

    @Test
    void breachesOrEndangersEveryGuidelineSomewhere() {
        assertThat(RUN.review().relationships().stream()
                        .flatMap(checked -> checked.report().findings().stream())
                        .filter(finding ->
                                Set.of(Outcome.BREACHED, Outcome.AT_RISK).contains(finding.outcome()))
                        .map(finding -> finding.section().toString())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Guideline.values()).map(Enum::name).toList());
        assertThat(RUN.review().breached()).isTrue();
    }
}
