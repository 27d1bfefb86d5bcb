package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StrongComponentsTest {

    private static Digraph random(int nodes, Random random) {
        boolean[][] leads = new boolean[nodes][nodes];
        for (int count = random.nextInt(2 * nodes); count > 0; count--) {
            leads[random.nextInt(nodes)][random.nextInt(nodes)] = true;
        }
        return Digraph.of(nodes, edges -> {
            for (int from = 0; from < nodes; from++) {
                for (int to = 0; to < nodes; to++) {
                    if (leads[from][to]) {
                        edges.add(from, to);
                    }
                }
            }
        });
    }

    /** Who can be reached from whom, by going on until nothing is new. */
    private static boolean[][] reachable(Digraph graph) {
        int nodes = graph.nodes();
        boolean[][] reached = new boolean[nodes][nodes];
        for (int node = 0; node < nodes; node++) {
            reached[node][node] = true;
        }
        for (int round = 0; round < nodes; round++) {
            for (int node = 0; node < nodes; node++) {
                for (int edge = graph.first[node]; edge < graph.first[node + 1]; edge++) {
                    for (int start = 0; start < nodes; start++) {
                        reached[start][graph.end[edge]] |= reached[start][node];
                    }
                }
            }
        }
        return reached;
    }

    @Test
    void putsTogetherWhoeverCanBeReachedBothWays() {
        for (int seed = 0; seed < 200; seed++) {
            Digraph graph = random(1 + seed % 9, new Random(seed));
            int[] components = StrongComponents.of(graph);
            boolean[][] reached = reachable(graph);
            for (int one = 0; one < graph.nodes(); one++) {
                assertThat(components[components[one]]).isEqualTo(components[one]);
                for (int other = 0; other < graph.nodes(); other++) {
                    assertThat(components[one] == components[other])
                            .as("%d and %d of graph %d", one, other, seed)
                            .isEqualTo(reached[one][other] && reached[other][one]);
                }
            }
        }
    }

    @Test
    void goesDownALongChainAndRoundALongCircle() {
        int nodes = 100_000;
        Digraph chain = Digraph.of(nodes, edges -> {
            for (int node = 1; node < nodes; node++) {
                edges.add(node - 1, node);
            }
        });
        Digraph circle = Digraph.of(nodes, edges -> {
            for (int node = 0; node < nodes; node++) {
                edges.add(node, (node + 1) % nodes);
            }
        });

        assertThat(StrongComponents.of(chain)).doesNotHaveDuplicates();
        assertThat(StrongComponents.of(circle)).containsOnly(0);
    }
}
