package io.github.mentoring4j.matching.peer;

import io.github.mentoring4j.matching.blossom.PeerGraph;
import java.util.Arrays;

/** Collects the edges of a graph. */
final class EdgeList {

    private static final int MOST = 500_000_000;

    private int[] ends = new int[32];
    private int[] scores = new int[16];
    private int size;

    void add(int one, int other, int score) {
        if (size == scores.length) {
            grow();
        }
        ends[2 * size] = one;
        ends[2 * size + 1] = other;
        scores[size] = score;
        size++;
    }

    private void grow() {
        if (size == MOST) {
            throw new IllegalStateException("more than " + MOST + " pairs may be made; state narrower criteria");
        }
        int length = (int) Math.min(MOST, 2L * size);
        ends = Arrays.copyOf(ends, 2 * length);
        scores = Arrays.copyOf(scores, length);
    }

    PeerGraph graph(int people) {
        return new PeerGraph(people, Arrays.copyOf(ends, 2 * size), Arrays.copyOf(scores, size));
    }
}
