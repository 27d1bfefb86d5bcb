package io.github.mentoring4j.ethics.standards;

import static io.github.mentoring4j.ethics.record.Programmes.relationships;
import static io.github.mentoring4j.ethics.record.Programmes.sound;
import static io.github.mentoring4j.ethics.record.Programmes.soundRecord;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.programme.DocumentKind;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final Viewpoint DAY_100 = Viewpoint.asOf(Records.day(100));

    @Test
    void whatUpholdsEverythingIsGoldAndMissesNothing() {
        Assessment assessment = ProgrammeStandards.assess(soundRecord(), DAY_100);

        assertThat(assessment.overall()).isEqualTo(new Score(66, 33));
        assertThat(assessment.level()).contains(AwardLevel.of("gold", 90, 80));
        assertThat(assessment.next()).isEmpty();
        assertThat(assessment.undetermined()).isEmpty();
        assertThat(assessment).hasToString("Assessment[p-1, 100 %, gold]");
    }

    @Test
    void oneWeakStandardKeepsALevelAway() {
        Assessment assessment = assess(sound().documents(List.of(
                Programmes.document(DocumentKind.PURPOSE_AND_TARGET_GROUP, -1),
                Programmes.document(DocumentKind.MATCHING_PROCEDURE, -1),
                Programmes.document(DocumentKind.SELECTION_CRITERIA, -1),
                Programmes.document(DocumentKind.REMATCHING_PROCEDURE, -1),
                Programmes.document(DocumentKind.TRAINING_MATERIAL, -1),
                Programmes.document(DocumentKind.GUIDANCE_FOR_MENTEES, -1),
                Programmes.document(DocumentKind.MEASUREMENT_PLAN, -1),
                Programmes.document(DocumentKind.REVIEW_REPORT, 80),
                Programmes.document(DocumentKind.ETHICAL_GUIDELINES, -1))));

        assertThat(assessment.overall().percent()).isEqualTo(90);
        assertThat(assessment.score(Standard.P6)).isEqualTo(new Score(6, 6));
        assertThat(assessment.level()).isEmpty();
        NextLevel next = assessment.next().orElseThrow();
        assertThat(next.level().key()).isEqualTo("bronze");
        assertThat(next.missing()).isZero();
        assertThat(next.standards()).containsExactly(new StandardScore(SectionId.of("P6"), new Score(6, 6)));
        assertThat(next.steps())
                .extracting(step -> step.finding().rule().value(), Step::halves, Step::shortest)
                .containsExactly(
                        tuple("P6-roles-described", 2, true),
                        tuple("P6-resources-set-aside", 2, false),
                        tuple("P6-support-arranged", 2, false));
        assertThat(next.reachable()).isTrue();
    }

    @Test
    void theNextLevelIsTheOneAboveTheOneReached() {
        Assessment assessment = assess(sound().documents(Programmes.documents().stream()
                .filter(document -> document.kind() != DocumentKind.RESOURCE_PLAN)
                .filter(document -> document.kind() != DocumentKind.ROLE_DESCRIPTIONS)
                .toList()));

        assertThat(assessment.score(Standard.P6)).isEqualTo(new Score(8, 6));
        assertThat(assessment.level()).contains(AwardLevel.of("bronze", 70, 60));
        assertThat(assessment.next().orElseThrow().level().key()).isEqualTo("silver");
        assertThat(assessment.next().orElseThrow().shortestWay()).hasSize(1);
        assertThat(assessment.missingFor(AwardLevel.of("all", 100, 100)).shortestWay())
                .hasSize(2);
    }

    @Test
    void undeterminedCountsAsNothingAndIsTold() {
        Assessment assessment =
                ProgrammeStandards.assess(ProgrammeRecord.of(Programmes.bare().build(), List.of()), DAY_100);

        assertThat(assessment.undetermined()).isNotEmpty();
        assertThat(assessment.undetermined()).allMatch(finding -> finding.outcome() == Outcome.UNDETERMINED);
        assertThat(assessment.overall().halves()).isEqualTo(2); // sponsor and lead are two people
        assertThat(assessment.level()).isEmpty();
    }

    @Test
    void aLevelCannotBeReachedWhereAStandardHasNoItem() {
        var report = ProgrammeStandards.ruleSet().evaluate(soundRecord(), DAY_100);
        var shorter = RuleSet.<ProgrammeRecord>builder(report.code(), record -> "p-1", ProgrammeRecord::asOf)
                .sections(Standard.values())
                .build()
                .evaluate(soundRecord(), DAY_100);
        Assessment assessment = Assessment.of(shorter, AwardScale.ismcp());

        assertThat(assessment.level()).isEmpty();
        assertThat(assessment.next().orElseThrow().reachable()).isFalse();
        assertThatThrownBy(() -> assessment.score(SectionId.of("P7"))).isInstanceOf(NoSuchElementException.class);
    }

    private static Assessment assess(ProgrammeBuilder programme) {
        return ProgrammeStandards.assess(ProgrammeRecord.of(programme.build(), relationships()), DAY_100);
    }
}
