package io.github.mentoring4j.matching.group;

import io.github.mentoring4j.matching.Candidate;
import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.MatchRequestBuilder;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * People to be matched in groups.
 *
 * <p>A mentor has one group or none; its most mentees are the mentor's capacity, if that is less than the size's most. A mentee is
 * in one group or none.
 *
 * <p>A pinned mentee is in that mentor's group in any case, and the group is held: pins win over the eligibilities, as those of pairs
 * do, and in the end over the least size too. What the numbers rule out is refused: a mentor has no more pinned mentees than the
 * size's most, nor any if the mentor's capacity is under its least. Whether enough others may join, only the criteria tell, so that is
 * for the plan: as few places as can be are missing from the least size of groups with pinned mentees, which comes before all else,
 * and {@link GroupPlan#tooSmall} names the groups that lack any.
 *
 * <pre>{@code
 * MatchRequest people = MatchRequest.builder().mentors(mentors).mentees(mentees)
 *         .pin(Pair.of(anna, dina))
 *         .pin(Pair.of(anna, eli))
 *         .build();
 * GroupPlan plan = GroupRequest.of(people, GroupSize.of(3, 6)).plan(); // Dina and Eli stay in Anna's group
 * }</pre>
 *
 * @param request the people, the criteria and the pins
 * @param size how many mentees a group has
 */
public record GroupRequest(MatchRequest request, GroupSize size) {

    /** How many steps {@link #plan()} takes at most. */
    public static final int STEPS = 1000;

    /**
     * Checks what groups cannot do.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException with everything found of: a mentee with a capacity of more
     *     than one; a mentor with more pinned mentees than the size permits, or with pinned mentees and a capacity under the least
     *     size
     */
    public GroupRequest {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(size, "size");
        GroupInvariants.check(request, size);
    }

    /**
     * A request.
     *
     * @param request the people, the criteria and the pins
     * @param size how many mentees a group has
     * @return the request for groups
     * @throws io.github.mentoring4j.validation.InvalidRecordException as the constructor
     */
    public static GroupRequest of(MatchRequest request, GroupSize size) {
        return new GroupRequest(request, size);
    }

    /**
     * What the {@linkplain GroupPlan#plan pairs} of a plan answer.
     *
     * @return the request with no mentor's capacity above the size's most
     */
    public MatchRequest pairs() {
        MatchRequestBuilder builder = MatchRequest.builder()
                .mentors(mentors())
                .mentees(request.mentees())
                .considering(request.considering());
        request.must().forEach(builder::must);
        request.should().forEach(builder::should);
        request.pinned().forEach(builder::pin);
        request.excluded().forEach(builder::exclude);
        return builder.build();
    }

    private List<Candidate> mentors() {
        return request.mentors().stream()
                .map(mentor -> Candidate.of(mentor.participant(), Math.min(mentor.capacity(), size.most())))
                .collect(Collectors.toList());
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
     * The plan alone: short for {@code match(steps).plan()}.
     *
     * <p>To find the groups in which most people can be is NP-hard once a group has at least three (exact cover by sets of three is
     * a case of it). So this searches, and counts its steps:
     *
     * <ol>
     *   <li>It matches optimally as if every mentor could hold a group of any size. As long as a group without pins is too small, it
     *       dissolves the smallest one, of several the one whose mentor's id is last, and matches again. That gives a first plan.
     *   <li>It branches: the largest of the groups that are too small is held, or is not. A branch ends if even with groups of any
     *       size for those undecided it is no better than the best plan so far.
     * </ol>
     *
     * <p><b>Guarantee</b>: every pinned pair is made, no group without pins is under its least size, and as few places as can be
     * are missing from that of the groups with pins, however few the steps. If the search ends within its steps, the plan is proven:
     * no other such plan has more people in groups, nor as many with a higher total. Otherwise it is the best one found, and {@link
     * GroupPlan#mostMentees} says how many more there could be at most. Where the request did not consider all pairs, all this is
     * said of those that it did, and nothing is proven. <b>Ties</b>: the same plan for the same people, criteria and steps, in
     * whatever order.
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
        return match(steps).plan();
    }

    /**
     * Matches, in {@value #STEPS} steps at most.
     *
     * @return the plan, and what else one can ask about it
     * @see #plan(int)
     */
    public GroupMatching match() {
        return match(STEPS);
    }

    /**
     * Matches.
     *
     * @param steps how many branches to follow at most; zero to take the first plan
     * @return the plan, and what else one can ask about it
     * @throws IllegalArgumentException as {@link #plan(int)}
     * @throws ArithmeticException as {@link #plan(int)}
     * @throws io.github.mentoring4j.matching.strategy.MatchingInterruptedException as {@link #plan(int)}
     * @throws IllegalStateException as {@link #plan(int)}
     */
    public GroupMatching match(int steps) {
        return match(steps, MatchingProgress.unheard());
    }

    /**
     * Matches, and tells how far it has come, as {@link MatchRequest#match(io.github.mentoring4j.matching.strategy.MatchingStrategy,
     * MatchingProgress)} does. The search counts the steps that it may take, and may end before.
     *
     * @param steps how many branches to follow at most; zero to take the first plan
     * @param listener hears of it; what it throws ends the matching
     * @return the plan, and what else one can ask about it
     * @throws IllegalArgumentException as {@link #plan(int)}
     * @throws ArithmeticException as {@link #plan(int)}
     * @throws io.github.mentoring4j.matching.strategy.MatchingInterruptedException as {@link #plan(int)}
     * @throws IllegalStateException as {@link #plan(int)}
     */
    public GroupMatching match(int steps, MatchingProgress listener) {
        if (steps < 0) {
            throw new IllegalArgumentException("steps must not be negative, but is " + steps);
        }
        int[] capacities = mentors().stream()
                .sorted(Comparator.comparing(
                        (Candidate mentor) -> mentor.participant().id()))
                .mapToInt(Candidate::capacity)
                .toArray();
        return GroupMatching.of(this, new GroupStrategy(size, capacities, steps), listener);
    }
}
