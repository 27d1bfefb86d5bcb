package io.github.mentoring4j.matching.graph;

import java.util.Arrays;

/**
 * The arcs that a strategy took.
 *
 * <p>Making one checks nothing, for it knows no graph; {@link #requireFits} does. Immutable and thread-safe.
 */
public final class Assignment {

    private final int[] arcs;

    private Assignment(int[] arcs) {
        this.arcs = arcs;
    }

    /**
     * An assignment.
     *
     * @param arcs the numbers of the arcs taken, in any order
     * @return the assignment
     */
    public static Assignment of(int... arcs) {
        int[] sorted = arcs.clone();
        Arrays.sort(sorted);
        return new Assignment(sorted);
    }

    /**
     * How many pairs are made.
     *
     * @return the number of arcs
     */
    public int size() {
        return arcs.length;
    }

    /**
     * An arc that was taken.
     *
     * @param position from zero to {@link #size}, exclusive
     * @return the arc's number; they ascend
     */
    public int arc(int position) {
        return arcs[position];
    }

    /**
     * The sum of the scores.
     *
     * @param graph the graph that this is an assignment of
     * @return the sum over all arcs taken
     */
    public long score(CandidateGraph graph) {
        long sum = 0;
        for (int arc : arcs) {
            sum += graph.score(arc);
        }
        return sum;
    }

    /**
     * Checks that this can be done: every arc exists and is taken once, and nobody is given more than their capacity. Takes
     * linear time.
     *
     * @param graph the graph that this should be an assignment of
     * @return this
     * @throws FaultyAssignmentException if it cannot be done; says why
     */
    public Assignment requireFits(CandidateGraph graph) {
        return requireFits(graph, 1);
    }

    /**
     * Checks that this can be offered: as {@link #requireFits(CandidateGraph)}, but with several candidates for each place.
     *
     * @param graph the graph that this should be an assignment of
     * @param choices how many candidates there may be for a place, at least one
     * @return this
     * @throws FaultyAssignmentException if somebody is given more, or an arc does not exist or is taken twice; says why
     */
    public Assignment requireFits(CandidateGraph graph, int choices) {
        int[] mentorLoads = new int[graph.mentorCount()];
        int[] menteeLoads = new int[graph.menteeCount()];
        for (int position = 0; position < arcs.length; position++) {
            int arc = arcs[position];
            if (arc < 0 || arc >= graph.arcCount()) {
                throw new FaultyAssignmentException(
                        "there is no arc " + arc + ": arcs are numbered from 0 to " + (graph.arcCount() - 1));
            }
            if (position > 0 && arcs[position - 1] == arc) {
                throw new FaultyAssignmentException("arc " + arc + " is taken twice");
            }
            load("mentor", graph.mentor(arc), mentorLoads, graph.mentorCapacity(graph.mentor(arc)), choices);
            load("mentee", graph.mentee(arc), menteeLoads, graph.menteeCapacity(graph.mentee(arc)), choices);
        }
        return this;
    }

    private static void load(String side, int person, int[] loads, int capacity, int choices) {
        if (++loads[person] > (long) capacity * choices) {
            throw new FaultyAssignmentException(
                    side + " " + person + " has a capacity of " + capacity + " and is given more");
        }
    }

    /** Equal if the same arcs are taken. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment assignment && Arrays.equals(arcs, assignment.arcs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(arcs);
    }

    /**
     * Shows the size.
     *
     * @return how many arcs are taken
     */
    @Override
    public String toString() {
        return "Assignment[arcs=" + arcs.length + "]";
    }
}
