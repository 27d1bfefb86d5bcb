package io.github.mentoring4j.matching.proof;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import java.util.Arrays;

/**
 * Verifies that an assignment is stable: nobody has a partner who may not be theirs or more than they can have, and no two
 * people who may be paired, and are not, would both rather have each other than somebody they have, or than an empty place.
 * Those who like two alike would not move for it (weak stability). Takes linear time. Stateless.
 */
public final class StabilityVerifier {

    private StabilityVerifier() {}

    /**
     * Verifies.
     *
     * @param graph who may be paired with whom
     * @param rankings how they rank each other
     * @param assignment what should be stable
     * @return proven, or refuted with the first two who block it
     */
    public static Verification verify(CandidateGraph graph, Rankings rankings, Assignment assignment) {
        try {
            Loads loads = Loads.of(graph, assignment);
            requireNoBlockingPair(graph, rankings, assignment, loads);
            return loads.proven();
        } catch (RefutedException refuted) {
            return new Verification.Refuted(String.valueOf(refuted.getMessage()));
        }
    }

    private static void requireNoBlockingPair(
            CandidateGraph graph, Rankings rankings, Assignment assignment, Loads loads) throws RefutedException {
        long[] worstOfMentor = new long[graph.mentorCount()];
        long[] worstOfMentee = new long[graph.menteeCount()];
        Arrays.fill(worstOfMentor, Long.MIN_VALUE);
        Arrays.fill(worstOfMentee, Long.MIN_VALUE);
        for (int position = 0; position < assignment.size(); position++) {
            int arc = assignment.arc(position);
            int mentor = graph.mentor(arc);
            int mentee = graph.mentee(arc);
            worstOfMentor[mentor] = Math.max(worstOfMentor[mentor], rankings.byMentor(arc));
            worstOfMentee[mentee] = Math.max(worstOfMentee[mentee], rankings.byMentee(arc));
        }
        int next = 0;
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            boolean taken = next < assignment.size() && assignment.arc(next) == arc;
            next += taken ? 1 : 0;
            int mentor = graph.mentor(arc);
            int mentee = graph.mentee(arc);
            if (!taken
                    && (loads.mentorHasRoom(mentor) || rankings.byMentor(arc) < worstOfMentor[mentor])
                    && (loads.menteeHasRoom(mentee) || rankings.byMentee(arc) < worstOfMentee[mentee])) {
                throw new RefutedException("mentor " + mentor + " and mentee " + mentee
                        + " would both rather have each other: arc " + arc + " blocks");
            }
        }
    }
}
