package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.Certificate;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.Objective;
import java.util.BitSet;

/**
 * Which arcs can be part of an assignment that matches the most people, whatever the scores.
 *
 * <p>Prices that prove one such assignment hold for all of them: every one takes the arcs that are worth more than their prices,
 * none takes those that are worth less, and the price of a person tells which numbers of partners they can have. So from one
 * assignment to another it goes along circles of arcs that are worth just their prices, taken and not taken in turn, some of them
 * through people who can have one partner more or fewer. An arc is on such a circle if its two ends lie in the same strong
 * component. Takes linear time beside that of finding the prices.
 */
public final class PossibleArcs {

    private final CandidateGraph graph;
    private final Certificate prices;
    private final BitSet taken = new BitSet();
    private final int[] mentorLoads;
    private final int[] menteeLoads;
    private final int hub;

    private PossibleArcs(CandidateGraph graph, CertifiedAssignment certified) {
        this.graph = graph;
        prices = certified.certificate();
        mentorLoads = new int[graph.mentorCount()];
        menteeLoads = new int[graph.menteeCount()];
        hub = graph.mentorCount() + graph.menteeCount();
        Assignment assignment = certified.assignment();
        for (int position = 0; position < assignment.size(); position++) {
            int arc = assignment.arc(position);
            taken.set(arc);
            mentorLoads[graph.mentor(arc)]++;
            menteeLoads[graph.mentee(arc)]++;
        }
    }

    /**
     * Finds them.
     *
     * @param graph who may be paired with whom
     * @param checkpoint reached now and then; throws to stop the work
     * @return the numbers of the arcs that some assignment with the most people takes
     */
    public static BitSet of(CandidateGraph graph, Checkpoint checkpoint) {
        CandidateGraph bare = graph.withoutScores();
        CertifiedAssignment certified = OptimalSolver.solve(bare, Objective.MOST_PEOPLE, checkpoint);
        return new PossibleArcs(bare, certified).possible();
    }

    private BitSet possible() {
        int[] components = StrongComponents.of(exchanges());
        BitSet possible = (BitSet) taken.clone();
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            if (gain(arc) == 0 && components[graph.mentee(arc)] == components[mentor(arc)]) {
                possible.set(arc);
            }
        }
        return possible;
    }

    private int mentor(int arc) {
        return graph.menteeCount() + graph.mentor(arc);
    }

    private long gain(int arc) {
        return prices.pairWorth() - prices.mentorPrice(graph.mentor(arc)) - prices.menteePrice(graph.mentee(arc));
    }

    /** From mentees by arcs that could be taken, from mentors by arcs that could be dropped, and by a hub where loads can change. */
    private Digraph exchanges() {
        return Digraph.of(hub + 1, edges -> {
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                if (gain(arc) == 0) {
                    int mentee = graph.mentee(arc);
                    edges.add(taken.get(arc) ? mentor(arc) : mentee, taken.get(arc) ? mentee : mentor(arc));
                }
            }
            for (int mentee = 0; mentee < menteeLoads.length; mentee++) {
                if (menteeCanHave(mentee, menteeLoads[mentee] + 1)) {
                    edges.add(hub, mentee);
                }
                if (menteeCanHave(mentee, menteeLoads[mentee] - 1)) {
                    edges.add(mentee, hub);
                }
            }
            for (int mentor = 0; mentor < mentorLoads.length; mentor++) {
                if (mentorCanHave(mentor, mentorLoads[mentor] + 1)) {
                    edges.add(graph.menteeCount() + mentor, hub);
                }
                if (mentorCanHave(mentor, mentorLoads[mentor] - 1)) {
                    edges.add(hub, graph.menteeCount() + mentor);
                }
            }
        });
    }

    private boolean mentorCanHave(int mentor, int load) {
        int capacity = graph.mentorCapacity(mentor);
        return load >= 0 && load <= capacity && (load == capacity || prices.mentorPrice(mentor) == 0);
    }

    /** As the proof of optimality asks of a mentee with so many mentors. */
    private boolean menteeCanHave(int mentee, int load) {
        int capacity = graph.menteeCapacity(mentee);
        long price = prices.menteePrice(mentee);
        long first = -prices.pairWorth();
        int all = load + (graph.mentored(mentee) ? 1 : 0);
        boolean notTooDear = load == capacity || price <= (all == 0 ? first : 0);
        boolean notTooCheap = load == 0 || price >= (all == 1 ? first : 0);
        return load >= 0 && load <= capacity && notTooDear && notTooCheap;
    }
}
