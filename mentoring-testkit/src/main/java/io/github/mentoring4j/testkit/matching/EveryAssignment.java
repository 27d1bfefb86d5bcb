package io.github.mentoring4j.testkit.matching;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All that can be done in a small graph, to hold beside what a strategy says is best. */
public final class EveryAssignment {

    /** The most arcs that a graph may have: twice as many assignments can come of each further one. */
    public static final int MOST_ARCS = 20;

    private final CandidateGraph graph;
    private final int[] mentorRoom;
    private final int[] menteeRoom;
    private final int[] taken;
    private final List<Assignment> found = new ArrayList<>();

    private EveryAssignment(CandidateGraph graph) {
        this.graph = graph;
        mentorRoom = new int[graph.mentorCount()];
        Arrays.setAll(mentorRoom, graph::mentorCapacity);
        menteeRoom = new int[graph.menteeCount()];
        Arrays.setAll(menteeRoom, graph::menteeCapacity);
        taken = new int[graph.arcCount()];
    }

    /**
     * Every assignment that fits a graph, the empty one first. Takes time and memory that double with each arc.
     *
     * @param graph a graph of at most {@link #MOST_ARCS} arcs
     * @return assignments, always in the same order
     * @throws IllegalArgumentException if the graph has more arcs
     */
    public static List<Assignment> of(CandidateGraph graph) {
        if (graph.arcCount() > MOST_ARCS) {
            throw new IllegalArgumentException("graph: " + graph.arcCount() + " arcs are more than " + MOST_ARCS
                    + ". Maybe filter graphs by their arcs.");
        }
        EveryAssignment search = new EveryAssignment(graph);
        search.from(0, 0);
        return List.copyOf(search.found);
    }

    private void from(int arc, int size) {
        if (arc == graph.arcCount()) {
            found.add(Assignment.of(Arrays.copyOf(taken, size)));
            return;
        }
        from(arc + 1, size);
        int mentor = graph.mentor(arc);
        int mentee = graph.mentee(arc);
        if (mentorRoom[mentor] > 0 && menteeRoom[mentee] > 0) {
            mentorRoom[mentor]--;
            menteeRoom[mentee]--;
            taken[size] = arc;
            from(arc + 1, size + 1);
            mentorRoom[mentor]++;
            menteeRoom[mentee]++;
        }
    }
}
