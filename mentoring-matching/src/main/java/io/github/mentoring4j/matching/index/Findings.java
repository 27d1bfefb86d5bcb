package io.github.mentoring4j.matching.index;

import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.List;

/** Pairs beyond a graph that are worth more than the prices. */
public final class Findings {

    private final List<ArcRows> rows;
    private final long looks;
    private final long gain;
    private final int size;

    private Findings(List<ArcRows> rows, long looks, long gain, int size) {
        this.rows = rows;
        this.looks = looks;
        this.gain = gain;
        this.size = size;
    }

    /** How many pairs were found. */
    public int size() {
        return size;
    }

    /** How many pairs were looked at one by one. */
    public long looks() {
        return looks;
    }

    /**
     * The most that all pairs beyond the graph can be worth together beyond the prices: by mentee, what the best is worth times
     * the places. {@link Long#MAX_VALUE} if it is too much to be summed.
     */
    public long gain() {
        return gain;
    }

    /** Copies a graph and adds what was found. */
    public void addTo(CandidateGraphBuilder builder, CandidateGraph graph) {
        rows.forEach(row -> row.addTo(builder, graph));
    }

    static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    static long product(int factor, long each) {
        return factor > 0 && each > Long.MAX_VALUE / factor ? Long.MAX_VALUE : factor * each;
    }

    /** Adds up the figures. */
    static final class Tally {

        private long looks;
        private long gain;
        private int size;

        void add(CandidateRows rows) {
            looks += rows.looks();
            gain = sum(gain, rows.gain());
            size += rows.arcs().size();
        }

        Findings findings(List<ArcRows> rows) {
            return new Findings(List.copyOf(rows), looks, gain, size);
        }
    }
}
