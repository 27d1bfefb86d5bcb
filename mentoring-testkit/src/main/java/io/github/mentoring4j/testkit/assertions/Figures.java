package io.github.mentoring4j.testkit.assertions;

import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.PlanTotals;

/** What counts in a choice. Where no pair is made, the lowest score is zero. */
record Figures(int mentees, int pairs, long lowest, long score) {

    static Figures of(MatchPlan plan) {
        PlanTotals totals = plan.totals();
        long lowest = plan.pairs().stream().mapToLong(Figures::score).min().orElse(0);
        long score = plan.pairs().stream().mapToLong(Figures::score).sum();
        return new Figures(totals.menteesMatched(), totals.pairs(), lowest, score);
    }

    private static long score(MatchedPair pair) {
        return pair.score() + pair.retention();
    }

    /** In the order in which they count. */
    @Override
    public String toString() {
        return "mentees=" + mentees + ", pairs=" + pairs + ", lowest=" + lowest + ", score=" + score;
    }
}
