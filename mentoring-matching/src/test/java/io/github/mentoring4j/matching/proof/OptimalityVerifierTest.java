package io.github.mentoring4j.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.graph.ScoresBeyond;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Each bound of a price, at it and just beyond it. */
class OptimalityVerifierTest {

    private static final String PROVEN = "proven";

    /** One mentee who may have any of some mentors, at the same score. */
    private static CandidateGraph graph(int mentors, int places, int score) {
        int[] ones = new int[mentors];
        Arrays.fill(ones, 1);
        CandidateGraphBuilder builder = CandidateGraph.builder(ones, new int[] {places});
        for (int mentor = 0; mentor < mentors; mentor++) {
            builder.arc(mentor, 0, score);
        }
        return builder.build();
    }

    private static String verify(CandidateGraph graph, long pair, long mentorPrice, long menteePrice, int... arcs) {
        long[] mentors = new long[graph.mentorCount()];
        Arrays.fill(mentors, mentorPrice);
        Certificate certificate = Certificate.of(pair, mentors, new long[] {menteePrice});
        return OptimalityVerifier.verify(graph, Objective.MOST_PEOPLE, Assignment.of(arcs), certificate)
                .match(proven -> PROVEN, Verification.Refuted::reason);
    }

    @Test
    void whoIsAloneIsWorthNoMoreThanAFirstPair() {
        CandidateGraph alone =
                CandidateGraph.builder(new int[] {1}, new int[] {1}).build();

        assertThat(verify(alone, 1, 0, -1)).isEqualTo(PROVEN);
        assertThat(verify(alone, 1, 0, 0)).isEqualTo("mentee 0 has the wrong price");
        assertThat(verify(alone, 0, 0, 0)).isEqualTo("scores could outweigh a pair that is worth 0 more");
    }

    @Test
    void whoHasRoomForMoreCostsNothing() {
        CandidateGraph room = graph(1, 2, 3);

        assertThat(verify(room, 1, 4, 0, 0)).isEqualTo(PROVEN);
        assertThat(verify(room, 1, 3, 1, 0)).isEqualTo("mentee 0 has the wrong price");
    }

    @Test
    void theOnlyPairOfAMenteeMayCostWhatAFirstPairIsWorthAndFurtherOnesNothing() {
        CandidateGraph one = graph(1, 1, 3);
        CandidateGraph two = graph(2, 2, 3);

        assertThat(verify(one, 1, 5, -1, 0)).isEqualTo(PROVEN);
        assertThat(verify(one, 1, 6, -2, 0)).isEqualTo("mentee 0 has the wrong price");
        assertThat(verify(two, 1, 4, 0, 0, 1)).isEqualTo(PROVEN);
        assertThat(verify(two, 1, 5, -1, 0, 1)).isEqualTo("mentee 0 has the wrong price");
    }

    @Test
    void aPairWithANegativeScoreIsWorthMoreThanItTakesAway() {
        CandidateGraph unloved = graph(1, 1, -5);

        assertThat(verify(unloved, 6, 0, 1, 0)).isEqualTo(PROVEN);
        assertThat(verify(unloved, 5, 0, 0, 0)).isEqualTo("scores could outweigh a pair that is worth 5 more");
    }

    @Test
    void aPriceMayBeAsGreatAsCanBeSummedAndNoGreater() {
        long great = 1L << 60;
        CandidateGraph absent =
                CandidateGraph.builder(new int[] {0}, new int[] {0}).build();

        assertThat(verify(absent, 1, great, great)).isEqualTo(PROVEN);
        assertThat(verify(absent, 1, great, -great)).isEqualTo(PROVEN);
        assertThat(verify(absent, 1, great + 1, 0))
                .isEqualTo("a price of " + (great + 1) + " is too great to be summed");
    }

    @Test
    void theTotalAloneIsProvenByPricesWithoutTheWorthOfAPair() {
        CandidateGraph one = graph(1, 1, 3);
        Certificate prices = Certificate.of(0, new long[] {3}, new long[] {0});

        assertThat(OptimalityVerifier.verify(one, Objective.HIGHEST_TOTAL, Assignment.of(0), prices))
                .isEqualTo(new Verification.Proven(1, 1, 3));
    }

    @Test
    void acceptsThatTheLastPairsAreNotMade() {
        assertThat(verify(graph(3, 1, 0), 1, 0, 1, 0)).isEqualTo(PROVEN);
        assertThat(verify(graph(3, 1, 0), 1, 0, 1, 1)).isEqualTo(PROVEN);
    }

    /** A pinned mentor is the first, so that whoever is chosen is a further one, and room for more is worth nothing. */
    @Test
    void whoHasAPinnedMentorIsWorthNoMoreThanAFurtherPair() {
        CandidateGraph pinned = CandidateGraph.builder(new int[] {1}, new int[] {2})
                .mentored(0)
                .arc(0, 0, 0)
                .build();

        assertThat(verify(pinned, 1, 1, 0, 0)).isEqualTo(PROVEN);
        assertThat(verify(pinned, 1, 0, 1, 0)).isEqualTo("mentee 0 has the wrong price");
        assertThat(verify(pinned, 1, 1, -1, 0)).isEqualTo("mentee 0 has the wrong price");
    }

    @Test
    void certificatesAreEqualIfAllTheirNumbersAre() {
        Certificate one = Certificate.of(1, new long[] {2}, new long[] {3});

        assertThat(one).isEqualTo(Certificate.of(1, new long[] {2}, new long[] {3}));
        assertThat(one.hashCode())
                .isEqualTo(31 * (31 + Arrays.hashCode(new long[] {2})) + Arrays.hashCode(new long[] {3}));
        assertThat(one)
                .isNotEqualTo(Certificate.of(2, new long[] {2}, new long[] {3}))
                .isNotEqualTo(Certificate.of(1, new long[] {3}, new long[] {3}))
                .isNotEqualTo(Certificate.of(1, new long[] {2}, new long[] {2}))
                .hasToString("Certificate[mentors=1, mentees=1]");
    }

    /** The pair that is not considered has so low a score that a pair has to be worth more than those that are would say. */
    @Test
    void aCertificateServesForPairsBeyondOnlyIfItKnowsOfTheirScores() {
        CandidateGraph whole = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, 1)
                .arc(0, 1, -1000)
                .arc(1, 1, 1)
                .build();
        Certificate knowing = considered(new ScoresBeyond(-1000, -1000));
        Certificate unknowing = considered(ScoresBeyond.none());

        assertThat(OptimalityVerifier.verify(whole, Objective.MOST_PEOPLE, Assignment.of(0, 2), knowing))
                .isEqualTo(new Verification.Proven(2, 2, 2));
        assertThat(OptimalityVerifier.verify(whole, Objective.MOST_PEOPLE, Assignment.of(0, 2), unknowing))
                .isInstanceOf(Verification.Refuted.class);
    }

    private static Certificate considered(ScoresBeyond beyond) {
        return MatchingStrategy.optimal()
                .certify(CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                        .beyond(beyond)
                        .arc(0, 0, 1)
                        .arc(1, 1, 1)
                        .build())
                .certificate();
    }
}
