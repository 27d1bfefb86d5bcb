package io.github.mentoring4j.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.graph.Subgraph;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** What every offer leaves to the others, beside trying everything. */
@Tag("law")
class ShortlistLaws {

    @Provide
    Arbitrary<CandidateGraph> smallGraphs() {
        return MatchingArbitraries.ofEveryShape(5, 3).filter(graph -> graph.arcCount() <= 13);
    }

    @Provide
    Arbitrary<CandidateGraph> graphs() {
        return MatchingArbitraries.ofEveryShape(20, 4);
    }

    private static BitSet arcs(Assignment assignment) {
        BitSet arcs = new BitSet();
        IntStream.range(0, assignment.size()).map(assignment::arc).forEach(arcs::set);
        return arcs;
    }

    private static long mentees(CandidateGraph graph, Assignment assignment) {
        return arcs(assignment).stream()
                .map(graph::mentee)
                .filter(mentee -> !graph.mentored(mentee))
                .distinct()
                .count();
    }

    /** All assignments that match as many people as can be. */
    private static List<Assignment> best(CandidateGraph graph) {
        Assignment optimal = MatchingStrategy.optimal().solve(graph);
        return EveryAssignment.of(graph).stream()
                .filter(assignment ->
                        assignment.size() == optimal.size() && mentees(graph, assignment) == mentees(graph, optimal))
                .collect(Collectors.toList());
    }

    @Property(tries = 1000)
    void asManyPeopleAreMatchedWhicheverOfferOneMenteeTakesUp(
            @ForAll("smallGraphs") CandidateGraph graph, @ForAll @IntRange(min = 1, max = 4) int choices) {
        BitSet offered = arcs(MatchingStrategy.shortlist(choices).solve(graph));
        Subgraph offers = Subgraph.of(graph, offered::get);
        BitSet takenUp = new BitSet();
        EveryAssignment.of(offers.graph()).stream()
                .map(offers::toWhole)
                .filter(best(graph)::contains)
                .forEach(assignment -> takenUp.or(arcs(assignment)));

        assertThat(takenUp).isEqualTo(offered);
    }

    /** The same on larger graphs, by making each offer come true and solving the rest. */
    @Property(tries = 300)
    void asManyPairsCanBeMadeWithEachOfTheOffers(
            @ForAll("graphs") CandidateGraph graph, @ForAll @IntRange(min = 1, max = 4) int choices) {
        int most = MatchingStrategy.optimal().solve(graph).size();
        Assignment offered = MatchingStrategy.shortlist(choices).solve(graph);
        Subgraph offers = Subgraph.of(graph, arcs(offered)::get);
        for (int arc = 0; arc < offers.graph().arcCount(); arc++) {
            CandidateGraph rest = withTaken(offers.graph(), arc);
            assertThat(MatchingStrategy.optimal().solve(rest).size()).isEqualTo(most - 1);
        }
    }

    private static CandidateGraph withTaken(CandidateGraph graph, int taken) {
        int[] mentors = IntStream.range(0, graph.mentorCount())
                .map(graph::mentorCapacity)
                .toArray();
        int[] mentees = IntStream.range(0, graph.menteeCount())
                .map(graph::menteeCapacity)
                .toArray();
        mentors[graph.mentor(taken)]--;
        mentees[graph.mentee(taken)]--;
        CandidateGraphBuilder builder = CandidateGraph.builder(mentors, mentees);
        IntStream.range(0, mentees.length)
                .filter(mentee -> mentee == graph.mentee(taken) || graph.mentored(mentee))
                .forEach(builder::mentored);
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            if (arc != taken) {
                builder.arc(graph.mentor(arc), graph.mentee(arc), graph.score(arc));
            }
        }
        return builder.build();
    }

    @Property(tries = 500)
    void offersFitTheChoicesAndHoldTheOptimalPlan(
            @ForAll("graphs") CandidateGraph graph, @ForAll @IntRange(min = 1, max = 5) int choices) {
        Assignment offered = MatchingStrategy.shortlist(choices).solve(graph).requireFits(graph, choices);
        Assignment optimal = MatchingStrategy.optimal().solve(graph);

        assertThat(arcs(offered).stream())
                .contains(arcs(optimal).stream().boxed().toArray(Integer[]::new));
        assertThat(MatchingStrategy.shortlist(1).solve(graph)).isEqualTo(optimal);
    }
}
