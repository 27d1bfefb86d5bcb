package io.github.mentoring4j.matching.verification;

import io.github.mentoring4j.matching.group.Group;
import io.github.mentoring4j.matching.group.GroupPlan;
import io.github.mentoring4j.matching.group.GroupRequest;
import io.github.mentoring4j.matching.group.ShortGroup;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what a plan of groups says beyond its pairs. */
final class GroupCheck {

    private final GroupRequest request;
    private final GroupPlan plan;
    private final Set<ParticipantId> held;

    GroupCheck(GroupRequest request, GroupPlan plan) {
        this.request = request;
        this.plan = plan;
        held = request.request().pinned().stream().map(Pair::mentor).collect(Collectors.toSet());
    }

    void check() throws DiscrepancyException {
        checkSizes();
        checkFigures();
        if (!plan.tooSmall().isEmpty()
                && (plan.proven() || plan.plan().considered().complete())) {
            checkMissing();
        }
    }

    private void checkSizes() throws DiscrepancyException {
        List<ShortGroup> tooSmall = new ArrayList<>();
        for (Group group : plan.groups()) {
            int mentees = group.pairs().size();
            int missing = request.size().least() - mentees;
            DiscrepancyException.unless(
                    mentees <= request.size().most() && (missing <= 0 || held.contains(group.mentor())),
                    "the group of mentor " + group.mentor() + " has a size of " + mentees);
            if (missing > 0) {
                tooSmall.add(new ShortGroup(group.mentor(), missing));
            }
        }
        DiscrepancyException.unless(
                plan.tooSmall().equals(tooSmall), "the groups that are too small are those of " + mentors(tooSmall));
    }

    private static List<ParticipantId> mentors(List<ShortGroup> groups) {
        return groups.stream().map(ShortGroup::mentor).collect(Collectors.toList());
    }

    private void checkFigures() throws DiscrepancyException {
        PlanTotals totals = plan.plan().totals();
        boolean right = plan.proven()
                ? totals.menteesMatched() == plan.mostMentees()
                : totals.menteesMatched() <= plan.mostMentees();
        DiscrepancyException.unless(right, "at most " + plan.mostMentees() + " mentees could be in groups");
    }

    private void checkMissing() throws DiscrepancyException {
        int least = new PinnedGroups(request).leastMissing();
        int missing = plan.tooSmall().stream().mapToInt(ShortGroup::missing).sum();
        DiscrepancyException.unless(
                missing == least,
                "groups with pinned mentees lack " + missing + ", where they would have to lack " + least);
    }
}
