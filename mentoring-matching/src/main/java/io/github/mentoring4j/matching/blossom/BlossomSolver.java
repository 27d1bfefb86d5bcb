package io.github.mentoring4j.matching.blossom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the most pairs, and of all ways to make that many one with the highest total score. */
public final class BlossomSolver {

    private final PeerGraph graph;
    private final Nesting nesting;
    private final Prices prices;

    private BlossomSolver(PeerGraph graph) {
        this.graph = graph;
        nesting = new Nesting(graph);
        prices = new Prices(graph, nesting.nodes());
    }

    /**
     * Solves. Takes <i>O</i>(<i>n</i><sup>3</sup>) for <i>n</i> people, and memory in proportion to people and edges.
     *
     * @param graph who may be paired with whom
     * @param checkpoint called now and then; throws to stop the work
     * @return the pairs and the prices that prove them, the same for the same graph
     */
    public static PeerMatching solve(PeerGraph graph, Runnable checkpoint) {
        return new BlossomSolver(graph).solve(checkpoint);
    }

    private PeerMatching solve(Runnable checkpoint) {
        while (new Search(graph, nesting, prices).run(checkpoint)) {
            dissolveFreeOfCharge();
        }
        int[] edges = Arrays.stream(nesting.mate)
                .filter(dart -> dart != Nesting.NONE)
                .map(dart -> dart >> 1)
                .sorted()
                .distinct()
                .toArray();
        return new PeerMatching(edges, prices.ofPerson, priced());
    }

    private void dissolveFreeOfCharge() {
        boolean found = true;
        while (found) {
            found = false;
            for (int node = graph.people(); node < nesting.nodes(); node++) {
                if (nesting.isOutermost(node) && prices.ofBlossom[node] == 0) {
                    nesting.dissolve(node);
                    found = true;
                }
            }
        }
    }

    private List<OddSet> priced() {
        List<OddSet> sets = new ArrayList<>();
        for (int node = graph.people(); node < nesting.nodes(); node++) {
            if (nesting.members[node].length > 0 && prices.ofBlossom[node] > 0) {
                sets.add(new OddSet(nesting.members[node], prices.ofBlossom[node]));
            }
        }
        return sets;
    }
}
