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
 */
public record GroupPlan(MatchPlan plan, boolean proven, int mostMentees) {

    /**
     * Requires a plan.
     *
     * @throws NullPointerException if it is null
     */
    public GroupPlan {
        Objects.requireNonNull(plan, "plan");
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
