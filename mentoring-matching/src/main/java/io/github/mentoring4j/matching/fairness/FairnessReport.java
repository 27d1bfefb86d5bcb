package io.github.mentoring4j.matching.fairness;

import io.github.mentoring4j.matching.MatchRequest;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.Invariants;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a plan serves the groups of one side.
 *
 * <p>Everybody who is not paused is counted once: by their first value of the attribute, or as {@link GroupKind#NOT_STATED} if they
 * have none. Rates and ratios are exact; nothing is rounded.
 *
 * <p><b>Small groups.</b> Groups of fewer than {@code smallestGroup} are shown together as {@link GroupKind#OTHERS}. If they are too
 * few even so, the next smallest groups join them. So whoever adds and subtracts what is shown comes to no fewer people than that.
 * An average score is left out where fewer than that have a partner, and then for so many groups that the difference to the
 * average of everybody is not the score of a few, either. How many of a group that is shown are matched is shown however few they
 * are, for everybody sees in the plan whether they are. Two reports by attributes that subdivide each other (site and region)
 * can give away together what each keeps: show one of them.
 *
 * @param side whose groups they are
 * @param attribute what tells the groups apart
 * @param smallestGroup how many people the smallest group that is shown has at least
 * @param groups the groups by value, then those of whom it is not known, then the others
 * @param everybody all of them; empty if they are too few to be shown
 */
public record FairnessReport(
        Party side, Attribute attribute, int smallestGroup, List<ServedGroup> groups, Optional<ServedGroup> everybody) {

    /** How many people the smallest group that is shown has unless somebody says otherwise. */
    public static final int USUAL_SMALLEST_GROUP = 5;

    private static final int LEAST_SMALLEST_GROUP = 3;
    private static final int GREATEST_SMALLEST_GROUP = 1000;

    /**
     * Copies the list.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if {@code smallestGroup} does not lie between 3 and 1000
     */
    public FairnessReport {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(attribute, "attribute");
        groups = List.copyOf(groups);
        Objects.requireNonNull(everybody, "everybody");
        Invariants.of(FairnessReport.class)
                .within("smallestGroup", smallestGroup, LEAST_SMALLEST_GROUP, GREATEST_SMALLEST_GROUP)
                .orThrow();
    }

    /**
     * A report that shows no group of fewer than five.
     *
     * @param request who was to be matched
     * @param plan a plan of this request
     * @param side whose groups
     * @param attribute what tells the groups apart
     * @return the report. Takes time in proportion to people and pairs.
     * @throws io.github.mentoring4j.validation.InvalidRecordException if somebody in the plan is not in the request
     */
    public static FairnessReport of(MatchRequest request, MatchPlan plan, Party side, Attribute attribute) {
        return of(request, plan, side, attribute, USUAL_SMALLEST_GROUP);
    }

    /**
     * A report.
     *
     * @param request who was to be matched
     * @param plan a plan of this request
     * @param side whose groups
     * @param attribute what tells the groups apart
     * @param smallestGroup how many people the smallest group that is shown has at least, from 3 to 1000
     * @return the report. Takes time in proportion to people and pairs.
     * @throws io.github.mentoring4j.validation.InvalidRecordException if the number lies outside, or somebody in the plan is not
     *     in the request
     */
    public static FairnessReport of(
            MatchRequest request, MatchPlan plan, Party side, Attribute attribute, int smallestGroup) {
        List<Tally> groups = new GroupMerging(smallestGroup).safe(new GroupCount(request, plan, side).by(attribute));
        return new ServedGroups(groups, smallestGroup).report(side, attribute);
    }

    /**
     * The groups that fall short.
     *
     * @return those served less than four fifths as often as the one served best
     */
    public List<ServedGroup> fallingShort() {
        return groups.stream().filter(group -> !group.meetsFourFifths()).collect(Collectors.toUnmodifiableList());
    }

    /**
     * Shows counts only.
     *
     * @return the side, the attribute and how many groups are shown
     */
    @Override
    public String toString() {
        return "FairnessReport[side=" + side + ", attribute=" + attribute + ", groups=" + groups.size() + "]";
    }
}
