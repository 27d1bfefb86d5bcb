package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.proof.Rankings;
import io.github.mentoring4j.matching.proof.StabilityVerifier;
import io.github.mentoring4j.matching.proof.Verification;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Party;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What is stable, beside trying everything, and what all stable plans share. */
@Tag("law")
class StableLaws {

    @Provide
    Arbitrary<CandidateGraph> graphs() {
        return MatchingArbitraries.ofEveryShape(20, 4);
    }

    @Provide
    Arbitrary<CandidateGraph> smallGraphs() {
        return MatchingArbitraries.ofEveryShape(4, 3).filter(graph -> graph.arcCount() <= 12);
    }

    private static boolean stable(CandidateGraph graph, Rankings rankings, Assignment assignment) {
        return StabilityVerifier.verify(graph, rankings, assignment).match(proven -> true, refuted -> false);
    }

    /** How the strategy ranks: of equals the one with the smaller id first. */
    private static Rankings withoutTies(CandidateGraph graph) {
        return new Rankings() {
            @Override
            public long byMentor(int arc) {
                return -((long) graph.mentorLiking(arc) << 32) + arc;
            }

            @Override
            public long byMentee(int arc) {
                return -((long) graph.menteeLiking(arc) << 32) + arc;
            }
        };
    }

    @Property(tries = 3000)
    void noTwoPeopleBlockWhatIsGiven(@ForAll("graphs") CandidateGraph graph, @ForAll Party best) {
        Assignment assignment = MatchingStrategy.stable(best).solve(graph).requireFits(graph);

        assertThat(StabilityVerifier.verify(graph, Rankings.byLiking(graph), assignment))
                .isInstanceOf(Verification.Proven.class);
        assertThat(StabilityVerifier.verify(graph, withoutTies(graph), assignment))
                .isInstanceOf(Verification.Proven.class);
    }

    @Property(tries = 600)
    void everybodyOnTheChosenSideHasTheirBestAndOnTheOtherTheirWorst(
            @ForAll("smallGraphs") CandidateGraph graph, @ForAll Party best) {
        Rankings rankings = withoutTies(graph);
        Assignment given = MatchingStrategy.stable(best).solve(graph);
        List<Assignment> stable = EveryAssignment.of(graph).stream()
                .filter(assignment -> stable(graph, rankings, assignment))
                .collect(Collectors.toList());

        assertThat(stable).contains(given).allSatisfy(other -> {
            for (int person = 0; person < people(graph, best); person++) {
                assertNoWorse(ranks(graph, best, person, given), ranks(graph, best, person, other));
            }
            for (int person = 0; person < people(graph, best.other()); person++) {
                assertNoWorse(ranks(graph, best.other(), person, other), ranks(graph, best.other(), person, given));
            }
        });
    }

    /** The best partner no worse than the best there, the second no worse than the second, and so on, and as many. */
    private static void assertNoWorse(long[] ranks, long[] others) {
        assertThat(ranks).hasSameSizeAs(others);
        assertThat(IntStream.range(0, ranks.length)).allMatch(place -> ranks[place] <= others[place]);
    }

    private static int people(CandidateGraph graph, Party side) {
        return side == Party.MENTOR ? graph.mentorCount() : graph.menteeCount();
    }

    /** How a person ranks the partners they have, the best first. */
    private static long[] ranks(CandidateGraph graph, Party side, int person, Assignment assignment) {
        Rankings rankings = withoutTies(graph);
        return arcs(assignment)
                .filter(arc -> (side == Party.MENTOR ? graph.mentor(arc) : graph.mentee(arc)) == person)
                .mapToLong(arc -> side == Party.MENTOR ? rankings.byMentor(arc) : rankings.byMentee(arc))
                .sorted()
                .toArray();
    }

    private static IntStream arcs(Assignment assignment) {
        return IntStream.range(0, assignment.size()).map(assignment::arc);
    }

    /** The rural hospitals theorem: who has a place left open has it in every stable plan, and the same partners. */
    @Property(tries = 2000)
    void whoHasRoomLeftHasTheSamePartnersWhicheverSideIsFavoured(@ForAll("graphs") CandidateGraph graph) {
        Assignment one = MatchingStrategy.stable(Party.MENTOR).solve(graph);
        Assignment other = MatchingStrategy.stable(Party.MENTEE).solve(graph);
        for (Party side : Party.values()) {
            for (int person = 0; person < people(graph, side); person++) {
                long[] ranks = ranks(graph, side, person, one);
                long[] others = ranks(graph, side, person, other);
                int capacity = side == Party.MENTOR ? graph.mentorCapacity(person) : graph.menteeCapacity(person);
                assertThat(ranks).hasSameSizeAs(others);
                if (ranks.length < capacity) {
                    assertThat(ranks).containsExactly(others);
                }
            }
        }
    }

    /** Where both sides like what the score says, and no two scores are equal, one plan alone is stable. */
    @Property(tries = 500)
    void byScoresWithoutTiesItIsWhatGreedyGives(@ForAll("graphs") CandidateGraph graph, @ForAll Party best) {
        CandidateGraphBuilder builder = CandidateGraph.builder(
                IntStream.range(0, graph.mentorCount())
                        .map(graph::mentorCapacity)
                        .toArray(),
                IntStream.range(0, graph.menteeCount())
                        .map(graph::menteeCapacity)
                        .toArray());
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            builder.arc(graph.mentor(arc), graph.mentee(arc), 10_000 * (graph.score(arc) % 1000) + arc);
        }
        CandidateGraph scored = builder.build();

        assertThat(MatchingStrategy.stable(best).solve(scored))
                .isEqualTo(MatchingStrategy.greedy().solve(scored));
    }
}
