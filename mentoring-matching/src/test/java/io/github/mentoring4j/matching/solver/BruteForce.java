package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import java.util.Comparator;

/** Tries every set of arcs. */
final class BruteForce {

    private final CandidateGraph graph;
    private final Comparator<Optimum> order;
    private final int[] mentorLoads;
    private final int[] menteeLoads;
    private Optimum best = new Optimum(0, 0, 0);

    private BruteForce(CandidateGraph graph, Comparator<Optimum> order) {
        this.graph = graph;
        this.order = order;
        mentorLoads = new int[graph.mentorCount()];
        menteeLoads = new int[graph.menteeCount()];
    }

    /** The most people, then the highest score. */
    static Optimum solve(CandidateGraph graph) {
        return solve(graph, Comparator.naturalOrder());
    }

    /** The greatest in an order of one's own. */
    static Optimum solve(CandidateGraph graph, Comparator<Optimum> order) {
        BruteForce search = new BruteForce(graph, order);
        search.from(0, 0, 0, 0);
        return search.best;
    }

    private void from(int arc, int mentees, int pairs, long score) {
        if (arc == graph.arcCount()) {
            Optimum found = new Optimum(mentees, pairs, score);
            best = order.compare(found, best) > 0 ? found : best;
            return;
        }
        from(arc + 1, mentees, pairs, score);
        int mentor = graph.mentor(arc);
        int mentee = graph.mentee(arc);
        if (mentorLoads[mentor] < graph.mentorCapacity(mentor) && menteeLoads[mentee] < graph.menteeCapacity(mentee)) {
            mentorLoads[mentor]++;
            menteeLoads[mentee]++;
            int first = menteeLoads[mentee] == 1 && !graph.mentored(mentee) ? 1 : 0;
            from(arc + 1, mentees + first, pairs + 1, score + graph.score(arc));
            mentorLoads[mentor]--;
            menteeLoads[mentee]--;
        }
    }
}
