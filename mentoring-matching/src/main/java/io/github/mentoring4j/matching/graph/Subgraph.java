package io.github.mentoring4j.matching.graph;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Some of the arcs of a graph, as a graph of its own: with the same people and capacities, and the arcs numbered anew in the
 * same order. Immutable and thread-safe.
 */
public final class Subgraph {

    private static final int ABSENT = -1;

    private final CandidateGraph graph;
    private final int[] origins;

    private Subgraph(CandidateGraph graph, int[] origins) {
        this.graph = graph;
        this.origins = origins;
    }

    /**
     * Some arcs of a graph. Takes linear time.
     *
     * @param whole the graph
     * @param kept which of its arcs to keep, by their numbers
     * @return the subgraph
     */
    public static Subgraph of(CandidateGraph whole, IntPredicate kept) {
        int[] origins = new int[whole.arcCount()];
        int count = 0;
        for (int arc = 0; arc < origins.length; arc++) {
            origins[count] = arc;
            count += kept.test(arc) ? 1 : 0;
        }
        int[] arcs = Arrays.copyOf(origins, count);
        return new Subgraph(whole.among(arcs), arcs);
    }

    /**
     * The arcs kept, as a graph.
     *
     * @return the graph
     */
    public CandidateGraph graph() {
        return graph;
    }

    /**
     * The number that an arc has in the whole graph. Takes constant time.
     *
     * @param arc its number in this one
     * @return its number there
     */
    public int origin(int arc) {
        return origins[arc];
    }

    /**
     * An assignment of this graph as one of the whole.
     *
     * @param assignment arcs of this graph
     * @return the same pairs
     */
    public Assignment toWhole(Assignment assignment) {
        int[] arcs = new int[assignment.size()];
        Arrays.setAll(arcs, position -> origins[assignment.arc(position)]);
        return Assignment.of(arcs);
    }

    /**
     * An assignment of the whole graph as one of this.
     *
     * @param assignment arcs of the whole graph
     * @return the same pairs; an arc that was not kept becomes one that does not exist, which fits no graph
     */
    public Assignment fromWhole(Assignment assignment) {
        int[] arcs = new int[assignment.size()];
        Arrays.setAll(arcs, position -> {
            int arc = Arrays.binarySearch(origins, assignment.arc(position));
            return arc < 0 ? ABSENT : arc;
        });
        return Assignment.of(arcs);
    }

    /**
     * Shows the size.
     *
     * @return the graph's numbers of people and arcs
     */
    @Override
    public String toString() {
        return "Subgraph[" + graph + "]";
    }
}
