package io.github.mentoring4j.matching.group;

import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which groups are held, and who is in them.
 *
 * @param plan the same by pair, with reasons for everybody who is in none; its strategy is called {@code groups}
 * @param proven whether no plan has more people in groups, or as many with a higher total
 * @param mostMentees how many mentees can be in groups at most; as many as are, if it is proven
 * @param tooSmall the groups that are held for their pinned mentees and could not be filled to the least size, by the mentor's id
 */
public record GroupPlan(MatchPlan plan, boolean proven, int mostMentees, List<ShortGroup> tooSmall) {

    /**
     * Requires a plan, and sorts the list.
     *
     * @throws NullPointerException if anything is null
     */
    public GroupPlan {
        Objects.requireNonNull(plan, "plan");
        tooSmall = tooSmall.stream().sorted().collect(Collectors.toUnmodifiableList());
    }

    /**
     * A plan in which every group has its least size.
     *
     * @param plan the same by pair
     * @param proven whether no plan has more people in groups, or as many with a higher total
     * @param mostMentees how many mentees can be in groups at most
     * @throws NullPointerException if there is no plan
     */
    public GroupPlan(MatchPlan plan, boolean proven, int mostMentees) {
        this(plan, proven, mostMentees, List.of());
    }

    /**
     * The groups that are held.
     *
     * @return the groups, by the mentor's id
     */
    public List<Group> groups() {
        return plan.pairs().stream()
                .collect(Collectors.groupingBy((MatchedPair made) -> made.pair().mentor()))
                .entrySet()
                .stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }
}
