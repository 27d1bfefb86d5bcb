package io.github.mentoring4j.ethics.engine;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collector;

/**
 * What many reports say together: for every section and every rule, how many subjects came to which outcome. Never shows a
 * group of subjects that is smaller than a limit, nor lets one be worked out.
 *
 * <pre>{@code
 * Summary summary = reports.collect(Summary.over(guidelines, viewpoint));
 * }</pre>
 *
 * <p>Where an outcome has too few subjects, it is counted together with its neighbours in the order of outcomes: "9 breached or
 * at risk" instead of "2 breached" and "7 at risk". Nothing is left blank, so there is nothing to subtract from a total.
 *
 * <ul>
 *   <li>Every count is 0 or at least the limit. So is everything that counts of one row add up to, and what they leave of the
 *       total. An outcome that nobody came to may be shown as 0: there is nobody in that group.
 *   <li>A section and its rules merge the same outcomes, for a section's outcome is the worst of its rules': a count that one
 *       row shows would otherwise tell what another holds back. Where one of the rules would still give away too much, each
 *       rule of the section has a single count, which is the total: by the others, and by what a rule can say at all, what one
 *       holds back could be worked out.
 *   <li>How many subjects a section counts and one of its rules does not is 0 or at least the limit, cell by cell and from the
 *       worst on, and so is how far rules overlap, wherever the counts of all rules tell it.
 *   <li>That everybody broke or risks breaking a rule is never shown: such a count speaks of each of them by name. It is merged
 *       with what is undetermined.
 *   <li>With fewer subjects than the limit in all, there is no total, and nothing is counted.
 * </ul>
 *
 * <p>So whoever knows the summary, and how it is made, can work out no group that is too small to show: other groups would have
 * given the same summary. What this cannot prevent: two summaries of almost the same subjects, or of the same subjects with
 * two limits, say more together than each alone. Give one for each period.
 *
 * @param code which code the rules stand for
 * @param policy the name of the policy
 * @param viewpoint from where the subjects were looked at
 * @param smallestGroup the fewest subjects that a count may show
 * @param total how many subjects there are; empty if they are fewer than that
 * @param sections every section of the rule set
 */
public record Summary(
        CodeOfEthics code,
        String policy,
        Viewpoint viewpoint,
        int smallestGroup,
        OptionalLong total,
        List<SectionSummary> sections) {

    /** The fewest subjects that a count shows where nobody says otherwise. */
    public static final int USUAL_SMALLEST_GROUP = 5;

    /**
     * The least that the smallest group can be set to. Two would protect nobody: of two subjects in two outcomes that are both
     * too few, everybody knows that each has one.
     */
    public static final int LEAST_SMALLEST_GROUP = 3;

    /** The most that the smallest group can be set to. */
    public static final int GREATEST_SMALLEST_GROUP = 1_000;

    /**
     * Copies the list.
     *
     * @throws InvalidRecordException if the smallest group is not 3 to 1,000
     */
    public Summary {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(viewpoint, "viewpoint");
        Objects.requireNonNull(total, "total");
        requireRange(smallestGroup);
        sections = List.copyOf(sections);
    }

    /**
     * Sums up reports, and shows no group of fewer than five.
     *
     * @param rules the rule set that made the reports
     * @param viewpoint from where it looked
     * @return a collector, in constant space; it refuses a report of another code, policy or viewpoint with an {@link
     *     IllegalArgumentException}
     */
    public static Collector<Report, ?, Summary> over(RuleSet<?> rules, Viewpoint viewpoint) {
        return over(rules, viewpoint, USUAL_SMALLEST_GROUP);
    }

    /**
     * Sums up reports, and shows no group that is smaller than a limit.
     *
     * @param rules the rule set that made the reports
     * @param viewpoint from where it looked
     * @param smallestGroup the fewest subjects that a count may show, 3 to 1,000. Two would protect nobody: of two outcomes
     *     that share two subjects because each has fewer than two, everybody knows that each has one
     * @return a collector, as above
     * @throws InvalidRecordException if the limit is out of range
     */
    public static Collector<Report, ?, Summary> over(RuleSet<?> rules, Viewpoint viewpoint, int smallestGroup) {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(viewpoint, "viewpoint");
        requireRange(smallestGroup);
        return Collector.of(
                () -> new Counting(rules, viewpoint),
                Counting::add,
                Counting::addAll,
                counting -> counting.summary(smallestGroup),
                Collector.Characteristics.UNORDERED);
    }

    private static void requireRange(int smallestGroup) {
        Invariants.of(Summary.class)
                .within("smallestGroup", smallestGroup, LEAST_SMALLEST_GROUP, GREATEST_SMALLEST_GROUP)
                .orThrow();
    }
}
