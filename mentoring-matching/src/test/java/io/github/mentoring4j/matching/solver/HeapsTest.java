package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The heaps of the solvers beside that of the Java library. */
class HeapsTest {

    private static final int FROM = 3;

    @Test
    void theGreatestRankIsOnTopOfRanks() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            int most = 1 + random.nextInt(12);
            long[] ranks = new long[FROM + most + 1];
            Arrays.fill(ranks, -1);
            PriorityQueue<Long> expected = new PriorityQueue<>(Collections.reverseOrder());
            for (int size = 0; size < most; size++) {
                long rank = random.nextInt(20);
                RankHeap.add(ranks, FROM, size, rank);
                expected.add(rank);
                assertThat(ranks[FROM]).isEqualTo(expected.peek());
            }
            for (int round = 0; round < 20; round++) {
                long smaller = random.nextInt(1 + Math.toIntExact(expected.remove()));
                RankHeap.replaceGreatest(ranks, FROM, most, smaller);
                expected.add(smaller);
                assertThat(ranks[FROM]).isEqualTo(expected.peek());
            }
            assertThat(ranks[FROM - 1]).isEqualTo(-1);
            assertThat(ranks[FROM + most]).isEqualTo(-1);
        }
    }

    @Test
    void theNearestNodeComesFirstAndOfEqualsTheOneWithTheSmallerNumber() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            int nodes = 1 + random.nextInt(12);
            long[] distance = random.longs(nodes, 5, 10).toArray();
            NodeQueue queue = new NodeQueue(nodes, distance);
            IntStream.range(0, nodes).forEach(queue::addOrRaise);
            for (int change = 0; change < nodes; change++) {
                int nearer = random.nextInt(nodes);
                distance[nearer] -= random.nextInt(3);
                queue.addOrRaise(nearer);
            }
            List<Integer> left =
                    new ArrayList<>(IntStream.range(0, nodes).boxed().toList());
            left.sort(Comparator.comparing((Integer node) -> distance[node]).thenComparing(Comparator.naturalOrder()));
            for (int node : left) {
                assertThat(queue.isEmpty()).isFalse();
                assertThat(queue.least()).isEqualTo(node);
                assertThat(queue.removeLeast()).isEqualTo(node);
            }
            assertThat(queue.isEmpty()).isTrue();
        }
    }

    @Test
    void aNodeCanComeBackAfterItWasRemovedOrTheQueueCleared() {
        long[] distance = {3, 2, 1};
        NodeQueue queue = new NodeQueue(3, distance);
        IntStream.range(0, 3).forEach(queue::addOrRaise);
        assertThat(queue.removeLeast()).isEqualTo(2);
        queue.addOrRaise(2);
        assertThat(queue.removeLeast()).isEqualTo(2);
        queue.clear();
        assertThat(queue.isEmpty()).isTrue();
        IntStream.of(0, 2).forEach(queue::addOrRaise);

        assertThat(queue.removeLeast()).isEqualTo(2);
        assertThat(queue.removeLeast()).isZero();
        assertThat(queue.isEmpty()).isTrue();
    }
}
