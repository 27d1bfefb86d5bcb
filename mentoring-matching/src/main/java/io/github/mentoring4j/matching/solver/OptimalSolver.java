package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.Certificate;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.Objective;
import java.util.Optional;

/** Finds an optimal assignment and its proof. */
public final class OptimalSolver {

    private OptimalSolver() {}

    /**
     * Solves.
     *
     * @param graph who may be paired with whom
     * @param objective what is best
     * @param checkpoint told now and then how far this has come; throws to stop the work
     * @return an optimal assignment, the same for the same graph
     * @throws ArithmeticException if sums of the scores could overflow
     */
    public static CertifiedAssignment solve(CandidateGraph graph, Objective objective, Checkpoint checkpoint) {
        Worth worth = Worth.of(graph, objective);
        if (objective == Objective.MOST_PEOPLE && UnitMentees.suits(graph)) {
            Optional<CertifiedAssignment> certified = UnitMentees.solve(graph, worth, checkpoint);
            if (certified.isPresent()) {
                return certified.get();
            }
        }
        return byFlow(graph, worth, checkpoint);
    }

    /** For any capacities; slower where mentees have one place. */
    static CertifiedAssignment byFlow(CandidateGraph graph, Worth worth, Checkpoint checkpoint) {
        FlowNetwork net = FlowNetwork.of(graph, worth);
        ShortestPaths paths = new ShortestPaths(net, checkpoint);
        Assignment assignment = Assignment.of(paths.solve());
        return new CertifiedAssignment(assignment, certificate(graph, net, paths));
    }

    private static Certificate certificate(CandidateGraph graph, FlowNetwork net, ShortestPaths paths) {
        long[] mentors = new long[net.columns];
        for (int mentor = 0; mentor < net.columns; mentor++) {
            mentors[mentor] = graph.mentorCapacity(mentor) == 0
                    ? net.worth.prohibitive(net.worth.pair())
                    : -paths.potential(net.rows + mentor);
        }
        long[] mentees = new long[net.rows];
        for (int mentee = 0; mentee < net.rows; mentee++) {
            mentees[mentee] = menteePrice(net, paths, mentee);
        }
        return Certificate.of(net.worth.pair(), mentors, mentees);
    }

    private static long menteePrice(FlowNetwork net, ShortestPaths paths, int mentee) {
        if (net.rowPlaces[mentee] == 0) {
            return net.worth.prohibitive(net.worth.pair());
        }
        long price = net.worth.emptyPlace(false) + paths.potential(mentee);
        int load = paths.load(mentee);
        if (load == 0 && !net.mentored[mentee]) {
            return Math.min(price, -net.worth.pair());
        }
        // Who has room for more than they have arcs has all their arcs taken, and lowering the price keeps them so.
        return load < net.rowPlaces[mentee] ? Math.min(price, 0) : price;
    }
}
