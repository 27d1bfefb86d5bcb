package io.github.mentoring4j.matching.strategy;

import io.github.mentoring4j.matching.graph.CandidateGraph;

/**
 * A candidate graph as a problem of least cost, seen from the side with fewer places: its people are rows, the others
 * columns.
 *
 * <p>The cost of an arc is what its score falls short of the greatest score, so costs are never negative. An arc to somebody
 * without a place is left out. Leaving a row's place empty costs {@link #emptyPlace}: more than any detour that could fill
 * it. That is why the most pairs come first: if one more pair were possible, some alternating path would fill one more place.
 * A path that visits nobody twice takes at most as many arcs as the smaller side has people, each at most the greatest cost,
 * and gives back what the arcs it drops cost, which is not negative. So it costs less than the empty place.
 */
final class FlowNetwork {

    /** How many people are on the side with fewer places. */
    final int rows;

    /** How many people are on the other side. */
    final int columns;

    /** Places by row. */
    final int[] rowPlaces;

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

    /** What it costs to leave a place of a row empty. */
    final long emptyPlace;

    private FlowNetwork(CandidateGraph graph, boolean byMentor) {
        rows = byMentor ? graph.mentorCount() : graph.menteeCount();
        columns = byMentor ? graph.menteeCount() : graph.mentorCount();
        rowPlaces = places(graph, byMentor);
        columnPlaces = places(graph, !byMentor);
        int size = countUsable(graph);
        first = new int[rows + 1];
        row = new int[size];
        column = new int[size];
        cost = new long[size];
        origin = new int[size];
        long greatest = fillArcs(graph, byMentor);
        emptyPlace = emptyPlace(Math.min(rows, columns), greatest);
    }

    /** Looks at a graph from the side with fewer places; from the mentees' if both have the same number. */
    static FlowNetwork of(CandidateGraph graph) {
        return new FlowNetwork(graph, sum(places(graph, true)) < sum(places(graph, false)));
    }

    /**
     * More than the dearest path, and small enough that no sum of the search can overflow: potentials lie between minus this
     * and zero, so a distance is less than three times this.
     */
    static long emptyPlace(int smallerSide, long greatestCost) {
        long price = Math.addExact(Math.multiplyExact((long) smallerSide, greatestCost), 1);
        if (price > Long.MAX_VALUE / 4) {
            throw new ArithmeticException("scores that differ by " + greatestCost + " among " + smallerSide
                    + " people cannot be summed without overflow; use smaller points");
        }
        return price;
    }

    private static int[] places(CandidateGraph graph, boolean mentors) {
        int[] places = new int[mentors ? graph.mentorCount() : graph.menteeCount()];
        for (int person = 0; person < places.length; person++) {
            places[person] = mentors ? graph.mentorCapacity(person) : graph.menteeCapacity(person);
        }
        return places;
    }

    private static long sum(int[] numbers) {
        long sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static boolean usable(CandidateGraph graph, int arc) {
        return graph.mentorCapacity(graph.mentor(arc)) > 0 && graph.menteeCapacity(graph.mentee(arc)) > 0;
    }

    private static int countUsable(CandidateGraph graph) {
        int count = 0;
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            if (usable(graph, arc)) {
                count++;
            }
        }
        return count;
    }

    private long fillArcs(CandidateGraph graph, boolean byMentor) {
        long best = Long.MIN_VALUE;
        long worst = Long.MAX_VALUE;
        int next = 0;
        for (int position = 0; position < graph.arcCount(); position++) {
            int arc = byMentor ? graph.arcOfMentor(position) : position;
            if (usable(graph, arc)) {
                row[next] = byMentor ? graph.mentor(arc) : graph.mentee(arc);
                column[next] = byMentor ? graph.mentee(arc) : graph.mentor(arc);
                first[row[next] + 1]++;
                origin[next++] = arc;
                best = Math.max(best, graph.score(arc));
                worst = Math.min(worst, graph.score(arc));
            }
        }
        for (int person = 0; person < rows; person++) {
            first[person + 1] += first[person];
        }
        for (int arc = 0; arc < next; arc++) {
            cost[arc] = best - graph.score(origin[arc]);
        }
        return next == 0 ? 0 : best - worst;
    }
}
