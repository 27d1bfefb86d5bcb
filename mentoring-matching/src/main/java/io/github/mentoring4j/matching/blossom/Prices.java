package io.github.mentoring4j.matching.blossom;

import java.util.Arrays;

/** What people and blossoms cost. A person's price is doubled, so that it stays whole where a step halves a difference. */
final class Prices {

    /** By person, doubled; never negative. */
    final long[] ofPerson;

    /** By node; never negative, and zero for people. */
    final long[] ofBlossom;

    private final PeerGraph graph;
    private final long pairWorth;

    Prices(PeerGraph graph, int nodes) {
        this.graph = graph;
        pairWorth = graph.pairWorth();
        ofPerson = new long[graph.people()];
        ofBlossom = new long[nodes];
        long dearest = 0;
        for (int edge = 0; edge < graph.edges(); edge++) {
            dearest = Math.max(dearest, pairWorth + graph.score(edge));
        }
        Arrays.fill(ofPerson, dearest);
    }

    /** By how much two people in different blossoms cost more than their pair is worth, doubled; even between outer people. */
    long slack(int dart) {
        return ofPerson[graph.tail(dart)] + ofPerson[graph.head(dart)] - 2 * (pairWorth + graph.score(dart >> 1));
    }

    /** The one with the smaller slack; the first of two equal ones, and of any with none. */
    int cheaper(int dart, int other) {
        return dart >= 0 && (other < 0 || slack(dart) <= slack(other)) ? dart : other;
    }
}
