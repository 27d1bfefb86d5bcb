package io.github.mentoring4j.matching.fairness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Merges groups that are too small to be shown. Unlike the outcomes of a summary of relationships, whose order decides which may
 * be counted together, groups of people have none: any may join the others.
 */
final class GroupMerging {

    private final int smallest;

    GroupMerging(int smallest) {
        this.smallest = smallest;
    }

    /** The groups that can be shown, in order, and last the others; nothing if all together are too few. */
    List<Tally> safe(List<Tally> groups) {
        List<Tally> shown = new ArrayList<>(list(groups, group -> group.size() >= smallest));
        List<Tally> hidden = new ArrayList<>(list(groups, group -> group.size() < smallest));
        while (!hidden.isEmpty() && !shown.isEmpty() && size(hidden) < smallest) {
            Tally next = Collections.min(shown, Comparator.comparingInt(Tally::size));
            shown.remove(next);
            hidden.add(next);
        }
        if (!hidden.isEmpty()) {
            shown.add(hidden.stream().reduce(Tally.of(GroupKind.OTHERS, Optional.empty()), Tally::and));
        }
        return size(shown) < smallest ? List.of() : shown;
    }

    private static List<Tally> list(List<Tally> groups, Predicate<Tally> some) {
        return groups.stream().filter(some).collect(Collectors.toList());
    }

    private static int size(List<Tally> groups) {
        return groups.stream().mapToInt(Tally::size).sum();
    }
}
