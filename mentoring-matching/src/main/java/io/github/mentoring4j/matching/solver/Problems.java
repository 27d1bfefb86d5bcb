package io.github.mentoring4j.matching.solver;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import java.util.Arrays;

/** Makes problems: of a whole graph, and of parts of others. */
final class Problems {

    private Problems() {}

    /**
     * Mentees as rows, mentors as columns. Who is in it need not be placeable. The cost of an arc is what its score falls short
     * of the best; it fits, for no two scores differ by more than two thousand million.
     */
    static Problem of(CandidateGraph graph, Worth worth) {
        int[] rowPlaces = new int[graph.menteeCount()];
        Arrays.setAll(rowPlaces, graph::menteeCapacity);
        int[] columnPlaces = new int[graph.mentorCount()];
        Arrays.setAll(columnPlaces, graph::mentorCapacity);
        int[] first = new int[rowPlaces.length + 1];
        int size = size(graph, worth);
        int[] column = new int[size];
        int[] cost = new int[size];
        int[] origin = new int[size == graph.arcCount() ? 0 : size];
        int count = 0;
        for (int mentee = 0; mentee < rowPlaces.length; mentee++) {
            for (int arc = graph.firstArcOfMentee(mentee); arc < graph.firstArcOfMentee(mentee + 1); arc++) {
                if (worth.counts(graph, arc)) {
                    column[count] = graph.mentor(arc);
                    cost[count] = worth.best() - graph.score(arc);
                    if (origin.length > 0) {
                        origin[count] = arc;
                    }
                    count++;
                }
            }
            first[mentee + 1] = count;
        }
        return new Problem(rowPlaces, columnPlaces, first, column, cost, origin);
    }

    private static int size(CandidateGraph graph, Worth worth) {
        int size = 0;
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            size += worth.counts(graph, arc) ? 1 : 0;
        }
        return size;
    }

    /**
     * The arcs between some of the rows and some of the columns.
     *
     * @param rows the numbers that the rows get, negative for those left out
     * @param columns the numbers that the columns get, negative for those left out
     */
    static Problem part(Problem whole, int[] rows, int[] columns) {
        if (isAll(rows) && isAll(columns)) {
            return whole;
        }
        int[] rowPlaces = places(whole.rowPlaces, rows);
        int[] first = new int[rowPlaces.length + 1];
        int size = 0;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] >= 0) {
                for (int arc = whole.first[row]; arc < whole.first[row + 1]; arc++) {
                    size += columns[whole.column[arc]] >= 0 ? 1 : 0;
                }
                first[rows[row] + 1] = size;
            }
        }
        int[] column = new int[size];
        int[] cost = new int[size];
        int[] origin = new int[size];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int arc = whole.first[row]; rows[row] >= 0 && arc < whole.first[row + 1]; arc++) {
                if (columns[whole.column[arc]] >= 0) {
                    column[count] = columns[whole.column[arc]];
                    cost[count] = whole.cost[arc];
                    origin[count++] = whole.origin(arc);
                }
            }
        }
        return new Problem(rowPlaces, places(whole.columnPlaces, columns), first, column, cost, origin);
    }

    private static boolean isAll(int[] numbers) {
        for (int number : numbers) {
            if (number < 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] places(int[] places, int[] numbers) {
        int[] kept = new int[places.length];
        int count = 0;
        for (int index = 0; index < places.length; index++) {
            if (numbers[index] >= 0) {
                kept[count++] = places[index];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Columns as rows. Somebody can use no more places than they have arcs. */
    static Problem transposed(Problem problem) {
        int[] first = new int[problem.columns() + 1];
        for (int column : problem.column) {
            first[column + 1]++;
        }
        int[] rowPlaces = new int[problem.columns()];
        for (int column = 0; column < rowPlaces.length; column++) {
            rowPlaces[column] = Math.min(problem.columnPlaces[column], first[column + 1]);
            first[column + 1] += first[column];
        }
        int[] next = first.clone();
        int[] column = new int[problem.arcs()];
        int[] cost = new int[problem.arcs()];
        int[] origin = new int[problem.arcs()];
        for (int row = 0; row < problem.rows(); row++) {
            for (int arc = problem.first[row]; arc < problem.first[row + 1]; arc++) {
                int to = next[problem.column[arc]]++;
                column[to] = row;
                cost[to] = problem.cost[arc];
                origin[to] = problem.origin(arc);
            }
        }
        return new Problem(rowPlaces, problem.rowPlaces, first, column, cost, origin);
    }
}
