package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.proof.Certificate;
import io.github.mentoring4j.matching.proof.FairAssignment;
import io.github.mentoring4j.matching.proof.FairnessCertificate;
import io.github.mentoring4j.matching.proof.FairnessVerifier;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.strategy.FairStrategy;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What is fairest, beside trying everything, and what its proof is good for. */
@Tag("law")
class FairLaws {

    private static final FairStrategy FAIR = MatchingStrategy.fair();

    /** What counts, in the order in which it counts. */
    private record Worth(long mentees, int pairs, int lowest, long total) implements Comparable<Worth> {

        static Worth of(CandidateGraph graph, Assignment assignment) {
            int[] arcs =
                    IntStream.range(0, assignment.size()).map(assignment::arc).toArray();
            return new Worth(
                    IntStream.of(arcs)
                            .map(graph::mentee)
                            .filter(mentee -> !graph.mentored(mentee))
                            .distinct()
                            .count(),
                    arcs.length,
                    IntStream.of(arcs).map(graph::score).min().orElse(0),
                    assignment.score(graph));
        }

        @Override
        public int compareTo(Worth other) {
            return Comparator.comparingLong(Worth::mentees)
                    .thenComparingInt(Worth::pairs)
                    .thenComparingInt(Worth::lowest)
                    .thenComparingLong(Worth::total)
                    .compare(this, other);
        }
    }

    @Provide
    Arbitrary<CandidateGraph> smallGraphs() {
        return MatchingArbitraries.ofEveryShape(5, 3).filter(graph -> graph.arcCount() <= 13);
    }

    @Provide
    Arbitrary<CandidateGraph> graphs() {
        return MatchingArbitraries.ofEveryShape(25, 4);
    }

    private static Verification verify(CandidateGraph graph, FairAssignment fair) {
        return FairnessVerifier.verify(graph, fair.assignment(), fair.certificate());
    }

    private static boolean accepts(CandidateGraph graph, Assignment assignment, FairnessCertificate certificate) {
        return FairnessVerifier.verify(graph, assignment, certificate).match(proven -> true, refuted -> false);
    }

    @Property(tries = 1000)
    void nothingElseIsFairer(@ForAll("smallGraphs") CandidateGraph graph) {
        List<Assignment> all = EveryAssignment.of(graph);
        Worth best = all.stream()
                .map(assignment -> Worth.of(graph, assignment))
                .max(Comparator.naturalOrder())
                .orElseThrow();

        assertThat(Worth.of(graph, FAIR.solve(graph).requireFits(graph))).isEqualTo(best);
    }

    @Property(tries = 600)
    void whatIsCertifiedIsAccepted(@ForAll("graphs") CandidateGraph graph) {
        FairAssignment fair = FAIR.certify(graph);
        Worth worth = Worth.of(graph, fair.assignment());

        assertThat(fair.assignment()).isEqualTo(FAIR.solve(graph));
        assertThat(verify(graph, fair))
                .isEqualTo(new Verification.Proven(Math.toIntExact(worth.mentees()), worth.pairs(), worth.total()));
    }

    /** Whatever certificate it comes with. */
    @Property(tries = 500)
    void nothingLessFairIsAccepted(@ForAll("smallGraphs") CandidateGraph graph) {
        FairnessCertificate certificate = FAIR.certify(graph).certificate();
        Worth best = Worth.of(graph, FAIR.solve(graph));

        assertThat(EveryAssignment.of(graph))
                .allSatisfy(assignment -> assertThat(accepts(graph, assignment, certificate))
                        .isEqualTo(Worth.of(graph, assignment).equals(best)));
    }

    @Property(tries = 600)
    void noOtherThresholdIsAccepted(@ForAll("graphs") CandidateGraph graph, @ForAll long seed) {
        FairAssignment fair = FAIR.certify(graph);
        FairnessCertificate certificate = fair.certificate();
        int arcs = graph.arcCount();
        int other = arcs == 0 ? 0 : graph.score(new Random(seed).nextInt(arcs));
        for (int threshold : new int[] {certificate.threshold() - 1, certificate.threshold() + 1, other}) {
            FairnessCertificate changed =
                    new FairnessCertificate(threshold, certificate.people(), certificate.total(), certificate.above());
            assertThat(accepts(graph, fair.assignment(), changed))
                    .isEqualTo(threshold == certificate.threshold()
                            || fair.assignment().size() == 0);
        }
    }

    @Property(tries = 300)
    void pricesOfOtherPeopleAreRefused(@ForAll("graphs") CandidateGraph graph) {
        FairAssignment fair = FAIR.certify(graph);
        FairnessCertificate certificate = fair.certificate();
        Certificate none = Certificate.of(certificate.people().pairWorth(), new long[0], new long[0]);
        FairnessCertificate changed =
                new FairnessCertificate(certificate.threshold(), none, certificate.total(), certificate.above());

        assertThat(verify(graph, new FairAssignment(fair.assignment(), changed)))
                .isInstanceOf(Verification.Refuted.class);
    }
}
