package io.github.mentoring4j.ethics.standards;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.InvalidRecordException;
import io.github.mentoring4j.validation.Invariants;
import java.util.Collection;

/**
 * How much of what was asked is shown, as an exact fraction: an item that is upheld counts in full, one at risk by half, one that is
 * breached or undetermined not at all. An item that is not applicable is not asked.
 *
 * @param halves the halves of items that were won, 0 to twice the items
 * @param items how many items were asked, 0 or more
 */
public record Score(int halves, int items) {

    /** Nothing asked. */
    public static final Score NONE = new Score(0, 0);

    private static final int WHOLE = 100;

    /**
     * Checks the range.
     *
     * @throws InvalidRecordException if a number is negative, or more was won than there was
     */
    public Score {
        Invariants.of(Score.class)
                .require(items >= 0, "items", FaultCode.TOO_SMALL, "0")
                .within("halves", halves, 0, Math.max(0, 2 * items))
                .orThrow();
    }

    /**
     * The score of some items.
     *
     * @param findings what was found of each
     * @return the score
     */
    public static Score of(Collection<Finding> findings) {
        int halves = 0;
        int items = 0;
        for (Finding finding : findings) {
            if (finding.outcome() != Outcome.NOT_APPLICABLE) {
                halves += halves(finding.outcome());
                items++;
            }
        }
        return new Score(halves, items);
    }

    static int halves(Outcome outcome) {
        return switch (outcome) {
            case UPHELD -> 2;
            case AT_RISK -> 1;
            case BREACHED, UNDETERMINED, NOT_APPLICABLE -> 0;
        };
    }

    /**
     * This score and another together; items of both weigh the same.
     *
     * @param other another score
     * @return the sum
     */
    public Score plus(Score other) {
        return new Score(halves + other.halves, items + other.items);
    }

    /**
     * Whether the score is as high as a share. Exact: nothing is rounded.
     *
     * @param percent 0 to 100
     * @return true if it is at least that; false where nothing was asked, for nothing was shown
     */
    public boolean reaches(int percent) {
        return items > 0 && missing(percent) == 0;
    }

    /**
     * How much more would have to be won.
     *
     * @param percent the share to be reached, 0 to 100
     * @return the fewest halves that would do, 0 if the score is as high already
     */
    public int missing(int percent) {
        long asked = 2L * items * percent;
        long needed = (asked + WHOLE - 1) / WHOLE;
        return (int) Math.max(0, needed - halves);
    }

    /**
     * The score in percent.
     *
     * @return 0 to 100, rounded down; 0 where nothing was asked
     */
    public int percent() {
        return items == 0 ? 0 : (int) ((long) halves * WHOLE / (2L * items));
    }
}
