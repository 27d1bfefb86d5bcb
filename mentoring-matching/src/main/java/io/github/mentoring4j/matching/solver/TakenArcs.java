package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/** The arcs of a flow, listed by column. Adding, removing and asking take constant time. */
final class TakenArcs {

    private static final int NONE = -1;
    private static final int ABSENT = -2;

    private final int[] head;
    /** The next taken arc of the same column, none, or that this one is absent. */
    private final int[] next;

    private final int[] previous;
    private int size;

    TakenArcs(int columns, int arcs) {
        head = new int[columns];
        Arrays.fill(head, NONE);
        next = new int[arcs];
        Arrays.fill(next, ABSENT);
        previous = new int[arcs];
    }

    boolean contains(int arc) {
        return next[arc] != ABSENT;
    }

    int first(int column) {
        return head[column];
    }

    int next(int arc) {
        return next[arc];
    }

    void add(int arc, int column) {
        int follower = head[column];
        next[arc] = follower;
        previous[arc] = NONE;
        if (follower != NONE) {
            previous[follower] = arc;
        }
        head[column] = arc;
        size++;
    }

    void remove(int arc, int column) {
        int before = previous[arc];
        int after = next[arc];
        if (before == NONE) {
            head[column] = after;
        } else {
            next[before] = after;
        }
        if (after != NONE) {
            previous[after] = before;
        }
        next[arc] = ABSENT;
        size--;
    }

    /** The taken arcs under the numbers that another array gives them. */
    int[] origins(int[] origin) {
        int[] origins = new int[size];
        int count = 0;
        for (int arc = 0; arc < next.length; arc++) {
            if (contains(arc)) {
                origins[count++] = origin[arc];
            }
        }
        return origins;
    }
}
