package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/** Which row has which place of which column, by which arc. The places of a column that are taken come first. */
final class Placement {

    /** Where each column's places start; one more for the end. */
    final int[] firstPlace;

    /** How many places of a column are taken. */
    final int[] taken;

    /** The row by place. */
    final int[] row;

    /** The arc by place. */
    final int[] arc;

    Placement(int[] columnPlaces, int[] mostTaken) {
        firstPlace = new int[columnPlaces.length + 1];
        for (int column = 0; column < columnPlaces.length; column++) {
            firstPlace[column + 1] =
                    Math.addExact(firstPlace[column], Math.min(columnPlaces[column], mostTaken[column]));
        }
        taken = new int[columnPlaces.length];
        row = new int[firstPlace[columnPlaces.length]];
        arc = new int[row.length];
    }

    private Placement(Placement other) {
        firstPlace = other.firstPlace;
        taken = other.taken.clone();
        row = other.row.clone();
        arc = other.arc.clone();
    }

    /** The same, to be changed on its own. */
    Placement copy() {
        return new Placement(this);
    }

    static Placement of(Problem problem) {
        int[] degree = new int[problem.columns()];
        for (int column : problem.column) {
            degree[column]++;
        }
        return new Placement(problem.columnPlaces, degree);
    }

    /** How many places a column has that somebody could want. */
    int places(int column) {
        return firstPlace[column + 1] - firstPlace[column];
    }

    /** Whether a column has a place left that somebody could want. */
    boolean hasRoom(int column) {
        return taken[column] < places(column);
    }

    /** Takes a free place. */
    void take(int column, int byRow, int byArc) {
        put(firstPlace[column] + taken[column]++, byRow, byArc);
    }

    /** Gives a place to somebody. */
    void put(int place, int byRow, int byArc) {
        row[place] = byRow;
        arc[place] = byArc;
    }

    /** Empties all places. */
    void clear() {
        Arrays.fill(taken, 0);
    }
}
