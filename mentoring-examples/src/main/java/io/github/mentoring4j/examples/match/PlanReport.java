package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.matching.Matching;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.verification.PlanVerifier;
import io.github.mentoring4j.participant.Pair;
import java.util.List;

/**
 * A plan and all that was asked about it: what the three files show.
 *
 * @param policy the policy that people were matched by
 * @param roster the people
 * @param plan how they were matched
 * @param answers why some are not paired
 */
public record PlanReport(MatchingPolicy policy, Roster roster, MatchPlan plan, List<Answer> answers) {

    /**
     * Why two people are not paired.
     *
     * @param pair the two
     * @param whyNot the answer
     */
    public record Answer(Pair pair, WhyNot whyNot) {}

    /** Copies the list. */
    public PlanReport {
        answers = List.copyOf(answers);
    }

    /**
     * Asks all there is to ask.
     *
     * @param policy the policy that people were matched by
     * @param roster the people
     * @param matching how they were matched
     * @param whyNot the pairs to ask about
     * @return the report
     * @throws IllegalStateException if the plan is not what it says it is: the program would be at fault
     */
    public static PlanReport of(MatchingPolicy policy, Roster roster, Matching matching, List<Pair> whyNot) {
        requireVerified(matching);
        List<Answer> answers = whyNot.stream()
                .distinct()
                .sorted()
                .map(pair -> new Answer(pair, matching.whyNot(pair)))
                .toList();
        return new PlanReport(policy, roster, matching.plan(), answers);
    }

    /** Nobody should have to trust the program that it has kept to the request, or that nothing is better. */
    private static void requireVerified(Matching matching) {
        PlanVerifier.verify(matching.request(), matching.plan()).match(proven -> proven, refuted -> {
            throw new IllegalStateException("The plan was refuted: " + refuted.reason());
        });
    }

    /**
     * The plan in figures.
     *
     * @return the figures
     */
    public PlanDocument.Figures figures() {
        return PlanDocument.Figures.of(plan, roster);
    }

    /** Shows the plan's figures only. */
    @Override
    public String toString() {
        return "PlanReport[" + plan + ", answers=" + answers.size() + "]";
    }
}
