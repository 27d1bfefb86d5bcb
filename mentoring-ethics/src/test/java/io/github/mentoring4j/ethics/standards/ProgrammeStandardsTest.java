package io.github.mentoring4j.ethics.standards;

import static io.github.mentoring4j.ethics.record.Programmes.relationships;
import static io.github.mentoring4j.ethics.record.Programmes.sound;
import static io.github.mentoring4j.ethics.record.Programmes.soundRecord;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.quality.FormOfMentoring;
import io.github.mentoring4j.ethics.quality.MarksOfMentoring;
import io.github.mentoring4j.ethics.quality.SuccessFactors;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.network.Networks;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.EvidenceDocument;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.ComplaintsProcedure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The items together: a programme that has everything upholds all, and whatever is taken away is missed where it belongs. */
class ProgrammeStandardsTest {

    private static final Viewpoint DAY_100 = Viewpoint.asOf(Records.day(100));

    private static final List<RuleSet<ProgrammeRecord>> ALL = List.of(
            ProgrammeStandards.ruleSet(),
            SuccessFactors.ruleSet(),
            MarksOfMentoring.ruleSet(),
            FormOfMentoring.ruleSet());

    @TestFactory
    Stream<DynamicTest> aProgrammeThatHasEverythingUpholdsAll() {
        return ALL.stream()
                .map(rules -> DynamicTest.dynamicTest(rules.code().name(), () -> {
                    Report report = rules.evaluate(soundRecord(), DAY_100);
                    assertThat(report.findings())
                            .allSatisfy(finding -> assertThat(finding.outcome())
                                    .as(finding.rule().value())
                                    .isEqualTo(Outcome.UPHELD));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsTakenAwayIsMissedWhereItBelongs() {
        return Stream.of(
                without(DocumentKind.PURPOSE_AND_TARGET_GROUP, "P1-purpose-stated", "F01-goal-and-target-group"),
                without(DocumentKind.ROLE_DESCRIPTIONS, "P6-roles-described", "M4-roles"),
                without(DocumentKind.SELECTION_CRITERIA, "P3-selection-criteria", "F04-matching-qualified"),
                without(DocumentKind.MATCHING_PROCEDURE, "P3-matching-procedure", "F04-matching-qualified"),
                without(DocumentKind.REMATCHING_PROCEDURE, "P3-rematching-procedure"),
                without(DocumentKind.TRAINING_MATERIAL, "P2-training-material"),
                without(DocumentKind.GUIDANCE_FOR_MENTEES, "P2-guidance-for-mentees", "F05-guidance-for-mentees"),
                without(DocumentKind.CONTRACT_TEMPLATE, "M2-contract"),
                without(DocumentKind.ETHICAL_GUIDELINES, "P5-guidelines-issued", "F09-ethical-guidelines", "M5-ethics"),
                without(DocumentKind.MEASUREMENT_PLAN, "P4-measurement-plan"),
                without(DocumentKind.REVIEW_REPORT, "P4-learnt-from-it"),
                without(DocumentKind.SUPPORT_ARRANGEMENTS, "P6-support-arranged", "F08-led"),
                without(DocumentKind.RESOURCE_PLAN, "P6-resources-set-aside", "F08-led"),
                without(DocumentKind.COMMITMENTS, "M3-commitment"),
                missing(
                        "complaints",
                        sound().complaints(ComplaintsProcedure.none()),
                        "P5-complaints-procedure",
                        "F09-ethical-guidelines",
                        "M5-ethics"),
                missing("networks", sound().networks(Networks.none()), "M7-networks"),
                missing(
                        "benefits",
                        sound().benefits(List.of()),
                        "P1-benefits-stated",
                        "P4-benefits-looked-for",
                        "F01-goal-and-target-group"),
                missing(
                        "endorsements",
                        sound().endorsements(List.of()),
                        "P1-anchored-at-the-top",
                        "P1-anchored-with-managers",
                        "F02-anchored"),
                missing(
                        "follow-ups",
                        sound().followUps(List.of()),
                        "P6-followed-up",
                        "F06-followed-up",
                        "M6-follow-up"),
                missing(
                        "participation",
                        sound().training(Programmes.training(0)),
                        "P2-mentees-briefed",
                        "P2-mentors-trained-on-the-way",
                        "F07-mentees-briefed"));
    }

    private static DynamicTest without(DocumentKind kind, String... rules) {
        List<EvidenceDocument> rest = Programmes.documentsWithout(kind);
        return missing(kind.name(), sound().documents(rest), rules);
    }

    private static DynamicTest missing(String what, ProgrammeBuilder programme, String... rules) {
        return DynamicTest.dynamicTest(
                what, () -> assertThat(notUpheld(programme, relationships())).containsExactlyInAnyOrder(rules));
    }

    private static List<String> notUpheld(ProgrammeBuilder programme, List<MentoringRelationship> relationships) {
        ProgrammeRecord record = ProgrammeRecord.of(programme.build(), relationships);
        return ALL.stream()
                .flatMap(rules -> rules.evaluate(record, DAY_100).findings().stream())
                .filter(finding -> finding.outcome() != Outcome.UPHELD)
                .map(finding -> finding.rule().value())
                .toList();
    }

    @Test
    void withoutRelationshipsEveryShareIsUndetermined() {
        List<String> shares =
                ProgrammeStandards.ruleSet()
                        .evaluate(ProgrammeRecord.of(sound().build(), List.of()), DAY_100)
                        .findings()
                        .stream()
                        .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                        .map(finding -> finding.rule().value())
                        .toList();

        assertThat(shares)
                .containsExactly(
                        "P2-mentors-introduced",
                        "P2-mentees-briefed",
                        "P2-mentors-trained-on-the-way",
                        "P3-matched-without-power",
                        "P3-matches-lasted",
                        "P4-relationships-reviewed",
                        "P5-contracts-signed",
                        "P5-rights-known",
                        "P5-guidelines-kept",
                        "P6-followed-up",
                        "P6-in-touch");
    }

    @Test
    void noFindingPointsIntoARelationship() {
        for (RuleSet<ProgrammeRecord> rules : ALL) {
            for (Finding finding : rules.evaluate(soundRecord(), DAY_100).findings()) {
                assertThat(finding.grounds())
                        .allMatch(ref -> ref.kind()
                                .name()
                                .matches("PROGRAMME|ENDORSEMENT|FOLLOW_UP|TRAINING_SESSION"
                                        + "|EVALUATION|NETWORK_ACTIVITY|DOCUMENT|PROCEDURE_VERSION"));
            }
        }
    }

    @Test
    void everyStandardHasFiveOrSixItems() {
        assertThat(ProgrammeStandards.ruleSet().descriptions()).hasSize(33);
        for (Standard standard : Standard.values()) {
            assertThat(ProgrammeStandards.assess(soundRecord(), DAY_100)
                            .score(standard)
                            .items())
                    .isBetween(5, 6);
        }
    }
}
