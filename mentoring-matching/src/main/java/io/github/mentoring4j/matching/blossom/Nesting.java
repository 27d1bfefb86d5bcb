package io.github.mentoring4j.matching.blossom;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Who is matched with whom, and how people are nested in blossoms.
 *
 * <p>A blossom is an odd cycle of nodes: people, or blossoms in turn. The first node of the cycle holds its base, the one person
 * not matched within; the second is matched with the third, and so on.
 */
final class Nesting {

    /** No dart, or no node. */
    static final int NONE = -1;

    /** By person, the dart to the partner. */
    final int[] mate;

    /** By person, the outermost node. */
    final int[] top;

    /** By node, the one person who is not matched within. */
    final int[] base;

    /** By node, everybody in it; empty if there is no such blossom. */
    final int[][] members;

    /** By blossom, its cycle. */
    final int[][] cycle;

    /** By blossom, the dart from each node of its cycle to the next. */
    final int[][] links;

    private final PeerGraph graph;
    private final int[] parent;
    private final int[] unused;
    private int unusedCount;

    Nesting(PeerGraph graph) {
        this.graph = graph;
        int people = graph.people();
        int nodes = people + people / 2;
        mate = new int[people];
        Arrays.fill(mate, NONE);
        top = IntStream.range(0, people).toArray();
        base = IntStream.range(0, nodes).toArray();
        parent = new int[nodes];
        Arrays.fill(parent, NONE);
        members = new int[nodes][];
        Arrays.setAll(members, node -> node < people ? new int[] {node} : new int[0]);
        cycle = new int[nodes][0];
        links = new int[nodes][0];
        unused = IntStream.range(people, nodes)
                .map(node -> nodes - 1 - (node - people))
                .toArray();
        unusedCount = unused.length;
    }

    int nodes() {
        return parent.length;
    }

    /** Whether a node exists and stands in no other. */
    boolean isOutermost(int node) {
        return parent[node] == NONE && members[node].length > 0;
    }

    boolean isFree(int node) {
        return mate[base[node]] == NONE;
    }

    /** Makes a blossom of a cycle whose first node holds the base. */
    int shrink(int[] nodes, int[] darts) {
        int blossom = unused[--unusedCount];
        cycle[blossom] = nodes;
        links[blossom] = darts;
        base[blossom] = base[nodes[0]];
        members[blossom] = Arrays.stream(nodes)
                .flatMap(node -> Arrays.stream(members[node]))
                .toArray();
        for (int node : nodes) {
            parent[node] = blossom;
        }
        for (int person : members[blossom]) {
            top[person] = blossom;
        }
        return blossom;
    }

    /** Takes an outermost blossom apart, and gives its cycle. */
    int[] dissolve(int blossom) {
        int[] nodes = cycle[blossom];
        for (int node : nodes) {
            parent[node] = NONE;
            for (int person : members[node]) {
                top[person] = node;
            }
        }
        members[blossom] = new int[0];
        unused[unusedCount++] = blossom;
        return nodes;
    }

    /** Where on a blossom's cycle the node is that holds a person. */
    int place(int blossom, int person) {
        int node = person;
        while (parent[node] != blossom) {
            node = parent[node];
        }
        int place = 0;
        while (cycle[blossom][place] != node) {
            place++;
        }
        return place;
    }

    /** Matches the tail of a dart along it; within the tail's node, everybody but the tail is matched anew. */
    void match(int dart) {
        int person = graph.tail(dart);
        mate[person] = dart;
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {top[person], person});
        while (!open.isEmpty()) {
            int[] next = open.pop();
            rebase(next[0], next[1], open);
        }
    }

    /** Turns a node's cycle until a person is its base; what has to be turned within goes to the open ones. */
    private void rebase(int node, int person, Deque<int[]> open) {
        if (base[node] == person) {
            return;
        }
        base[node] = person;
        int place = place(node, person);
        int length = cycle[node].length;
        int from = place % 2 == 0 ? 0 : place + 1;
        int to = place % 2 == 0 ? place : length;
        for (int pair = from; pair < to; pair += 2) {
            int dart = links[node][pair];
            pairUp(cycle[node][pair], dart, open);
            pairUp(cycle[node][(pair + 1) % length], dart ^ 1, open);
        }
        open.push(new int[] {cycle[node][place], person});
        cycle[node] = turned(cycle[node], place);
        links[node] = turned(links[node], place);
    }

    private void pairUp(int node, int dart, Deque<int[]> open) {
        int person = graph.tail(dart);
        mate[person] = dart;
        open.push(new int[] {node, person});
    }

    private static int[] turned(int[] ring, int start) {
        int[] turned = Arrays.copyOfRange(ring, start, start + ring.length);
        System.arraycopy(ring, 0, turned, ring.length - start, start);
        return turned;
    }
}
