package io.github.mentoring4j.testkit.assertions;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.plan.MatchPlan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be asserted of a plan by itself. */
public final class MatchPlanAssert extends AbstractPlanAssert<MatchPlanAssert> {

    MatchPlanAssert(@Nullable MatchPlan plan) {
        super(plan, MatchPlanAssert.class);
    }

    /**
     * The plan beside what was asked, which is what it takes to judge it.
     *
     * @param request what the plan should answer
     * @return assertions about both
     */
    public AnswerAssert answering(MatchRequest request) {
        AnswerAssert both = new AnswerAssert(actual, Objects.requireNonNull(request, "request"));
        return both.as(descriptionText());
    }
}
