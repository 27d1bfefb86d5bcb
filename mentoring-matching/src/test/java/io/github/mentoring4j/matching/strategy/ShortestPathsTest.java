package io.github.mentoring4j.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShortestPathsTest {

    @ParameterizedTest
    @EnumSource
    void itsPotentialsProveThatNothingIsCheaper(GraphFamily family) {
        Random random = new Random(family.name().hashCode());
        for (int instance = 0; instance < 100; instance++) {
            FlowNetwork net = FlowNetwork.of(family.graph(25, random));
            ShortestPaths paths = new ShortestPaths(net);
            BitSet taken = arcs(paths.solve());
            assertArcsArePricedRight(net, paths, taken);
            assertPlacesArePricedRight(net, paths, taken);
        }
    }

    private static BitSet arcs(Assignment assignment) {
        BitSet arcs = new BitSet();
        for (int position = 0; position < assignment.size(); position++) {
            arcs.set(assignment.arc(position));
        }
        return arcs;
    }

    /** An arc that is not taken would cost something, and one that is taken costs nothing. */
    private static void assertArcsArePricedRight(FlowNetwork net, ShortestPaths paths, BitSet taken) {
        for (int arc = 0; arc < net.cost.length; arc++) {
            long reduced = net.cost[arc] + paths.potential(net.row[arc]) - paths.potential(net.rows + net.column[arc]);
            if (taken.get(net.origin[arc])) {
                assertThat(reduced).isNotPositive();
            } else {
                assertThat(reduced).isNotNegative();
            }
        }
    }

    /** A column with a free place has no price; a row with an empty one pays exactly what that costs, and no row more. */
    private static void assertPlacesArePricedRight(FlowNetwork net, ShortestPaths paths, BitSet taken) {
        int[] rowLoads = new int[net.rows];
        int[] columnLoads = new int[net.columns];
        for (int arc = 0; arc < net.cost.length; arc++) {
            int load = taken.get(net.origin[arc]) ? 1 : 0;
            rowLoads[net.row[arc]] += load;
            columnLoads[net.column[arc]] += load;
        }
        for (int row = 0; row < net.rows; row++) {
            assertThat(paths.potential(row)).isBetween(-net.emptyPlace, 0L);
            if (rowLoads[row] < Math.min(net.rowPlaces[row], net.first[row + 1] - net.first[row])) {
                assertThat(paths.potential(row)).isEqualTo(-net.emptyPlace);
            }
        }
        for (int column = 0; column < net.columns; column++) {
            long potential = paths.potential(net.rows + column);
            assertThat(potential).isNotPositive();
            if (columnLoads[column] < net.columnPlaces[column]) {
                assertThat(potential).isZero();
            }
        }
    }
}
