package io.github.mentoring4j.testkit.assertions;

import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.standards.Assessment;
import io.github.mentoring4j.matching.Matching;
import io.github.mentoring4j.matching.plan.MatchPlan;
import org.jspecify.annotations.Nullable;

/** The way in to all assertions of this package. */
public final class MentoringAssertions {

    private MentoringAssertions() {}

    /**
     * What a plan says by itself. Whether that is true, and how good it is, only shows beside what was asked: see {@link
     * MatchPlanAssert#answering}.
     *
     * @param plan the plan; null fails at the first assertion
     * @return assertions about the plan
     */
    public static MatchPlanAssert assertThat(@Nullable MatchPlan plan) {
        return new MatchPlanAssert(plan);
    }

    /**
     * A plan as the answer to its request.
     *
     * @param matching a request that was matched
     * @return assertions about the plan and what was asked
     */
    public static AnswerAssert assertThat(Matching matching) {
        return assertThat(matching.plan()).answering(matching.request());
    }

    /**
     * What rules found.
     *
     * @param report the report; null fails at the first assertion
     * @return assertions about the report
     */
    public static ReportAssert assertThat(@Nullable Report report) {
        return new ReportAssert(report);
    }

    /**
     * How a programme stands.
     *
     * @param assessment the assessment; null fails at the first assertion
     * @return assertions about the assessment
     */
    public static AssessmentAssert assertThat(@Nullable Assessment assessment) {
        return new AssessmentAssert(assessment);
    }
}
