package io.github.mentoring4j.matching.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlossomVerifierTest {

    /** Three who may all be paired, of whom one is always left over. */
    private static final PeerGraph TRIANGLE = new PeerGraph(3, new int[] {0, 1, 0, 2, 1, 2}, new int[] {4, 5, 5});

    private static PeerMatching pairs(int edge, long price, OddSet... sets) {
        return new PeerMatching(new int[] {edge}, new long[] {price, price, price}, List.of(sets));
    }

    private static OddSet all(long price) {
        return new OddSet(new int[] {0, 1, 2}, price);
    }

    @Test
    void acceptsThePriceOfAnOddSetAsProof() {
        assertThat(TRIANGLE.pairWorth()).isEqualTo(2);
        assertThat(BlossomVerifier.refute(TRIANGLE, pairs(1, 0, all(7)))).isEmpty();
        assertThat(BlossomVerifier.refute(TRIANGLE, BlossomSolver.solve(TRIANGLE, () -> {})))
                .isEmpty();
    }

    @Test
    void refutesWorsePairs() {
        assertThat(BlossomVerifier.refute(TRIANGLE, pairs(0, 0, all(7))))
                .contains("the pairs are worth 12, but cost 14");
    }

    @Test
    void refutesPricesBelowWhatAPairIsWorth() {
        assertThat(BlossomVerifier.refute(TRIANGLE, pairs(1, 0, all(6))))
                .contains("edge 1 is worth more than it costs");
        assertThat(BlossomVerifier.refute(TRIANGLE, pairs(1, -7, all(14)))).contains("person 0 has a negative price");
    }

    @Test
    void refutesSetsThatCouldHoldMorePairsThanTheyPayFor() {
        PeerGraph two = new PeerGraph(2, new int[] {0, 1}, new int[] {1});
        PeerMatching even = new PeerMatching(
                new int[] {0}, new long[2], List.of(new OddSet(new int[] {0, 1}, 2 * (two.pairWorth() + 1))));
        PeerMatching repeated = new PeerMatching(
                new int[] {0}, new long[2], List.of(new OddSet(new int[] {0, 1, 1}, two.pairWorth() + 1)));

        assertThat(BlossomVerifier.refute(two, even)).contains("a set has a negative price, or is not odd");
        assertThat(BlossomVerifier.refute(two, repeated)).contains("a set has a negative price, or is not odd");
    }

    @Test
    void refutesPricesThatAreTooGreatToBeSummed() {
        assertThat(BlossomVerifier.refute(TRIANGLE, pairs(1, Long.MAX_VALUE)))
                .contains("the prices are too great to be summed");
    }

    @Test
    void refutesWhatCannotBeDone() {
        PeerMatching twice = new PeerMatching(new int[] {0, 1}, new long[3], List.of());

        assertThat(BlossomVerifier.refute(TRIANGLE, twice)).contains("person 0 is paired twice");
        assertThat(BlossomVerifier.refute(TRIANGLE, pairs(3, 0))).contains("there is no edge 3");
        assertThat(BlossomVerifier.refute(TRIANGLE, new PeerMatching(new int[0], new long[2], List.of())))
                .contains("the prices are for other people");
    }
}
