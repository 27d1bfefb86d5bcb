package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/**
 * Whom people ask next, the dearest first. Lists are put in order only as far as they are asked down, a few at first and then
 * four times as many as before: on long lists most people find somebody near the top.
 */
final class Proposals {

    /** None is left. */
    static final int NONE = -1;

    private static final int FEW = 24;
    private static final int GROWTH = 4;
    private static final long[] UNREAD = {};

    private final Side side;
    /** By person, the arcs that were put in order last. */
    private final long[][] ranked;
    /** Where in these the person is. */
    private final int[] next;
    /** How many of a person's arcs were put in order so far. */
    private final int[] read;

    Proposals(Side side) {
        this.side = side;
        ranked = new long[side.size()][];
        Arrays.fill(ranked, UNREAD);
        next = new int[side.size()];
        read = new int[side.size()];
    }

    /** The dearest arc that the person has not asked yet, or {@link #NONE}. */
    int next(int person) {
        if (next[person] == ranked[person].length) {
            if (read[person] == side.degree(person)) {
                return NONE;
            }
            readOn(person);
        }
        return Side.ranked(ranked[person][next[person]++]);
    }

    private void readOn(int person) {
        long[] before = ranked[person];
        int left = side.degree(person) - read[person];
        int most = (int) Math.min(left, Math.max(FEW, (long) GROWTH * before.length));
        long[] ranks = before.length == 0 && most == left
                ? side.ranks(person)
                : least(most, person, before.length == 0 ? Long.MIN_VALUE : before[before.length - 1]);
        Arrays.sort(ranks);
        ranked[person] = ranks;
        next[person] = 0;
        read[person] += most;
    }

    /** The least of a person's ranks above one; there are as many. */
    private long[] least(int most, int person, long above) {
        long[] heap = new long[most];
        int size = 0;
        int last = side.first(person + 1);
        for (int position = side.first(person); position < last; position++) {
            long rank = side.rank(side.arc(position));
            if (rank > above) {
                if (size < most) {
                    RankHeap.add(heap, 0, size++, rank);
                } else if (rank < heap[0]) {
                    RankHeap.replaceGreatest(heap, 0, size, rank);
                }
            }
        }
        return heap;
    }
}
