package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.followup.BenefitReview;
import io.github.mentoring4j.ethics.followup.EvaluationMatrix;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.quality.FormOfMentoring;
import io.github.mentoring4j.ethics.quality.MarksOfMentoring;
import io.github.mentoring4j.ethics.quality.SuccessFactors;
import io.github.mentoring4j.ethics.standards.Assessment;
import io.github.mentoring4j.ethics.standards.AwardScale;
import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.ethics.standards.Step;
import io.github.mentoring4j.evidence.Viewpoint;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A programme that was looked at from all sides.
 *
 * @param record its record as it stood
 * @param viewpoint from where it was looked at
 * @param assessment the six standards, scored
 * @param factors the ten success factors
 * @param marks the eight marks of developmental mentoring
 * @param form whether it is of the form that it calls itself
 * @param months how its relationships stood month by month
 */
public record ProgrammeReview(
        ProgrammeRecord record,
        Viewpoint viewpoint,
        Assessment assessment,
        Report factors,
        Report marks,
        Report form,
        MonthlySummaries months) {

    /**
     * Looks at a programme.
     *
     * @param record the programme with its relationships
     * @param viewpoint from where to look
     * @param scale the levels to hold it against
     * @return what was found
     */
    public static ProgrammeReview of(ProgrammeRecord record, Viewpoint viewpoint, AwardScale scale) {
        return new ProgrammeReview(
                record.asOf(viewpoint),
                viewpoint,
                Assessment.of(ProgrammeStandards.ruleSet().evaluate(record, viewpoint), scale),
                SuccessFactors.ruleSet().evaluate(record, viewpoint),
                MarksOfMentoring.ruleSet().evaluate(record, viewpoint),
                FormOfMentoring.ruleSet().evaluate(record, viewpoint),
                MonthlySummaries.of(record, viewpoint));
    }

    /**
     * The programme's id.
     *
     * @return the id
     */
    public String id() {
        return record.programme().id().value();
    }

    /**
     * Whether an item of the standards is breached.
     *
     * @return true if one is
     */
    public boolean breached() {
        return items(Outcome.BREACHED) > 0;
    }

    /**
     * How many items come to an outcome.
     *
     * @param outcome the outcome
     * @return how many of all items
     */
    public long items(Outcome outcome) {
        return assessment.report().findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .count();
    }

    /** The items on the shortest way to the next level. */
    Set<Finding> wanted() {
        return assessment.next().stream()
                .flatMap(next -> next.shortestWay().stream())
                .map(Step::finding)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The matrix of evaluations. */
    EvaluationMatrix evaluations() {
        return EvaluationMatrix.of(record, viewpoint);
    }

    /** The expected benefits. */
    BenefitReview benefits() {
        return BenefitReview.of(record, viewpoint);
    }

    /** The reports beside the standards. */
    List<Report> others() {
        return List.of(factors, marks, form);
    }

    /** Shows the programme's id, the day and the level. */
    @Override
    public String toString() {
        return "ProgrammeReview[" + assessment + ", as of " + viewpoint.asOf() + "]";
    }
}
