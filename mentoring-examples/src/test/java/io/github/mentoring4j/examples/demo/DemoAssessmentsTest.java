package io.github.mentoring4j.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.standards.AwardLevel;
import io.github.mentoring4j.examples.assess.ProgrammeReview;
import io.github.mentoring4j.examples.demo.DemoAssessments.Moment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The programme as it stood at the start, midway and at the end. */
class DemoAssessmentsTest {

    private static final DemoAssessments ASSESSMENTS =
            DemoRun.of(DemoPeople.read()).assessments();

    private static Optional<String> level(Moment moment) {
        return ASSESSMENTS.at(moment).assessment().level().map(AwardLevel::key);
    }

    private static List<String> items(Moment moment, Outcome outcome) {
        return ASSESSMENTS.at(moment).assessment().report().findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .map(Finding::rule)
                .map(Object::toString)
                .toList();
    }

    @Test
    void beginsWithPlansAndTrainingAndNothingMeasured() {
        assertThat(level(Moment.START)).isEmpty();
        assertThat(items(Moment.START, Outcome.UPHELD))
                .contains("P1-purpose-stated", "P2-training-planned", "P4-evaluation-planned", "P5-guidelines-issued");
        assertThat(items(Moment.START, Outcome.UNDETERMINED))
                .contains("P2-mentors-introduced", "P5-contracts-signed", "P6-followed-up", "P6-support-arranged");
        assertThat(items(Moment.START, Outcome.BREACHED)).isEmpty();
    }

    @Test
    void hasGapsInFollowUpAndReviewMidway() {
        assertThat(level(Moment.MIDWAY)).contains("bronze");
        assertThat(items(Moment.MIDWAY, Outcome.BREACHED)).containsExactly("P4-evaluations-done");
        assertThat(items(Moment.MIDWAY, Outcome.AT_RISK))
                .contains("P2-mentors-trained-on-the-way", "P3-rematching-procedure", "P6-followed-up");
        assertThat(items(Moment.MIDWAY, Outcome.UNDETERMINED)).contains("P4-learnt-from-it", "P6-support-arranged");
    }

    @Test
    void endsEvaluatedAndWithItsBenefitsLookedFor() {
        assertThat(level(Moment.END)).contains("silver");
        assertThat(items(Moment.END, Outcome.BREACHED)).isEmpty();
        assertThat(items(Moment.END, Outcome.UNDETERMINED)).isEmpty();
        assertThat(items(Moment.END, Outcome.UPHELD))
                .contains("P4-learnt-from-it", "P4-benefits-looked-for", "P6-followed-up");
        assertThat(items(Moment.END, Outcome.AT_RISK)).contains("P4-evaluations-done", "P5-guidelines-kept");
    }

    @Test
    void getsBetterFromEachTimeToTheNext() {
        assertThat(DemoAssessments.moments().stream()
                        .map(ASSESSMENTS::at)
                        .map(ProgrammeReview::assessment)
                        .map(assessment -> assessment.overall().percent()))
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
