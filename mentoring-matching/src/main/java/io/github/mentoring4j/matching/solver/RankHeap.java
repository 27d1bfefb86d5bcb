package io.github.mentoring4j.matching.solver;

/** Heaps of ranks in a part of an array, the greatest on top. */
final class RankHeap {

    private RankHeap() {}

    /** Adds a rank to the heap of a size that starts at a place; the array has room for it. */
    static void add(long[] ranks, int from, int size, long rank) {
        int at = size;
        while (at > 0 && ranks[from + ((at - 1) >>> 1)] < rank) {
            ranks[from + at] = ranks[from + ((at - 1) >>> 1)];
            at = (at - 1) >>> 1;
        }
        ranks[from + at] = rank;
    }

    /** Puts a smaller rank in place of the greatest. */
    static void replaceGreatest(long[] ranks, int from, int size, long rank) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && ranks[from + child + 1] > ranks[from + child]) {
                child++;
            }
            if (ranks[from + child] <= rank) {
                break;
            }
            ranks[from + at] = ranks[from + child];
            at = child;
        }
        ranks[from + at] = rank;
    }
}
