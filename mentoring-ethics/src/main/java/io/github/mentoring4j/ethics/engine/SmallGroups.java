package io.github.mentoring4j.ethics.engine;

import java.util.List;

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

    /**
     * What is shown of a section: how its rows are merged, and whether its rules' rows are merged likewise or show the total alone.
     * All or none: by the rows of some, and by what a rule can say at all, those of the others could be worked out.
     */
    record Choice(Merging merging, Merging rules) {

        private int worth(int rows) {
            return Math.max(1, rows) * merging.fineness() + rows * rules.fineness();
        }
    }

    Choice choose() {
        Choice best = new Choice(Merging.TOTAL, Merging.TOTAL);
        for (Merging merging : Merging.ALL) {
            if (isSafe(section, merging)) {
                Choice choice = new Choice(merging, areSafe(merging) ? merging : Merging.TOTAL);
                best = choice.worth(rules.size()) > best.worth(rules.size()) ? choice : best;
            }
        }
        return best;
    }

    private boolean areSafe(Merging merging) {
        for (Row rule : rules) {
            if (!isSafe(rule, merging) || !leavesNoFew(rule, merging) || !differsByNoFew(rule, merging)) {
                return false;
            }
        }
        return !overlapIsFew(merging);
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

    /** How far a rule's count differs from its section's: a group, where the rule cannot come to what the section came to. */
    private boolean differsByNoFew(Row rule, Merging merging) {
        List<OutcomeCount> all = section.merged(merging);
        List<OutcomeCount> own = rule.merged(merging);
        for (int i = 0; i < all.size(); i++) {
            if (isFew(Math.abs(all.get(i).count() - own.get(i).count()))) {
                return false;
            }
        }
        return true;
    }

    /** What all rules count beyond the section are subjects that more than one rule counts. */
    private boolean overlapIsFew(Merging merging) {
        for (Outcome end : merging.ends()) {
            long sum = 0;
            for (Row rule : rules) {
                sum += rule.upTo(end);
            }
            if (isFew(sum - section.upTo(end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFew(long count) {
        return 0 < count && count < smallest;
    }
}
