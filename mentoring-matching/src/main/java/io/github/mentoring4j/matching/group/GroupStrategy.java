package io.github.mentoring4j.matching.group;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Chooses pairs that make groups, and remembers how good the last choice is. */
final class GroupStrategy implements MatchingStrategy {

    private final GroupSize size;
    private final int[] capacities;
    private final int steps;
    private final AtomicReference<GroupChoice> last = new AtomicReference<>(GroupChoice.NONE);

    /** For mentors with these capacities, by number; what a graph has less is pinned. */
    GroupStrategy(GroupSize size, int[] capacities, int steps) {
        this.size = size;
        this.capacities = capacities.clone();
        this.steps = steps;
    }

    @Override
    public Assignment solve(CandidateGraph graph) {
        return solve(graph, MatchingProgress.unheard());
    }

    @Override
    public Assignment solve(CandidateGraph graph, MatchingProgress progress) {
        int[] pins = new int[capacities.length];
        Arrays.setAll(pins, mentor -> capacities[mentor] - graph.mentorCapacity(mentor));
        GroupChoice choice = new GroupSearch(graph, GroupPlaces.of(graph, size, pins)).choose(steps, progress);
        last.set(choice);
        return Assignment.of(choice.arcs());
    }

    @Override
    public String name() {
        return "groups";
    }

    GroupChoice last() {
        return Objects.requireNonNull(last.get());
    }
}
