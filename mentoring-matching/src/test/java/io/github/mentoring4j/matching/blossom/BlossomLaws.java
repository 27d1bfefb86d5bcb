package io.github.mentoring4j.matching.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.util.SupplierUtil;

class BlossomLaws {

    @Provide
    Arbitrary<PeerGraph> small() {
        return PeerGraphs.upTo(9, 16, 2_000_000_000);
    }

    @Provide
    Arbitrary<PeerGraph> large() {
        return PeerGraphs.upTo(45, Integer.MAX_VALUE, 2_000_000_000);
    }

    @Provide
    Arbitrary<PeerGraph> modest() {
        return PeerGraphs.upTo(45, Integer.MAX_VALUE, 1_000_000);
    }

    private static PeerMatching solved(PeerGraph graph) {
        return BlossomSolver.solve(graph, () -> {});
    }

    @Property(tries = 2000, seed = "5")
    void nothingIsBetterByTryingEverything(@ForAll("small") PeerGraph graph) {
        assertThat(PeerGraphs.worth(graph, solved(graph))).isEqualTo(best(graph, 0, new boolean[graph.people()]));
    }

    private static long best(PeerGraph graph, int edge, boolean[] paired) {
        if (edge == graph.edges()) {
            return 0;
        }
        long without = best(graph, edge + 1, paired);
        int one = graph.tail(2 * edge);
        int other = graph.head(2 * edge);
        if (paired[one] || paired[other]) {
            return without;
        }
        paired[one] = true;
        paired[other] = true;
        long with = graph.pairWorth() + graph.score(edge) + best(graph, edge + 1, paired);
        paired[one] = false;
        paired[other] = false;
        return Math.max(with, without);
    }

    @Property(tries = 3000, seed = "5")
    void whatIsSolvedIsProven(@ForAll("large") PeerGraph graph) {
        assertThat(BlossomVerifier.refute(graph, solved(graph))).isEmpty();
    }

    /** The peer reckons in floating point, exact for these sums, and takes prices beyond ten thousand million for a fault. */
    @Property(tries = 2000, seed = "5")
    void anIndependentSolverFindsNothingBetter(@ForAll("modest") PeerGraph graph) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> peer = new SimpleWeightedGraph<>(
                SupplierUtil.createIntegerSupplier(graph.people()), SupplierUtil.createDefaultWeightedEdgeSupplier());
        IntStream.range(0, graph.people()).forEach(peer::addVertex);
        for (int edge = 0; edge < graph.edges(); edge++) {
            DefaultWeightedEdge added = peer.addEdge(graph.tail(2 * edge), graph.head(2 * edge));
            peer.setEdgeWeight(added, (double) (graph.pairWorth() + graph.score(edge)));
        }
        double best = new KolmogorovWeightedMatching<>(peer, ObjectiveSense.MAXIMIZE)
                .getMatching()
                .getWeight();

        assertThat((double) PeerGraphs.worth(graph, solved(graph))).isEqualTo(best);
    }

    @Property(tries = 1000, seed = "5")
    void otherPairsAreProvenOnlyIfTheyAreAsGood(@ForAll("small") PeerGraph graph, @ForAll long seed) {
        PeerMatching solved = solved(graph);
        Random random = new Random(seed);
        boolean[] paired = new boolean[graph.people()];
        int[] others = shuffled(graph, random).stream()
                .mapToInt(Integer::intValue)
                .filter(edge -> take(graph, edge, paired))
                .sorted()
                .toArray();
        PeerMatching other = new PeerMatching(others, solved.prices(), solved.sets());

        assertThat(BlossomVerifier.refute(graph, other).isEmpty())
                .isEqualTo(PeerGraphs.worth(graph, other) == PeerGraphs.worth(graph, solved));
    }

    private static List<Integer> shuffled(PeerGraph graph, Random random) {
        List<Integer> edges = IntStream.range(0, graph.edges()).boxed().collect(Collectors.toList());
        Collections.shuffle(edges, random);
        return edges;
    }

    private static boolean take(PeerGraph graph, int edge, boolean[] paired) {
        int one = graph.tail(2 * edge);
        int other = graph.head(2 * edge);
        if (paired[one] || paired[other]) {
            return false;
        }
        paired[one] = true;
        paired[other] = true;
        return true;
    }
}
