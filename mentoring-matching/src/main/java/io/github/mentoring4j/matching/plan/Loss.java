package io.github.mentoring4j.matching.plan;

/**
 * How much worse one plan is than another. A negative number is a gain. Where pairs are chosen {@linkplain
 * io.github.mentoring4j.matching.criterion.Retention anew}, a pair that is no longer kept loses the points for that, too.
 *
 * @param mentees how many mentees fewer have at least one mentor
 * @param pairs how many pairs fewer are made
 * @param points how much lower the total score is
 */
public record Loss(int mentees, int pairs, long points) {

    /**
     * What is lost on the way from one plan to another.
     *
     * @param before the figures of the one
     * @param after the figures of the other
     * @return the differences
     */
    public static Loss between(PlanTotals before, PlanTotals after) {
        return new Loss(
                before.menteesMatched() - after.menteesMatched(),
                before.pairs() - after.pairs(),
                before.score() - after.score());
    }

    /**
     * Whether both are alike in all three.
     *
     * @return true if nothing is lost or gained
     */
    public boolean nothing() {
        return mentees == 0 && pairs == 0 && points == 0;
    }
}
