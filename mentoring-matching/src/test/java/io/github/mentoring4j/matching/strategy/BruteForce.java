package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.CandidateGraph;

/** Tries every set of arcs. */
final class BruteForce {

    private final CandidateGraph graph;
    private final int[] mentorLoads;
    private final int[] menteeLoads;
    private Optimum best = new Optimum(0, 0);

    private BruteForce(CandidateGraph graph) {
        this.graph = graph;
        mentorLoads = new int[graph.mentorCount()];
        menteeLoads = new int[graph.menteeCount()];
    }

    static Optimum solve(CandidateGraph graph) {
        BruteForce search = new BruteForce(graph);
        search.from(0, 0, 0);
        return search.best;
    }

    private void from(int arc, int pairs, long score) {
        if (arc == graph.arcCount()) {
            Optimum found = new Optimum(pairs, score);
            best = found.compareTo(best) > 0 ? found : best;
            return;
        }
        from(arc + 1, pairs, score);
        int mentor = graph.mentor(arc);
        int mentee = graph.mentee(arc);
        if (mentorLoads[mentor] < graph.mentorCapacity(mentor) && menteeLoads[mentee] < graph.menteeCapacity(mentee)) {
            mentorLoads[mentor]++;
            menteeLoads[mentee]++;
            from(arc + 1, pairs + 1, score + graph.score(arc));
            mentorLoads[mentor]--;
            menteeLoads[mentee]--;
        }
    }
}
