package io.github.mentoring4j.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import org.junit.jupiter.api.Test;

/** Two mentors and two mentees: together they score 10 with a pair at 1, or 8 with none below 4. */
class FairnessVerifierTest {

    private static final CandidateGraph GRAPH = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
            .arc(0, 0, 9)
            .arc(1, 0, 4)
            .arc(0, 1, 4)
            .arc(1, 1, 1)
            .build();

    private static final Assignment FAIR = Assignment.of(1, 2);

    private final FairAssignment fair = MatchingStrategy.fair().certify(GRAPH);
    private final FairnessCertificate proof = fair.certificate();

    private static String verify(Assignment assignment, FairnessCertificate certificate) {
        return verify(GRAPH, assignment, certificate);
    }

    private static String verify(CandidateGraph graph, Assignment assignment, FairnessCertificate certificate) {
        return FairnessVerifier.verify(graph, assignment, certificate)
                .match(proven -> "proven", Verification.Refuted::reason);
    }

    private FairnessCertificate at(int threshold) {
        return new FairnessCertificate(threshold, proof.people(), proof.total(), proof.above());
    }

    private static Certificate prices(long worth) {
        return Certificate.of(worth, new long[2], new long[2]);
    }

    @Test
    void acceptsTheFairestPairs() {
        assertThat(fair.assignment()).isEqualTo(FAIR);
        assertThat(proof.threshold()).isEqualTo(4);
        assertThat(FairnessVerifier.verify(GRAPH, FAIR, proof)).isEqualTo(new Verification.Proven(2, 2, 8));
    }

    @Test
    void refutesThePairsOfTheHighestTotal() {
        assertThat(verify(Assignment.of(0, 3), proof)).isEqualTo("there is no arc -1");
    }

    @Test
    void refutesFewerPeopleThanThereCanBe() {
        assertThat(verify(Assignment.of(1), proof)).isNotEqualTo("proven");
    }

    @Test
    void refutesAThresholdThatIsNotTheLowestScore() {
        assertThat(verify(FAIR, at(5))).isEqualTo("there is no arc -1");
        assertThat(verify(FAIR, at(3))).isNotEqualTo("proven");
    }

    @Test
    void refutesPricesThatProveNothing() {
        assertThat(verify(FAIR, new FairnessCertificate(4, prices(0), proof.total(), proof.above())))
                .isEqualTo("scores could outweigh a pair that is worth 0 more");
        assertThat(verify(FAIR, new FairnessCertificate(4, proof.people(), prices(0), proof.above())))
                .isEqualTo("scores could outweigh a pair that is worth 0 more");
        CertifiedAssignment unproven = new CertifiedAssignment(proof.above().assignment(), prices(0));
        assertThat(verify(FAIR, new FairnessCertificate(4, proof.people(), proof.total(), unproven)))
                .isEqualTo("scores could outweigh a pair that is worth 0 more");
    }

    /** Another two, who could both have 9: so nobody needs to lie as low as 4. */
    @Test
    void refutesPairsThatLieLowerThanTheyNeedTo() {
        CandidateGraph better = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, 9)
                .arc(1, 0, 4)
                .arc(0, 1, 4)
                .arc(1, 1, 9)
                .build();
        CandidateGraph low = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(1, 0, 4)
                .arc(0, 1, 4)
                .build();
        CandidateGraph high = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, 0)
                .arc(1, 1, 0)
                .build();
        FairnessCertificate claimed = new FairnessCertificate(
                4,
                MatchingStrategy.optimal().certify(better.withoutScores()).certificate(),
                MatchingStrategy.optimal().certify(low).certificate(),
                MatchingStrategy.optimal().certify(high));

        assertThat(verify(better, FAIR, claimed)).isNotEqualTo("proven");
        assertThat(verify(
                        better,
                        Assignment.of(0, 3),
                        MatchingStrategy.fair().certify(better).certificate()))
                .isEqualTo("proven");
    }

    /** All four score the same, so the prices of either pairs serve; only what lies above tells them apart. */
    @Test
    void refutesAThresholdAboveWhichAsManyCanBeMatched() {
        CandidateGraph same = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, 4)
                .arc(1, 0, 4)
                .arc(0, 1, 4)
                .arc(1, 1, 4)
                .build();
        FairnessCertificate right = MatchingStrategy.fair().certify(same).certificate();
        FairnessCertificate low = new FairnessCertificate(
                3, right.people(), right.total(), MatchingStrategy.optimal().certify(same.withoutScores()));

        assertThat(verify(same, FAIR, right)).isEqualTo("proven");
        assertThat(verify(same, FAIR, low)).isEqualTo("no pair needs to lie as low as 3");
    }

    /** As many mentees have a mentor above 2, but a pair fewer is made there. */
    @Test
    void aPairFewerAboveTheThresholdIsEnough() {
        CandidateGraph twice = CandidateGraph.builder(new int[] {1, 1}, new int[] {2})
                .arc(0, 0, 7)
                .arc(1, 0, 2)
                .build();
        FairAssignment both = MatchingStrategy.fair().certify(twice);

        assertThat(both.certificate().threshold()).isEqualTo(2);
        assertThat(verify(twice, both.assignment(), both.certificate())).isEqualTo("proven");
    }

    @Test
    void whereNobodyCanBeMatchedAnyThresholdDoes() {
        CandidateGraph nobody =
                CandidateGraph.builder(new int[] {1}, new int[] {1}).build();
        FairnessCertificate none = MatchingStrategy.fair().certify(nobody).certificate();

        assertThat(FairnessVerifier.verify(nobody, Assignment.of(), none)).isEqualTo(new Verification.Proven(0, 0, 0));
    }
}
