package io.github.mentoring4j.matching.solver;

import java.util.Arrays;

/** Which nodes of a directed graph lie on circles with each other, by Tarjan's method without recursion. Linear. */
final class StrongComponents {

    private static final int UNSEEN = -1;

    private final Digraph graph;
    private final int[] component;
    /** In the order in which nodes were seen: their own place, and the least place known to be reachable and still open. */
    private final int[] seen;

    private final int[] low;
    private final int[] next;
    private final int[] path;
    private final int[] open;
    private int openCount;
    private int seenCount;

    private StrongComponents(Digraph graph) {
        this.graph = graph;
        int nodes = graph.nodes();
        component = new int[nodes];
        Arrays.fill(component, UNSEEN);
        seen = new int[nodes];
        Arrays.fill(seen, UNSEEN);
        low = new int[nodes];
        next = new int[nodes];
        path = new int[nodes];
        open = new int[nodes];
    }

    /** The component of each node; a component has the number of one of its nodes. */
    static int[] of(Digraph graph) {
        StrongComponents components = new StrongComponents(graph);
        for (int node = 0; node < graph.nodes(); node++) {
            if (components.seen[node] == UNSEEN) {
                components.searchFrom(node);
            }
        }
        return components.component;
    }

    private void searchFrom(int start) {
        int depth = 0;
        enter(start, 0);
        while (depth >= 0) {
            int node = path[depth];
            if (next[node] < graph.first[node + 1]) {
                int other = graph.end[next[node]++];
                if (seen[other] == UNSEEN) {
                    enter(other, ++depth);
                } else if (component[other] == UNSEEN) {
                    low[node] = Math.min(low[node], seen[other]);
                }
            } else {
                depth--;
                leave(node);
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
            }
        }
    }

    private void enter(int node, int depth) {
        path[depth] = node;
        open[openCount++] = node;
        seen[node] = seenCount;
        low[node] = seenCount++;
        next[node] = graph.first[node];
    }

    private void leave(int node) {
        if (low[node] == seen[node]) {
            int member;
            do {
                member = open[--openCount];
                component[member] = node;
            } while (member != node);
        }
    }
}
