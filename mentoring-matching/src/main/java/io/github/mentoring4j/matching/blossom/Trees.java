package io.github.mentoring4j.matching.blossom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The alternating trees of one search. */
final class Trees {

    private static final int NONE = Nesting.NONE;
    private static final byte UNREACHED = 0;
    private static final byte OUTER = 1;
    private static final byte INNER = -1;

    private final PeerGraph graph;
    private final Nesting nesting;
    private final byte[] label;
    private final int[] entry;
    private final int[] unexplored;
    private int unexploredCount;

    Trees(PeerGraph graph, Nesting nesting) {
        this.graph = graph;
        this.nesting = nesting;
        label = new byte[nesting.nodes()];
        entry = new int[nesting.nodes()];
        Arrays.fill(entry, NONE);
        unexplored = new int[graph.people()];
    }

    boolean isOuter(int node) {
        return label[node] == OUTER;
    }

    boolean isInner(int node) {
        return label[node] == INNER;
    }

    /** One for outer nodes, minus one for inner ones, else zero. */
    int sign(int node) {
        return label[node];
    }

    /** The dart along which an inner node was reached. */
    int entry(int node) {
        return entry[node];
    }

    boolean hasUnexplored() {
        return unexploredCount > 0;
    }

    int nextUnexplored() {
        return unexplored[--unexploredCount];
    }

    void becomeOuter(int node) {
        label[node] = OUTER;
        explore(node);
    }

    private void explore(int node) {
        for (int person : nesting.members[node]) {
            unexplored[unexploredCount++] = person;
        }
    }

    private void becomeInner(int node, int dart) {
        label[node] = INNER;
        entry[node] = dart;
    }

    /** Reaches a node, which becomes inner, and the one matched with it, which becomes outer. */
    void grow(int dart) {
        int inner = nesting.top[graph.head(dart)];
        becomeInner(inner, dart);
        becomeOuter(nesting.top[graph.head(nesting.mate[nesting.base[inner]])]);
    }

    /** The dart towards the root. */
    private int up(int node) {
        return label[node] == OUTER ? nesting.mate[nesting.base[node]] : entry[node] ^ 1;
    }

    private int above(int node) {
        int up = up(node);
        return up == NONE ? NONE : nesting.top[graph.head(up)];
    }

    /** The node where the ways to the root from either end of a dart meet, or none if they are in different trees. */
    int meeting(int dart) {
        boolean[] seen = new boolean[nesting.nodes()];
        for (int node = nesting.top[graph.tail(dart)]; node != NONE; node = above(node)) {
            seen[node] = true;
        }
        int node = nesting.top[graph.head(dart)];
        while (node != NONE && !seen[node]) {
            node = above(node);
        }
        return node;
    }

    /** Shrinks the cycle that a dart closes below a node into a blossom. */
    int close(int dart, int meeting) {
        List<Integer> nodes = new ArrayList<>();
        List<Integer> links = new ArrayList<>();
        for (int node = nesting.top[graph.tail(dart)]; node != meeting; node = above(node)) {
            nodes.add(node);
            links.add(up(node) ^ 1);
        }
        nodes.add(meeting);
        Collections.reverse(nodes);
        Collections.reverse(links);
        links.add(dart);
        for (int node = nesting.top[graph.head(dart)]; node != meeting; node = above(node)) {
            nodes.add(node);
            links.add(up(node));
        }
        int blossom = nesting.shrink(array(nodes), array(links));
        label[blossom] = OUTER;
        nodes.stream().filter(this::isInner).forEach(this::explore);
        return blossom;
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Takes an inner blossom apart: the even way round from where it was reached to its base stays in the tree. */
    void open(int blossom) {
        int[] links = nesting.links[blossom];
        int reached = nesting.place(blossom, graph.head(entry[blossom]));
        int[] nodes = nesting.dissolve(blossom);
        for (int node : nodes) {
            label[node] = UNREACHED;
        }
        becomeInner(nodes[reached], entry[blossom]);
        boolean onwards = reached % 2 == 1;
        for (int place = reached; place % nodes.length != 0; place += onwards ? 2 : -2) {
            int outer = onwards ? place + 1 : place - 1;
            becomeOuter(nodes[outer % nodes.length]);
            int inner = onwards ? place + 2 : place - 2;
            becomeInner(nodes[inner % nodes.length], onwards ? links[outer] : links[inner] ^ 1);
        }
    }
}
