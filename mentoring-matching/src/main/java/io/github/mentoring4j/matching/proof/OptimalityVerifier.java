package io.github.mentoring4j.matching.proof;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;

/**
 * Verifies that an assignment is optimal, from prices that anybody may have made.
 *
 * <p><b>Why this proves it.</b> Write <i>w</i> for a pair's score plus the worth of a pair, <i>v</i> for its mentor's price,
 * <i>u</i> for its mentee's. What any assignment is worth is the sum of three sums: over its pairs, <i>w - u - v</i>; over the
 * mentors, <i>v</i> times their load; over the mentees, <i>u</i> times their load, and once more the worth of a pair unless
 * that is zero. No term of any of the sums could be greater than it is under the assignment if
 *
 * <ul>
 *   <li>every arc taken has <i>w - u - v</i> &gt;= 0, and every other &lt;= 0;
 *   <li>no mentor's price is negative, and that of a mentor with room is zero;
 *   <li>the price of a mentee alone is at most minus the worth of a pair, that of one with a mentor at least that, with two at
 *       least zero; and that of one with some mentors and room for more at most zero; a pinned mentor is the first.
 * </ul>
 *
 * <p>These are checked, one arc and one person after another. Under {@link Objective#MOST_PEOPLE} it is also checked that the
 * worth of a pair outweighs whatever scores can be lost along an alternating path, so that people and pairs come first.
 *
 * <p>Takes linear time. Stateless.
 */
public final class OptimalityVerifier {

    /** Beyond this, sums of a few prices could overflow. */
    private static final long GREATEST_PRICE = 1L << 60;

    private final CandidateGraph graph;
    private final Loads loads;
    private final Certificate certificate;

    private OptimalityVerifier(CandidateGraph graph, Loads loads, Certificate certificate) {
        this.graph = graph;
        this.loads = loads;
        this.certificate = certificate;
    }

    /**
     * Verifies.
     *
     * @param graph who may be paired with whom
     * @param objective what should be the best
     * @param assignment what should be optimal
     * @param certificate what should prove it
     * @return proven, or refuted with the first thing found wrong
     */
    public static Verification verify(
            CandidateGraph graph, Objective objective, Assignment assignment, Certificate certificate) {
        try {
            Loads loads = Loads.of(graph, assignment);
            OptimalityVerifier verifier = new OptimalityVerifier(graph, loads, certificate);
            verifier.checkWorth(objective);
            verifier.checkMentors();
            verifier.checkMentees();
            verifier.checkArcs(assignment);
            return loads.proven();
        } catch (RefutedException refuted) {
            return new Verification.Refuted(String.valueOf(refuted.getMessage()));
        }
    }

    private void checkWorth(Objective objective) throws RefutedException {
        if (certificate.mentorCount() != graph.mentorCount() || certificate.menteeCount() != graph.menteeCount()) {
            throw new RefutedException("the certificate is for other people");
        }
        long worth = certificate.pairWorth();
        if (objective == Objective.HIGHEST_TOTAL && worth != 0) {
            throw new RefutedException("a pair is worth its score alone, but " + worth + " is added");
        }
        if (objective == Objective.MOST_PEOPLE && worth < leastWorth()) {
            throw new RefutedException("scores could outweigh a pair that is worth " + worth + " more");
        }
        requireModest(worth);
    }

    /** A path that gains a pair, or a mentee's first, takes at most so many arcs and drops one fewer, or as many. */
    private long leastWorth() {
        long best = Long.MIN_VALUE;
        long worst = Long.MAX_VALUE;
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            best = Math.max(best, graph.score(arc));
            worst = Math.min(worst, graph.score(arc));
        }
        long steps = Math.min(graph.mentorCount(), graph.menteeCount());
        return graph.arcCount() == 0 ? 1 : steps * (best - worst) + Math.max(0, -worst) + 1;
    }

    private static void requireModest(long price) throws RefutedException {
        if (price > GREATEST_PRICE || price < -GREATEST_PRICE) {
            throw new RefutedException("a price of " + price + " is too great to be summed");
        }
    }

    private void checkMentors() throws RefutedException {
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            long price = certificate.mentorPrice(mentor);
            requireModest(price);
            if (price < 0 || (price > 0 && loads.mentorHasRoom(mentor))) {
                throw new RefutedException("mentor " + mentor + " has the wrong price");
            }
        }
    }

    private void checkMentees() throws RefutedException {
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            long price = certificate.menteePrice(mentee);
            requireModest(price);
            int load = loads.ofMentee(mentee);
            int all = load + (graph.mentored(mentee) ? 1 : 0);
            boolean tooDear = loads.menteeHasRoom(mentee) && price > (all == 0 ? -certificate.pairWorth() : 0);
            boolean tooCheap = load > 0 && price < (all == 1 ? -certificate.pairWorth() : 0);
            if (tooDear || tooCheap) {
                throw new RefutedException("mentee " + mentee + " has the wrong price");
            }
        }
    }

    private void checkArcs(Assignment assignment) throws RefutedException {
        int next = 0;
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            boolean taken = next < assignment.size() && assignment.arc(next) == arc;
            next += taken ? 1 : 0;
            long gain = certificate.pairWorth()
                    + graph.score(arc)
                    - certificate.mentorPrice(graph.mentor(arc))
                    - certificate.menteePrice(graph.mentee(arc));
            if (taken ? gain < 0 : gain > 0) {
                throw new RefutedException(
                        "arc " + arc + (taken ? " is taken at too high a price" : " should be taken"));
            }
        }
    }
}
