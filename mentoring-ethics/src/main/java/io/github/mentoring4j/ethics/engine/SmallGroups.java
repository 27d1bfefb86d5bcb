package io.github.mentoring4j.ethics.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds for a section and its rules what can be shown without giving a small group away: which outcomes are merged in all of
 * these rows, and which rules show no more than the total.
 *
 * <p>Of all that is safe, takes what shows most: how often the rows shown are parted, where the section counts for as much as
 * all its rules together.
 */
final class SmallGroups {

    private final long smallest;
    private final long total;
    private final Row section;
    private final List<Row> rules;

    SmallGroups(long smallest, long total, Row section, List<Row> rules) {
        this.smallest = smallest;
        this.total = total;
        this.section = section;
        this.rules = rules;
    }

    /** What is shown of a section: how its rows are merged, and which of its rules are shown. */
    record Choice(Merging merging, List<Boolean> shown) {

        private int worth() {
            int rows = Math.max(1, shown.size());
            for (boolean each : shown) {
                rows += each ? 1 : 0;
            }
            return rows * merging.fineness();
        }

        Merging merging(int rule) {
            return shown.get(rule) ? merging : Merging.TOTAL;
        }
    }

    Choice choose() {
        Choice best = new Choice(Merging.TOTAL, rules.stream().map(rule -> true).toList());
        for (Merging merging : Merging.ALL) {
            if (isSafe(section, merging)) {
                Choice choice = new Choice(merging, shown(merging));
                best = choice.worth() > best.worth() ? choice : best;
            }
        }
        return best;
    }

    private List<Boolean> shown(Merging merging) {
        List<Boolean> shown = new ArrayList<>(rules.size());
        for (Row rule : rules) {
            shown.add(isSafe(rule, merging) && leavesNoFew(rule, merging));
        }
        if (!shown.contains(false)) {
            overlapOfFew(merging).ifPresent(rule -> shown.set(rule, false));
        }
        return shown;
    }

    private boolean isSafe(Row row, Merging merging) {
        for (OutcomeCount each : row.merged(merging)) {
            boolean accusesAll = each.count() == total && each.mildest().compareTo(Outcome.AT_RISK) <= 0;
            if (isFew(each.count()) || accusesAll) {
                return false;
            }
        }
        return true;
    }

    /** Whoever is counted by a rule is counted at least as badly by its section, so the difference is a group, too. */
    private boolean leavesNoFew(Row rule, Merging merging) {
        return merging.ends().stream().noneMatch(end -> isFew(section.upTo(end) - rule.upTo(end)));
    }

    /**
     * What all rules count beyond the section are subjects that more than one rule counts. The rule to hold back where these
     * are few: the one that counts fewest there, for it says least.
     */
    private Optional<Integer> overlapOfFew(Merging merging) {
        for (Outcome end : merging.ends()) {
            long sum = 0;
            int fewest = -1;
            for (int i = 0; i < rules.size(); i++) {
                long count = rules.get(i).upTo(end);
                sum += count;
                if (count > 0 && (fewest < 0 || count <= rules.get(fewest).upTo(end))) {
                    fewest = i;
                }
            }
            if (isFew(sum - section.upTo(end))) {
                return Optional.of(fewest);
            }
        }
        return Optional.empty();
    }

    private boolean isFew(long count) {
        return 0 < count && count < smallest;
    }
}
