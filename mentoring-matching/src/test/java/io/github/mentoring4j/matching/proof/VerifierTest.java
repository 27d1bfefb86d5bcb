package io.github.mentoring4j.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.solver.GraphFamily;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifierTest {

    /** Mentor 0 suits both mentees best; arcs are 0: (0, 0), 1: (1, 0), 2: (0, 1). */
    private final CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
            .arc(0, 0, 9)
            .arc(1, 0, 4)
            .arc(0, 1, 7)
            .build();

    private final Certificate certificate = Certificate.of(100, new long[] {5, 0}, new long[] {104, 102});

    private Verification verify(Certificate prices, int... arcs) {
        return OptimalityVerifier.verify(graph, Objective.MOST_PEOPLE, Assignment.of(arcs), prices);
    }

    private static String reason(Verification verification) {
        return verification.match(proven -> "proven", Verification.Refuted::reason);
    }

    @Test
    void tellsWhatIsProven() {
        assertThat(verify(certificate, 1, 2)).isEqualTo(new Verification.Proven(2, 2, 11));
    }

    @Test
    void refutesWhatCannotBeDone() {
        assertThat(reason(verify(certificate, 3))).isEqualTo("there is no arc 3");
        assertThat(reason(verify(certificate, -1))).isEqualTo("there is no arc -1");
        assertThat(reason(verify(certificate, 1, 1, 2))).isEqualTo("arc 1 is taken twice");
        assertThat(reason(verify(certificate, 0, 2))).isEqualTo("mentor 0 is given too many mentees");
        assertThat(reason(verify(certificate, 0, 1))).isEqualTo("mentee 0 is given too many mentors");
    }

    @Test
    void refutesPricesThatProveNothing() {
        assertThat(reason(verify(certificate, 0))).isEqualTo("mentee 1 has the wrong price");
        assertThat(reason(verify(Certificate.of(100, new long[] {5, 1}, new long[] {104, 102}), 2)))
                .isEqualTo("mentor 1 has the wrong price");
        assertThat(reason(verify(Certificate.of(100, new long[] {-1, 0}, new long[] {104, 102}), 1, 2)))
                .isEqualTo("mentor 0 has the wrong price");
        assertThat(reason(verify(Certificate.of(100, new long[] {5, 0}, new long[] {104, 103}), 1, 2)))
                .isEqualTo("arc 2 is taken at too high a price");
        assertThat(reason(verify(Certificate.of(100, new long[] {4, 0}, new long[] {104, 102}), 1, 2)))
                .isEqualTo("arc 0 should be taken");
        assertThat(reason(verify(Certificate.of(100, new long[] {5}, new long[] {104, 102}), 1, 2)))
                .isEqualTo("the certificate is for other people");
    }

    @Test
    void refutesAWorthThatScoresCouldOutweighAndPricesThatCannotBeSummed() {
        assertThat(reason(verify(Certificate.of(11, new long[] {5, 0}, new long[] {15, 13}), 1, 2)))
                .isEqualTo("proven");
        assertThat(reason(verify(Certificate.of(10, new long[] {5, 0}, new long[] {14, 12}), 1, 2)))
                .isEqualTo("scores could outweigh a pair that is worth 10 more");
        long great = (1L << 60) + 1;
        assertThat(reason(verify(Certificate.of(great, new long[] {5, 0}, new long[] {great + 4, great + 2}), 1, 2)))
                .isEqualTo("a price of " + great + " is too great to be summed");
        assertThat(reason(verify(Certificate.of(100, new long[] {5, 0}, new long[] {-great, 102}), 1, 2)))
                .isEqualTo("a price of -" + great + " is too great to be summed");
        assertThat(reason(OptimalityVerifier.verify(graph, Objective.HIGHEST_TOTAL, Assignment.of(1, 2), certificate)))
                .isEqualTo("a pair is worth its score alone, but 100 is added");
    }

    @Test
    void refutesAMenteeWithTwoMentorsWhereAnotherHasNone() {
        CandidateGraph two = CandidateGraph.builder(new int[] {1, 1}, new int[] {2, 1})
                .arc(0, 0, 1)
                .arc(1, 0, 1)
                .arc(1, 1, 1)
                .build();
        Certificate prices = MatchingStrategy.optimal().certify(two).certificate();

        assertThat(reason(OptimalityVerifier.verify(two, Objective.MOST_PEOPLE, Assignment.of(0, 2), prices)))
                .isEqualTo("proven");
        assertThat(reason(OptimalityVerifier.verify(two, Objective.MOST_PEOPLE, Assignment.of(0, 1), prices)))
                .isNotEqualTo("proven");
    }

    @Test
    void certificatesAreEqualIfAllTheirNumbersAre() {
        Certificate same = Certificate.of(100, new long[] {5, 0}, new long[] {104, 102});

        assertThat(certificate).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(certificate)
                .isNotEqualTo(Certificate.of(99, new long[] {5, 0}, new long[] {104, 102}))
                .isNotEqualTo(Certificate.of(100, new long[] {5, 1}, new long[] {104, 102}))
                .isNotEqualTo(Certificate.of(100, new long[] {5, 0}, new long[] {104, 101}))
                .hasToString("Certificate[mentors=2, mentees=2]");
    }

    @Test
    void twoWhoWouldBothRatherHaveEachOtherBlock() {
        Rankings rankings = Rankings.byLiking(graph);

        assertThat(StabilityVerifier.verify(graph, rankings, Assignment.of(0)))
                .isEqualTo(new Verification.Proven(1, 1, 9));
        assertThat(reason(StabilityVerifier.verify(graph, rankings, Assignment.of(1, 2))))
                .isEqualTo("mentor 0 and mentee 0 would both rather have each other: arc 0 blocks");
        assertThat(reason(StabilityVerifier.verify(graph, rankings, Assignment.of())))
                .contains("arc 0 blocks");
        assertThat(reason(StabilityVerifier.verify(graph, rankings, Assignment.of(0, 0))))
                .isEqualTo("arc 0 is taken twice");
    }

    @Test
    void whoLikesTwoAlikeDoesNotBlock() {
        CandidateGraph alike = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, 3)
                .arc(0, 1, 3)
                .arc(1, 0, 3)
                .build();

        assertThat(reason(StabilityVerifier.verify(alike, Rankings.byLiking(alike), Assignment.of(0))))
                .isEqualTo("proven");
    }

    @ParameterizedTest
    @EnumSource
    void greedyIsStableByScoreAndAnyPairLessIsNot(GraphFamily family) {
        Random random = new Random(family.name().hashCode());
        for (int instance = 0; instance < 100; instance++) {
            CandidateGraph random20 = family.graph(20, random);
            Assignment greedy = MatchingStrategy.greedy().solve(random20);
            Rankings rankings = Rankings.byLiking(random20);
            assertThat(reason(StabilityVerifier.verify(random20, rankings, greedy)))
                    .isEqualTo("proven");
            if (greedy.size() > 0) {
                int dropped = greedy.arc(random.nextInt(greedy.size()));
                Assignment less = Assignment.of(IntStream.range(0, greedy.size())
                        .map(greedy::arc)
                        .filter(arc -> arc != dropped)
                        .toArray());
                assertThat(reason(StabilityVerifier.verify(random20, rankings, less)))
                        .endsWith("blocks");
            }
        }
    }
}
