package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * Columns by distance, the least first and of equals the one with the smaller number: a heap of four children a node, which
 * knows positions.
 */
final class ColumnHeap {

    private static final int ABSENT = -1;

    private int[] heap = new int[64];
    private long[] keys = new long[64];
    private final int[] position;
    private int size;

    ColumnHeap(int columns) {
        position = new int[columns];
        Arrays.fill(position, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    long leastDistance() {
        return keys[0];
    }

    /** Adds a column, or moves it ahead if it is there and lay farther. */
    void offer(int column, long distance) {
        int at = position[column];
        if (at == ABSENT) {
            at = size++;
            if (at == heap.length) {
                heap = Arrays.copyOf(heap, 2 * at);
                keys = Arrays.copyOf(keys, 2 * at);
            }
        }
        while (at > 0) {
            int parent = (at - 1) >>> 2;
            if (!precedes(distance, column, parent)) {
                break;
            }
            place(heap[parent], keys[parent], at);
            at = parent;
        }
        place(column, distance, at);
    }

    int removeLeast() {
        int least = heap[0];
        position[least] = ABSENT;
        size--;
        if (size > 0) {
            sink(heap[size], keys[size]);
        }
        return least;
    }

    void clear() {
        for (int index = 0; index < size; index++) {
            position[heap[index]] = ABSENT;
        }
        size = 0;
    }

    private void sink(int column, long distance) {
        int at = 0;
        for (int child = 1; child < size; child = 4 * at + 1) {
            int least = child;
            int end = Math.min(child + 4, size);
            for (int other = child + 1; other < end; other++) {
                if (precedes(keys[other], heap[other], least)) {
                    least = other;
                }
            }
            if (precedes(distance, column, least)) {
                break;
            }
            place(heap[least], keys[least], at);
            at = least;
        }
        place(column, distance, at);
    }

    private boolean precedes(long distance, int column, int at) {
        return distance < keys[at] || (distance == keys[at] && column < heap[at]);
    }

    private void place(int column, long distance, int at) {
        heap[at] = column;
        keys[at] = distance;
        position[column] = at;
    }
}
