package io.github.mentoring4j.matching.group;

import io.github.mentoring4j.matching.Matching;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.PlanDiff;
import io.github.mentoring4j.matching.plan.WhyNot;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A request for groups that was matched, and what one can ask about it.
 *
 * <pre>{@code
 * GroupMatching matching = request.match();
 * GroupPlan plan = matching.plan();
 * GroupWhyNot answer = matching.whyNot(Pair.of(mentor, mentee));
 * }</pre>
 *
 * <p>It holds everybody and every pair that may be made in memory. Unchanging and thread-safe; of several threads that ask what a
 * pair would cost, one is answered at a time.
 */
public final class GroupMatching {

    private final GroupRequest request;
    private final GroupStrategy strategy;
    private final Matching matching;
    private final GroupPlan plan;

    private GroupMatching(GroupRequest request, GroupStrategy strategy, MatchingProgress listener) {
        this.request = request;
        this.strategy = strategy;
        matching = request.pairs().match(strategy, listener);
        plan = plan(strategy.last());
    }

    private GroupPlan plan(GroupChoice choice) {
        MatchPlan pairs = matching.plan();
        List<ShortGroup> tooSmall = tooSmall(pairs(), pinnedMentors());
        return pairs.considered().complete()
                ? new GroupPlan(
                        pairs, choice.proven(), request.request().pinned().size() + choice.mostMentees(), tooSmall)
                : new GroupPlan(pairs, false, takingPart(), tooSmall);
    }

    private int takingPart() {
        return (int) request.request().mentees().stream()
                .filter(mentee -> !mentee.paused())
                .count();
    }

    private Set<Pair> pairs() {
        return matching.plan().pairs().stream().map(MatchedPair::pair).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<ParticipantId> pinnedMentors() {
        return request.request().pinned().stream().map(Pair::mentor).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Which of the groups that are held in any case are under the least size. */
    private List<ShortGroup> tooSmall(Set<Pair> pairs, Set<ParticipantId> held) {
        Map<ParticipantId, Integer> sizes =
                pairs.stream().collect(Collectors.toMap(Pair::mentor, pair -> 1, Integer::sum));
        int least = request.size().least();
        return held.stream()
                .filter(mentor -> sizes.getOrDefault(mentor, 0) < least)
                .map(mentor -> new ShortGroup(mentor, least - sizes.getOrDefault(mentor, 0)))
                .collect(Collectors.toList());
    }

    static GroupMatching of(GroupRequest request, GroupStrategy strategy, MatchingProgress listener) {
        return new GroupMatching(request, strategy, listener);
    }

    /**
     * What was asked.
     *
     * @return the request
     */
    public GroupRequest request() {
        return request;
    }

    /**
     * What was chosen.
     *
     * @return the plan
     */
    public GroupPlan plan() {
        return plan;
    }

    /**
     * Why a mentee is not in a mentor's group: what forbids it, or what it would cost, which takes searching again in as many steps
     * with this pair pinned.
     *
     * @param pair the two
     * @return the answer
     * @throws io.github.mentoring4j.validation.InvalidRecordException if either is not on that side of the request
     * @throws ArithmeticException as {@link GroupRequest#plan(int)}
     * @throws io.github.mentoring4j.matching.strategy.MatchingInterruptedException if the thread is interrupted
     */
    public GroupWhyNot whyNot(Pair pair) {
        synchronized (strategy) {
            WhyNot answer = matching.whyNot(pair);
            return cost(answer)
                    .map(costs -> new GroupWhyNot(answer, missing(pair, costs), exact()))
                    .orElseGet(() -> new GroupWhyNot(answer, 0, true));
        }
    }

    private static Optional<WhyNot.Costs> cost(WhyNot answer) {
        return answer instanceof WhyNot.Costs costs ? Optional.of(costs) : Optional.empty();
    }

    private int missing(Pair pair, WhyNot.Costs costs) {
        Set<Pair> pairs = pairs();
        costs.removed().forEach(pairs::remove);
        pairs.addAll(costs.added());
        Set<ParticipantId> held = pinnedMentors();
        held.add(pair.mentor());
        return missing(tooSmall(pairs, held)) - missing(plan.tooSmall());
    }

    private static int missing(List<ShortGroup> groups) {
        return groups.stream().mapToInt(ShortGroup::missing).sum();
    }

    private boolean exact() {
        return plan.proven() && strategy.last().proven();
    }

    /**
     * What changed since an earlier plan. Why a pair ended is judged by the request of this matching.
     *
     * @param earlier the plan that stood before; of groups, their {@linkplain GroupPlan#plan pairs}
     * @return the difference, by pair
     */
    public PlanDiff since(MatchPlan earlier) {
        return matching.since(earlier);
    }

    /**
     * Shows counts only.
     *
     * @return how many there are of each in the request
     */
    @Override
    public String toString() {
        return "GroupMatching[request=" + request + "]";
    }
}
