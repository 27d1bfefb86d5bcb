package io.github.mentoring4j.matching.verification;

import io.github.mentoring4j.matching.group.Group;
import io.github.mentoring4j.matching.group.GroupPlan;
import io.github.mentoring4j.matching.group.GroupRequest;
import io.github.mentoring4j.matching.group.GroupSize;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.proof.Verification;
import java.util.Optional;

/**
 * Verifies a plan of groups against the request that it should answer.
 *
 * <p>Checked are what {@link PlanVerifier} checks of the pairs, that every group has a size that the request permits, and that no
 * more mentees are in groups than the plan says there could be, nor fewer if it says that it is proven. That no other groups are
 * better is not checked: nobody knows a short proof of that, so one has to search as {@link GroupRequest#plan(int)} does.
 * Stateless.
 */
public final class GroupVerifier {

    private GroupVerifier() {}

    /**
     * Verifies.
     *
     * @param request what was asked
     * @param plan what should answer it
     * @return proven, with the figures; or refuted with the first thing found wrong, in ids
     */
    public static Verification verify(GroupRequest request, GroupPlan plan) {
        return PlanVerifier.verify(request.request(), plan.plan())
                .match(
                        proven -> fault(request.size(), plan)
                                .<Verification>map(Verification.Refuted::new)
                                .orElse(proven),
                        refuted -> refuted);
    }

    private static Optional<String> fault(GroupSize size, GroupPlan plan) {
        for (Group group : plan.groups()) {
            int mentees = group.pairs().size();
            if (mentees < size.least() || mentees > size.most()) {
                return Optional.of("the group of mentor " + group.mentor() + " has a size of " + mentees);
            }
        }
        PlanTotals totals = plan.plan().totals();
        boolean right = plan.proven()
                ? totals.menteesMatched() == plan.mostMentees()
                : totals.menteesMatched() <= plan.mostMentees();
        return right ? Optional.empty() : Optional.of("at most " + plan.mostMentees() + " mentees could be in groups");
    }
}
