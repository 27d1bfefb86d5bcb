package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/** Nodes by distance, the least first and of equals the one with the smaller number: a binary heap that knows positions. */
final class NodeQueue {

    private static final int ABSENT = -1;

    private final long[] distance;
    private final int[] heap;
    private final int[] position;
    private int size;

    /**
     * An empty queue.
     *
     * @param nodes how many nodes there are
     * @param distance the distances, kept by the caller, who tells of each change
     */
    NodeQueue(int nodes, long[] distance) {
        this.distance = distance;
        heap = new int[nodes];
        position = new int[nodes];
        Arrays.fill(position, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    int least() {
        return heap[0];
    }

    /** Adds a node, or moves it ahead after its distance became less. */
    void addOrRaise(int node) {
        if (position[node] == ABSENT) {
            place(node, size++);
        }
        raise(node);
    }

    int removeLeast() {
        int least = heap[0];
        position[least] = ABSENT;
        int moved = heap[--size];
        if (size > 0) {
            place(moved, 0);
            sink(moved);
        }
        return least;
    }

    void clear() {
        for (int index = 0; index < size; index++) {
            position[heap[index]] = ABSENT;
        }
        size = 0;
    }

    private void raise(int node) {
        int at = position[node];
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            if (!precedes(node, heap[parent])) {
                break;
            }
            place(heap[parent], at);
            at = parent;
        }
        place(node, at);
    }

    private void sink(int node) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && precedes(heap[child + 1], heap[child])) {
                child++;
            }
            if (!precedes(heap[child], node)) {
                break;
            }
            place(heap[child], at);
            at = child;
        }
        place(node, at);
    }

    private boolean precedes(int node, int other) {
        return distance[node] < distance[other] || (distance[node] == distance[other] && node < other);
    }

    private void place(int node, int at) {
        heap[at] = node;
        position[node] = at;
    }
}
