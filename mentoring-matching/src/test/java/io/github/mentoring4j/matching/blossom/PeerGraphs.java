package io.github.mentoring4j.matching.blossom;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Graphs for tests: sparse and dense, with many ties, few and none, and scores below zero. */
final class PeerGraphs {

    private PeerGraphs() {}

    static Arbitrary<PeerGraph> upTo(int people, int edges, int greatest) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, people),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.of(0, 1, 3, 50, greatest),
                        Arbitraries.longs())
                .as((size, density, range, seed) -> random(size, density, range, edges, new Random(seed)));
    }

    private static PeerGraph random(int people, int density, int range, int most, Random random) {
        IntStream.Builder ends = IntStream.builder();
        IntStream.Builder scores = IntStream.builder();
        int edges = 0;
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                if (edges < most && random.nextInt(100) < density) {
                    ends.add(one).add(other);
                    scores.add(range == 0 ? -7 : random.nextInt(range) * (random.nextInt(4) == 0 ? -1 : 1));
                    edges++;
                }
            }
        }
        return new PeerGraph(people, ends.build().toArray(), scores.build().toArray());
    }

    /** What pairs are worth, the worth of a pair counted in. */
    static long worth(PeerGraph graph, PeerMatching matching) {
        return IntStream.of(matching.edges())
                .mapToLong(edge -> graph.pairWorth() + graph.score(edge))
                .sum();
    }
}
