package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.Certificate;
import java.math.BigInteger;

/** Weak duality as it stands in the books: what prices admit at most, and what an assignment is worth. */
final class DualValue {

    private DualValue() {}

    /** An upper bound for the worth of any assignment, provided that no mentor's price is negative. */
    static BigInteger bound(CandidateGraph graph, Certificate prices) {
        BigInteger sum = BigInteger.ZERO;
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            BigInteger gain = BigInteger.valueOf(prices.pairWorth())
                    .add(BigInteger.valueOf(graph.score(arc)))
                    .subtract(BigInteger.valueOf(prices.mentorPrice(graph.mentor(arc))))
                    .subtract(BigInteger.valueOf(prices.menteePrice(graph.mentee(arc))));
            sum = sum.add(gain.max(BigInteger.ZERO));
        }
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            sum = sum.add(times(prices.mentorPrice(mentor), graph.mentorCapacity(mentor)));
        }
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            BigInteger best = BigInteger.ZERO;
            long first = graph.mentored(mentee) ? 0 : prices.pairWorth();
            for (int load = 1; load <= graph.menteeCapacity(mentee); load++) {
                best = best.max(times(prices.menteePrice(mentee), load).add(BigInteger.valueOf(first)));
            }
            sum = sum.add(best);
        }
        return sum;
    }

    /** What an assignment is worth. */
    static BigInteger worth(CandidateGraph graph, Assignment assignment, long pairWorth) {
        boolean[] matched = new boolean[graph.menteeCount()];
        int mentees = 0;
        for (int position = 0; position < assignment.size(); position++) {
            int mentee = graph.mentee(assignment.arc(position));
            mentees += matched[mentee] || graph.mentored(mentee) ? 0 : 1;
            matched[mentee] = true;
        }
        return times(pairWorth, assignment.size() + mentees).add(BigInteger.valueOf(assignment.score(graph)));
    }

    private static BigInteger times(long price, int count) {
        return BigInteger.valueOf(price).multiply(BigInteger.valueOf(count));
    }
}
