package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.CandidateGraph;

/**
 * A candidate graph as a problem of least cost: mentees are rows, mentors columns.
 *
 * <p>The cost of an arc is what its score falls short of the greatest score, so costs are never negative. Left out are arcs to
 * somebody without a place, and, where the score is all that counts, those with a negative one.
 */
final class FlowNetwork {

    /** How many mentees there are. */
    final int rows;

    /** How many mentors there are. */
    final int columns;

    /** Places by row. */
    final int[] rowPlaces;

    /** Whether the first place is worth no more than a further one, by row. */
    final boolean[] mentored;

    /** Places by column. */
    final int[] columnPlaces;

    /** Where each row's arcs start; one more for the end. */
    final int[] first;

    /** The column by arc. */
    final int[] column;

    /** The row by arc. */
    final int[] row;

    /** The cost by arc, not negative. */
    final long[] cost;

    /** The number of the arc in the candidate graph, by arc. */
    final int[] origin;

    /** What the objective counts. */
    final Worth worth;

    private FlowNetwork(CandidateGraph graph, Worth worth) {
        this.worth = worth;
        rows = graph.menteeCount();
        columns = graph.mentorCount();
        rowPlaces = new int[rows];
        mentored = new boolean[rows];
        columnPlaces = new int[columns];
        for (int mentee = 0; mentee < rows; mentee++) {
            rowPlaces[mentee] = graph.menteeCapacity(mentee);
            mentored[mentee] = graph.mentored(mentee);
        }
        for (int mentor = 0; mentor < columns; mentor++) {
            columnPlaces[mentor] = graph.mentorCapacity(mentor);
        }
        first = new int[rows + 1];
        int size = count(graph);
        row = new int[size];
        column = new int[size];
        cost = new long[size];
        origin = new int[size];
        fill(graph);
    }

    static FlowNetwork of(CandidateGraph graph, Worth worth) {
        return new FlowNetwork(graph, worth);
    }

    private int count(CandidateGraph graph) {
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            first[graph.mentee(arc) + 1] += worth.counts(graph, arc) ? 1 : 0;
        }
        for (int mentee = 0; mentee < rows; mentee++) {
            first[mentee + 1] += first[mentee];
        }
        return first[rows];
    }

    private void fill(CandidateGraph graph) {
        int next = 0;
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            if (worth.counts(graph, arc)) {
                row[next] = graph.mentee(arc);
                column[next] = graph.mentor(arc);
                cost[next] = (long) worth.best() - graph.score(arc);
                origin[next++] = arc;
            }
        }
    }
}
