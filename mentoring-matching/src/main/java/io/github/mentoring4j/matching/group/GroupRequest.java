package io.github.mentoring4j.matching.group;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * People to be matched in groups.
 *
 * <p>A mentor has one group or none; its most mentees are the mentor's capacity, if that is less than the size's most. A mentee is
 * in one group or none.
 *
 * <p>There are no pins: a pinned group could be too small, and then nothing could be done about it. Who is to be with a certain
 * mentor, if in any group, is excluded from all the others.
 *
 * @param request the people and the criteria, without pins
 * @param size how many mentees a group has
 */
public record GroupRequest(MatchRequest request, GroupSize size) {

    /** How many steps {@link #plan()} takes at most. */
    public static final int STEPS = 1000;

    /**
     * Checks what groups cannot do.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if there are pins, or a mentee with a capacity of more than
     *     one
     */
    public GroupRequest {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(size, "size");
        Invariants invariants = Invariants.of(GroupRequest.class)
                .require(request.pinned().isEmpty(), "request.pinned", FaultCode.TOO_MANY, "0");
        for (int place = 0; place < request.mentees().size(); place++) {
            invariants.require(
                    request.mentees().get(place).capacity() <= 1,
                    "request.mentees[" + place + "].capacity",
                    FaultCode.TOO_GREAT,
                    "1");
        }
        invariants.orThrow();
    }

    /**
     * A request.
     *
     * @param request the people and the criteria
     * @param size how many mentees a group has
     * @return the request for groups
     * @throws io.github.mentoring4j.validation.InvalidRecordException as the constructor
     */
    public static GroupRequest of(MatchRequest request, GroupSize size) {
        return new GroupRequest(request, size);
    }

    /**
     * Matches, in {@value #STEPS} steps at most.
     *
     * @return the plan
     * @see #plan(int)
     */
    public GroupPlan plan() {
        return plan(STEPS);
    }

    /**
     * Matches.
     *
     * <p>To find the groups in which most people can be is NP-hard once a group has at least three (exact cover by sets of three is
     * a case of it). So this searches, and counts its steps:
     *
     * <ol>
     *   <li>It matches optimally as if every mentor could hold a group of any size. As long as a group is too small, it dissolves the
     *       smallest one, of several the one whose mentor's id is last, and matches again. That gives a first plan.
     *   <li>It branches: the largest of the groups that are too small is held, or is not. A branch ends if even with groups of any
     *       size for those undecided it is no better than the best plan so far.
     * </ol>
     *
     * <p><b>Guarantee</b>: no group is under its least size. If the search ends within its steps, the plan is proven: no other has
     * more people in groups, nor as many with a higher total. Where the request did not consider all pairs, nothing is proven.
     * Otherwise it is the best one found, and {@link GroupPlan#mostMentees}
     * says how many more there could be at most. <b>Ties</b>: the same plan for the same people, criteria and steps, in whatever
     * order.
     *
     * <p><b>Complexity</b>: each step is one optimal matching; up to as many as there are mentors go before them for the first plan.
     *
     * @param steps how many branches to follow at most; zero to take the first plan
     * @return the plan
     * @throws IllegalArgumentException if {@code steps} is negative
     * @throws ArithmeticException if the difference between the highest and the lowest score times the number of mentees is beyond
     *     about a thousand million
     * @throws io.github.mentoring4j.matching.strategy.MatchingInterruptedException if the thread is interrupted; nothing is
     *     left half done
     * @throws IllegalStateException as {@link MatchRequest#plan}
     */
    public GroupPlan plan(int steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("steps must not be negative, but is " + steps);
        }
        AtomicReference<GroupChoice> chosen = new AtomicReference<>(GroupChoice.NONE);
        MatchingStrategy groups = graph -> {
            GroupChoice made = new GroupSearch(graph, size).choose(steps);
            chosen.set(made);
            return Assignment.of(made.arcs());
        };
        MatchPlan plan = request.plan(groups.named("groups"));
        GroupChoice choice = Objects.requireNonNull(chosen.get());
        return plan.considered().complete()
                ? new GroupPlan(plan, choice.proven(), choice.mostMentees())
                : new GroupPlan(plan, false, takingPart());
    }

    private int takingPart() {
        return (int)
                request.mentees().stream().filter(mentee -> !mentee.paused()).count();
    }
}
