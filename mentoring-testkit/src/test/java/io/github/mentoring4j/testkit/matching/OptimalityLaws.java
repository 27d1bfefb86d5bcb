package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.FaultyAssignmentException;
import io.github.mentoring4j.matching.proof.Certificate;
import io.github.mentoring4j.matching.proof.CertifiedAssignment;
import io.github.mentoring4j.matching.proof.OptimalityVerifier;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.strategy.CertifyingStrategy;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What prices prove, beside what weak duality says they do. */
@Tag("law")
class OptimalityLaws {

    private static final List<CertifyingStrategy> STRATEGIES =
            List.of(MatchingStrategy.optimal(), MatchingStrategy.highestTotal());

    @Provide
    Arbitrary<CandidateGraph> graphs() {
        return MatchingArbitraries.ofEveryShape(12, 4);
    }

    private static boolean accepts(
            CandidateGraph graph, CertifyingStrategy strategy, Assignment assignment, Certificate certificate) {
        return OptimalityVerifier.verify(graph, strategy.objective(), assignment, certificate)
                .match(proven -> true, refuted -> false);
    }

    @Property(tries = 1000, seed = "5")
    void whatIsCertifiedIsAccepted(@ForAll("graphs") CandidateGraph graph) {
        for (CertifyingStrategy strategy : STRATEGIES) {
            CertifiedAssignment certified = strategy.certify(graph);
            assertThat(OptimalityVerifier.verify(
                            graph, strategy.objective(), certified.assignment(), certified.certificate()))
                    .isInstanceOf(Verification.Proven.class);
        }
    }

    /** Accepted exactly if the prices' upper bound is what the assignment is worth: another proof, or none. */
    @Property(tries = 1500, seed = "5")
    void changedPricesAreAcceptedOnlyIfTheyAreAnotherProof(
            @ForAll("graphs") CandidateGraph graph, @ForAll long seed, @ForAll boolean small) {
        Random random = new Random(seed);
        for (CertifyingStrategy strategy : STRATEGIES) {
            CertifiedAssignment certified = strategy.certify(graph);
            Certificate changed = changed(certified.certificate(), random, small);
            boolean proof = IntStream.range(0, graph.mentorCount()).allMatch(mentor -> changed.mentorPrice(mentor) >= 0)
                    && DualValue.bound(graph, changed)
                            .equals(DualValue.worth(graph, certified.assignment(), changed.pairWorth()));

            assertThat(accepts(graph, strategy, certified.assignment(), changed))
                    .isEqualTo(proof);
        }
    }

    private static Certificate changed(Certificate certificate, Random random, boolean small) {
        long[] mentors = IntStream.range(0, certificate.mentorCount())
                .mapToLong(certificate::mentorPrice)
                .toArray();
        long[] mentees = IntStream.range(0, certificate.menteeCount())
                .mapToLong(certificate::menteePrice)
                .toArray();
        long change = (random.nextBoolean() ? 1 : -1) * (small ? 1L : 1 + random.nextInt(1_000_000_000));
        int person = random.nextInt(mentors.length + mentees.length);
        if (person < mentors.length) {
            mentors[person] += change;
        } else {
            mentees[person - mentors.length] += change;
        }
        return Certificate.of(certificate.pairWorth(), mentors, mentees);
    }

    @Property(tries = 1000, seed = "5")
    void aChangedAssignmentIsAcceptedOnlyIfItIsAsGood(@ForAll("graphs") CandidateGraph graph, @ForAll long seed) {
        Random random = new Random(seed);
        for (CertifyingStrategy strategy : STRATEGIES) {
            CertifiedAssignment certified = strategy.certify(graph);
            Certificate certificate = certified.certificate();
            Assignment changed = changed(graph, certified.assignment(), random);
            boolean asGood = fits(graph, changed)
                    && DualValue.worth(graph, changed, certificate.pairWorth())
                            .equals(DualValue.worth(graph, certified.assignment(), certificate.pairWorth()));

            assertThat(accepts(graph, strategy, changed, certificate)).isEqualTo(asGood);
        }
    }

    /** Drops an arc, adds one, or both; the same one may be taken twice, and one may not exist. */
    private static Assignment changed(CandidateGraph graph, Assignment assignment, Random random) {
        IntStream arcs = IntStream.range(0, assignment.size()).map(assignment::arc);
        int drop = assignment.size() > 0 && random.nextBoolean()
                ? assignment.arc(random.nextInt(assignment.size()))
                : Integer.MIN_VALUE;
        IntStream kept = arcs.filter(arc -> arc != drop);
        if (drop != Integer.MIN_VALUE && random.nextBoolean()) {
            return Assignment.of(kept.toArray());
        }
        return Assignment.of(IntStream.concat(kept, IntStream.of(random.nextInt(graph.arcCount() + 2) - 1))
                .toArray());
    }

    private static boolean fits(CandidateGraph graph, Assignment assignment) {
        try {
            assignment.requireFits(graph);
            return true;
        } catch (FaultyAssignmentException fault) {
            return false;
        }
    }
}
