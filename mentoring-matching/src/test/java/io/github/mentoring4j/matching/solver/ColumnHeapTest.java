package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnHeapTest {

    private static int[] removeAll(ColumnHeap heap, int count) {
        return IntStream.range(0, count).map(each -> heap.removeLeast()).toArray();
    }

    @Test
    void givesTheNearestFirstAndOfEqualsTheSmallerNumber() {
        int count = 200;
        long[] distances = new Random(3).longs(count, 0, 30).toArray();
        ColumnHeap heap = new ColumnHeap(count);
        for (int column = count - 1; column >= 0; column--) {
            heap.offer(column, distances[column] + 10);
        }
        for (int column = 0; column < count; column++) {
            heap.offer(column, distances[column]);
        }

        int[] expected = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingLong(column -> distances[column]))
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(heap.leastDistance())
                .isEqualTo(Arrays.stream(distances).min().getAsLong());
        assertThat(removeAll(heap, count)).isEqualTo(expected);
        assertThat(heap.isEmpty()).isTrue();
    }

    @Test
    void forgetsEverythingWhenCleared() {
        ColumnHeap heap = new ColumnHeap(3);
        heap.offer(2, 5);
        heap.offer(0, 6);
        heap.clear();
        assertThat(heap.isEmpty()).isTrue();

        heap.offer(0, 9);
        heap.offer(2, 9);

        assertThat(removeAll(heap, 2)).containsExactly(0, 2);
    }
}
