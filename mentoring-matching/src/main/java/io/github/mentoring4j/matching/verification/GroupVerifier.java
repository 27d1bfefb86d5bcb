package io.github.mentoring4j.matching.verification;

import io.github.mentoring4j.matching.group.GroupPlan;
import io.github.mentoring4j.matching.group.GroupRequest;
import io.github.mentoring4j.matching.proof.Verification;

/**
 * Verifies a plan of groups against the request that it should answer.
 *
 * <p>Checked are what {@link PlanVerifier} checks of the {@linkplain GroupRequest#pairs pairs}, pins among them; that every group has
 * a size that the request permits; that the groups under the least size have pinned mentees, are the ones that the plan names, and
 * lack no more than they must, unless it was chosen from some of the pairs only; and that no more mentees are in groups than the plan
 * says there could be, nor fewer if it says that it is proven. That no other groups are better is not checked: nobody knows a short
 * proof of that, so one has to search as {@link GroupRequest#plan(int)} does. Stateless.
 *
 * <p>Where groups are under the least size, every pair of people is looked at: time and memory grow with the number of pairs.
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
        return PlanVerifier.verify(request.pairs(), plan.plan())
                .match(proven -> checked(request, plan, proven), refuted -> refuted);
    }

    private static Verification checked(GroupRequest request, GroupPlan plan, Verification proven) {
        try {
            new GroupCheck(request, plan).check();
            return proven;
        } catch (DiscrepancyException discrepancy) {
            return new Verification.Refuted(String.valueOf(discrepancy.getMessage()));
        }
    }
}
