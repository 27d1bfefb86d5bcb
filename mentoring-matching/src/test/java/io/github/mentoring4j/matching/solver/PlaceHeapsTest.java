package io.github.mentoring4j.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaceHeapsTest {

    private static Placement placement(int... places) {
        Placement placement = new Placement(places, places);
        Arrays.fill(placement.row, PlaceHeaps.NOBODY);
        return placement;
    }

    @Test
    void givesTheCheapestPlaceAndRaisesItsPriceNoMoreThanAStepBeyondTheNext() {
        Random random = new Random(3);
        Placement placement = placement(2, 9, 3);
        PlaceHeaps heaps = new PlaceHeaps(placement, placement.row.length);
        List<Long> prices = new ArrayList<>();
        for (int place = 0; place < 9; place++) {
            prices.add(0L);
        }
        for (int row = 0; row < 300; row++) {
            prices.sort(null);
            assertThat(heaps.least(1)).isEqualTo(prices.get(0));
            long lead = random.nextInt(20);
            heaps.take(1, row, lead, 2);
            prices.set(0, prices.get(0) + Math.min(lead, prices.get(1) - prices.get(0)) + 2);
        }
        assertThat(heaps.least(0)).isZero();
        assertThat(heaps.least(2)).isZero();
    }

    @Test
    void tellsWhoHadThePlaceAndKeepsTheOthers() {
        Placement placement = placement(2);
        PlaceHeaps heaps = new PlaceHeaps(placement, 2);

        assertThat(heaps.take(0, 10, 9, 1)).isEqualTo(PlaceHeaps.NOBODY);
        assertThat(heaps.take(0, 11, 9, 4)).isEqualTo(PlaceHeaps.NOBODY);
        assertThat(heaps.take(0, 12, 9, 1)).isEqualTo(10);
        assertThat(placement.row).containsExactlyInAnyOrder(11, 12);
    }
}
