package io.github.mentoring4j.matching.solver;

import java.util.function.Consumer;

/** A directed graph: the ends of the edges from each node, one node after another. */
final class Digraph {

    /** Where each node's edges start; one more for the end. */
    final int[] first;

    /** The node to which an edge leads. */
    final int[] end;

    private Digraph(int[] first, int[] end) {
        this.first = first;
        this.end = end;
    }

    /** Edges that are told twice in the same order: to be counted, then to be kept. */
    static Digraph of(int nodes, Consumer<Edges> edges) {
        int[] first = new int[nodes + 1];
        edges.accept((from, to) -> first[from + 1]++);
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        int[] next = first.clone();
        int[] end = new int[first[nodes]];
        edges.accept((from, to) -> end[next[from]++] = to);
        return new Digraph(first, end);
    }

    int nodes() {
        return first.length - 1;
    }

    /** Takes edges. */
    @FunctionalInterface
    interface Edges {

        /** Takes one. */
        void add(int from, int to);
    }
}
