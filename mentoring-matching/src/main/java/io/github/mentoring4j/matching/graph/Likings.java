package io.github.mentoring4j.matching.graph;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** How one side likes the arcs, while they are collected: as the scores say, until the first arc that it likes otherwise. */
final class Likings {

    private static final int[] AS_THE_SCORES = new int[0];

    private int[] likings = AS_THE_SCORES;

    /** Sets that of the next arc; the scores include its own. */
    void set(int arc, int liking, int[] scores) {
        if (likings.length == 0) {
            if (liking == scores[arc]) {
                return;
            }
            likings = scores.clone();
        } else if (arc >= likings.length) {
            likings = Arrays.copyOf(likings, scores.length);
        }
        likings[arc] = liking;
    }

    void reorder(UnaryOperator<int[]> order) {
        if (likings.length > 0) {
            likings = order.apply(likings);
        }
    }

    /** In the end; the scores themselves if they say it all. */
    int[] ofArcs(int[] scores) {
        return likings.length == 0 ? scores : Arrays.copyOf(likings, scores.length);
    }
}
