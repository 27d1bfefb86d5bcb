package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;

/**
 * What making a pair would cost the whole plan at least, by the prices that prove the plan optimal. Told without solving again,
 * so it can be less than the pair would really cost, and never more. It speaks of the pairs that were considered.
 *
 * <p>If {@code placeLost}, a mentee would be left without a mentor, or a pair fewer be made. If not, then either that happens
 * nevertheless, or the total score falls by {@code points} at least.
 *
 * @param placeLost whether it is certain that fewer mentees would be matched or fewer pairs made
 * @param points how far the total score would fall at least if neither happens; zero if it is certain that one does
 */
public record LeastCost(boolean placeLost, long points) implements Comparable<LeastCost> {

    /**
     * Checks the points.
     *
     * @throws io.github.mentoring4j.validation.InvalidRecordException if they are negative, or not zero beside a place lost
     */
    public LeastCost {
        Invariants.of(LeastCost.class)
                .require(points >= 0, "points", FaultCode.TOO_SMALL, "0")
                .require(!placeLost || points == 0, "points", FaultCode.CONTRADICTION, "placeLost")
                .orThrow();
    }

    /**
     * A cost in points.
     *
     * @param points how far the total score would fall at least
     * @return the cost
     * @throws io.github.mentoring4j.validation.InvalidRecordException if they are negative
     */
    public static LeastCost ofPoints(long points) {
        return new LeastCost(false, points);
    }

    /**
     * The cost of a mentee or a pair.
     *
     * @return the cost
     */
    public static LeastCost ofAPlace() {
        return new LeastCost(true, 0);
    }

    /** Compares by what matters first: any points are less than a place. */
    @Override
    public int compareTo(LeastCost other) {
        return placeLost == other.placeLost
                ? Long.compare(points, other.points)
                : Boolean.compare(placeLost, other.placeLost);
    }
}
