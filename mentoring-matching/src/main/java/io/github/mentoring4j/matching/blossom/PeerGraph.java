package io.github.mentoring4j.matching.blossom;

import java.util.Arrays;

/** People by number, and scored edges between those who may be paired. Immutable once made. */
public final class PeerGraph {

    private final int[] first;
    private final int[] out;
    private final int[] heads;
    private final int[] scores;

    /**
     * A graph.
     *
     * @param people how many people there are
     * @param ends the two ends of each edge, one after the other; all edges differ, none leads from somebody to themself
     * @param scores the score of each edge
     */
    public PeerGraph(int people, int[] ends, int[] scores) {
        heads = new int[ends.length];
        this.scores = scores.clone();
        first = new int[people + 1];
        for (int dart = 0; dart < ends.length; dart++) {
            heads[dart] = ends[dart ^ 1];
            first[ends[dart] + 1]++;
        }
        for (int person = 0; person < people; person++) {
            first[person + 1] += first[person];
        }
        out = new int[ends.length];
        int[] next = Arrays.copyOf(first, people);
        for (int dart = 0; dart < ends.length; dart++) {
            out[next[ends[dart]]++] = dart;
        }
    }

    /**
     * How many people there are.
     *
     * @return the number
     */
    public int people() {
        return first.length - 1;
    }

    /**
     * How many edges there are.
     *
     * @return the number
     */
    public int edges() {
        return scores.length;
    }

    /**
     * Where a person's darts start.
     *
     * @param person the number, or {@link #people} for the end of the last one's
     * @return a position, for {@link #dart}
     */
    public int first(int person) {
        return first[person];
    }

    /**
     * The dart at a position.
     *
     * @param position in the order of the people from whom darts lead
     * @return the dart
     */
    public int dart(int position) {
        return out[position];
    }

    /**
     * Where a dart leads.
     *
     * @param dart the dart
     * @return the person's number
     */
    public int head(int dart) {
        return heads[dart];
    }

    /**
     * From whom a dart leads.
     *
     * @param dart the dart
     * @return the person's number
     */
    public int tail(int dart) {
        return heads[dart ^ 1];
    }

    /**
     * How well the ends of an edge suit each other.
     *
     * @param edge the edge
     * @return its score
     */
    public int score(int edge) {
        return scores[edge];
    }

    /**
     * What a pair has to be worth beside its score, so that no sum of scores outweighs one pair more. A path that gains a pair
     * takes at most half as many edges as there are people, and drops one fewer.
     *
     * @return at least one
     */
    public long pairWorth() {
        long best = Arrays.stream(scores).max().orElse(0);
        long worst = Arrays.stream(scores).min().orElse(0);
        return people() / 2 * (best - worst) + Math.max(0, -worst) + 1;
    }
}
