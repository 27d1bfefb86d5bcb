package io.github.mentoring4j.ethics.programme.items;

import io.github.mentoring4j.ethics.engine.Outcome;

/**
 * Which outcome goes with how many that missed something, such that no outcome tells of a small group.
 *
 * <p>There are three bands: so few missed it that the share is enough, more, and so many that it is a failure. Each band has a number
 * in it at which both sides are either empty or not small, so whoever learns the outcome, and even how many there are in all, cannot
 * tell that a side is small. Where the middle band is too narrow for that, it takes in the last.
 *
 * @param enough the most that may have missed it where the share is enough
 * @param weak the most that may have missed it where the share is not a failure; not less
 */
record Bands(int enough, int weak) {

    private static final int WHOLE = 100;

    /**
     * The bands of a group.
     *
     * @param all how many there are; not fewer than the smallest group
     * @param enoughPercent the smallest share that is enough
     * @param weakPercent the smallest share that is not a failure
     * @param smallest the fewest that a side may be known to have
     */
    static Bands of(int all, int enoughPercent, int weakPercent, int smallest) {
        int enough = mostMissing(all, enoughPercent);
        int weak = Math.max(enough, mostMissing(all, weakPercent));
        boolean narrow = enough < weak && !holdsNoSmallSide(enough + 1, weak, all, smallest);
        boolean accusesAll = weak == all - 1;
        return new Bands(enough, narrow || accusesAll ? all : weak);
    }

    private static int mostMissing(int all, int percent) {
        return (int) ((long) all * (WHOLE - percent) / WHOLE);
    }

    private static boolean holdsNoSmallSide(int from, int to, int all, int smallest) {
        for (int missed = from; missed <= to; missed++) {
            int kept = all - missed;
            if (missed >= smallest && (kept == 0 || kept >= smallest)) {
                return true;
            }
        }
        return false;
    }

    Outcome outcome(int missed) {
        if (missed <= enough) {
            return Outcome.UPHELD;
        }
        return missed <= weak ? Outcome.AT_RISK : Outcome.BREACHED;
    }
}
