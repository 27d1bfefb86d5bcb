package io.github.mentoring4j.matching.blossom;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The darts of least slack from outer nodes. All slacks between outer nodes fall alike, so that the least stays the least. */
final class BestDarts {

    private static final int NONE = Nesting.NONE;
    private static final int[] UNLISTED = {};

    private final PeerGraph graph;
    private final Nesting nesting;
    private final Prices prices;
    private final Trees trees;
    private final int[] toPerson;
    private final int[] ofOuter;
    private final int[][] lists;
    private final int[] toNode;

    BestDarts(PeerGraph graph, Nesting nesting, Prices prices, Trees trees) {
        this.graph = graph;
        this.nesting = nesting;
        this.prices = prices;
        this.trees = trees;
        toPerson = new int[graph.people()];
        ofOuter = new int[nesting.nodes()];
        lists = new int[nesting.nodes()][];
        toNode = new int[nesting.nodes()];
        Arrays.fill(toPerson, NONE);
        Arrays.fill(ofOuter, NONE);
        Arrays.fill(lists, UNLISTED);
        Arrays.fill(toNode, NONE);
    }

    /** Remembers a dart from an outer node to another node. */
    void keep(int dart) {
        int person = graph.head(dart);
        if (trees.isOuter(nesting.top[person])) {
            int node = nesting.top[graph.tail(dart)];
            ofOuter[node] = prices.cheaper(ofOuter[node], dart);
        } else {
            toPerson[person] = prices.cheaper(toPerson[person], dart);
        }
    }

    /** The best dart to a node that no tree has reached. */
    int toUnreached() {
        int best = NONE;
        for (int person = 0; person < toPerson.length; person++) {
            if (trees.sign(nesting.top[person]) == 0) {
                best = prices.cheaper(best, toPerson[person]);
            }
        }
        return best;
    }

    /** The best dart between two outer nodes. */
    int betweenOuter() {
        int best = NONE;
        for (int node = 0; node < ofOuter.length; node++) {
            if (nesting.isOutermost(node) && trees.isOuter(node)) {
                best = prices.cheaper(best, ofOuter[node]);
            }
        }
        return best;
    }

    /** Finds the best darts from a new blossom to each other outer node, from what was known of its nodes. */
    void merge(int blossom) {
        for (int node : nesting.cycle[blossom]) {
            if (lists[node] == UNLISTED) {
                everyDart(node).forEach(dart -> compare(blossom, dart));
            } else {
                Arrays.stream(lists[node]).forEach(dart -> compare(blossom, dart));
            }
        }
        lists[blossom] = Arrays.stream(toNode).filter(dart -> dart != NONE).toArray();
        Arrays.fill(toNode, NONE);
        ofOuter[blossom] = NONE;
        for (int dart : lists[blossom]) {
            ofOuter[blossom] = prices.cheaper(ofOuter[blossom], dart);
        }
    }

    private IntStream everyDart(int node) {
        return Arrays.stream(nesting.members[node])
                .flatMap(person -> IntStream.range(graph.first(person), graph.first(person + 1)))
                .map(graph::dart);
    }

    private void compare(int blossom, int dart) {
        int other = nesting.top[graph.head(dart)];
        if (other != blossom && trees.isOuter(other)) {
            toNode[other] = prices.cheaper(toNode[other], dart);
        }
    }
}
