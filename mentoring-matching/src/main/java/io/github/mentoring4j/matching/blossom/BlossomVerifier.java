package io.github.mentoring4j.matching.blossom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Verifies that no pairs are better than those given, from prices that anybody may have made.
 *
 * <p><b>Why this proves it.</b> No price is negative, and no pair that may be made is worth more than its two people and the odd
 * sets around both cost. So the pairs of any matching are together worth at most what all people cost, and every odd set of
 * <i>k</i> people (<i>k</i> - 1) / 2 times, for it has no more pairs within. If the pairs given are worth exactly that, none are
 * worth more; and a pair is worth so much beside its score that more pairs always come first.
 *
 * <p>Takes linear time, and for each edge as long as there are sets around its ends. Stateless.
 */
public final class BlossomVerifier {

    private final PeerGraph graph;
    private final PeerMatching matching;
    private final long worth;

    private BlossomVerifier(PeerGraph graph, PeerMatching matching) {
        this.graph = graph;
        this.matching = matching;
        worth = graph.pairWorth();
    }

    /**
     * Verifies.
     *
     * @param graph who may be paired with whom
     * @param matching what should be the best
     * @return the first thing found wrong, or empty if it is proven
     */
    public static Optional<String> refute(PeerGraph graph, PeerMatching matching) {
        BlossomVerifier verifier = new BlossomVerifier(graph, matching);
        try {
            return verifier.pairs().or(verifier::prices).or(verifier::edges).or(verifier::total);
        } catch (ArithmeticException overflow) {
            return Optional.of("the prices are too great to be summed");
        }
    }

    private Optional<String> pairs() {
        boolean[] paired = new boolean[graph.people()];
        for (int edge : matching.edges()) {
            if (edge < 0 || edge >= graph.edges()) {
                return Optional.of("there is no edge " + edge);
            }
            for (int person : new int[] {graph.tail(2 * edge), graph.head(2 * edge)}) {
                if (paired[person]) {
                    return Optional.of("person " + person + " is paired twice");
                }
                paired[person] = true;
            }
        }
        return Optional.empty();
    }

    private Optional<String> prices() {
        long[] prices = matching.prices();
        if (prices.length != graph.people()) {
            return Optional.of("the prices are for other people");
        }
        for (int person = 0; person < prices.length; person++) {
            if (prices[person] < 0) {
                return Optional.of("person " + person + " has a negative price");
            }
        }
        for (OddSet set : matching.sets()) {
            int[] people = set.people();
            boolean inOrder = true;
            for (int place = 1; place < people.length; place++) {
                inOrder &= people[place - 1] < people[place];
            }
            if (set.price() < 0 || people.length % 2 == 0 || !inOrder) {
                return Optional.of("a set has a negative price, or is not odd");
            }
        }
        return Optional.empty();
    }

    private Optional<String> edges() {
        long[] prices = matching.prices();
        List<List<OddSet>> around = around();
        for (int edge = 0; edge < graph.edges(); edge++) {
            int one = graph.tail(2 * edge);
            int other = graph.head(2 * edge);
            long cost = Math.addExact(prices[one], prices[other]);
            for (OddSet set : around.get(one)) {
                cost = around.get(other).contains(set) ? Math.addExact(cost, Math.multiplyExact(2, set.price())) : cost;
            }
            if (cost < 2 * (worth + graph.score(edge))) {
                return Optional.of("edge " + edge + " is worth more than it costs");
            }
        }
        return Optional.empty();
    }

    private List<List<OddSet>> around() {
        List<List<OddSet>> around = new ArrayList<>();
        for (int person = 0; person < graph.people(); person++) {
            around.add(new ArrayList<>());
        }
        for (OddSet set : matching.sets()) {
            for (int person : set.people()) {
                around.get(person).add(set);
            }
        }
        return around;
    }

    private Optional<String> total() {
        long cost = 0;
        for (long price : matching.prices()) {
            cost = Math.addExact(cost, price);
        }
        for (OddSet set : matching.sets()) {
            cost = Math.addExact(cost, Math.multiplyExact(set.price(), set.people().length - 1L));
        }
        long gain = 0;
        for (int edge : matching.edges()) {
            gain += 2 * (worth + graph.score(edge));
        }
        return gain == cost ? Optional.empty() : Optional.of("the pairs are worth " + gain + ", but cost " + cost);
    }
}
