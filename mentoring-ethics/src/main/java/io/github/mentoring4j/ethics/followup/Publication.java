package io.github.mentoring4j.ethics.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides what of a summary can be shown, beside what was shown before.
 *
 * <p>Takes the topics in order, and of each the finest merging that gives no small group away: neither by itself, nor by subtracting
 * what the topics before it show, nor by subtracting what the same topic showed earlier.
 */
final class Publication {

    private final int smallest;
    private final LocalDate asOf;
    private final List<Table> earlier;
    private final List<Groups> shown = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    Publication(int smallest, LocalDate asOf, List<Table> earlier) {
        this.smallest = smallest;
        this.asOf = asOf;
        this.earlier = earlier;
    }

    List<Table> tables(List<Topic> topics, List<CourseSeen> courses) {
        for (Topic topic : topics) {
            add(topic, Groups.of(topic, courses));
        }
        return List.copyOf(tables);
    }

    private void add(Topic topic, Groups groups) {
        List<Table> before = earlier.stream()
                .filter(table -> table.topic().equals(topic.key()) && !table.withheld())
                .toList();
        for (Groups candidate : groups.merged()) {
            if (isAsFine(candidate, before) && isSafe(candidate) && isSafeAfter(candidate, before)) {
                shown.add(candidate);
                tables.add(new Table(topic.key(), asOf, candidate.cells()));
                return;
            }
        }
        tables.add(before.isEmpty() ? new Table(topic.key(), asOf, List.of()) : before.get(before.size() - 1));
    }

    /** What was shown before in more detail says more than what would be shown now. */
    private static boolean isAsFine(Groups candidate, List<Table> before) {
        return before.isEmpty()
                || candidate.size() >= before.get(before.size() - 1).cells().size();
    }

    private boolean isSafe(Groups candidate) {
        return !candidate.hasFew(smallest) && shown.stream().noneMatch(other -> leavesFew(candidate, other));
    }

    private boolean isSafeAfter(Groups candidate, List<Table> before) {
        List<Cell> cells = candidate.cells();
        return before.stream().allMatch(table -> Differences.areSafe(cells, table.cells(), smallest));
    }

    /** Whether some cells together lie within some cells of another topic together, all but a few. */
    private boolean leavesFew(Groups one, Groups other) {
        long[][] both = one.along(other);
        for (int mine = 0; mine < 1 << one.size(); mine++) {
            for (int theirs = 0; theirs < 1 << other.size(); theirs++) {
                if (leavesFew(both, mine, theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean leavesFew(long[][] both, int mine, int theirs) {
        long onlyMine = 0;
        long onlyTheirs = 0;
        for (int i = 0; i < both.length; i++) {
            boolean inMine = (mine >> i & 1) == 1;
            for (int j = 0; j < both[i].length; j++) {
                boolean inTheirs = (theirs >> j & 1) == 1;
                onlyMine += inMine && !inTheirs ? both[i][j] : 0;
                onlyTheirs += inTheirs && !inMine ? both[i][j] : 0;
            }
        }
        return (onlyTheirs == 0 && isFew(onlyMine)) || (onlyMine == 0 && isFew(onlyTheirs));
    }

    private boolean isFew(long count) {
        return 0 < count && count < smallest;
    }
}
