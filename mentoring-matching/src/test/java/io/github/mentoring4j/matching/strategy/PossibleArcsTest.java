package io.github.mentoring4j.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.FaultyAssignmentException;
import io.github.mentoring4j.matching.solver.GraphFamily;
import io.github.mentoring4j.matching.solver.PossibleArcs;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PossibleArcsTest {

    private static BitSet possible(CandidateGraph graph) {
        return PossibleArcs.of(graph, (done, total) -> {});
    }

    private static long mentees(CandidateGraph graph, Assignment assignment) {
        return IntStream.range(0, assignment.size())
                .map(position -> graph.mentee(assignment.arc(position)))
                .filter(mentee -> !graph.mentored(mentee))
                .distinct()
                .count();
    }

    private static boolean fits(CandidateGraph graph, Assignment assignment) {
        try {
            assignment.requireFits(graph);
            return true;
        } catch (FaultyAssignmentException fault) {
            return false;
        }
    }

    /** By all assignments: those with the most mentees and the most pairs. */
    private static BitSet takenByTheBest(CandidateGraph graph) {
        List<Assignment> all = IntStream.range(0, 1 << graph.arcCount())
                .mapToObj(arcs ->
                        Assignment.of(BitSet.valueOf(new long[] {arcs}).stream().toArray()))
                .filter(each -> fits(graph, each))
                .toList();
        long mentees =
                all.stream().mapToLong(each -> mentees(graph, each)).max().orElse(0);
        int pairs = all.stream().mapToInt(Assignment::size).max().orElse(0);
        BitSet taken = new BitSet();
        all.stream()
                .filter(each -> each.size() == pairs && mentees(graph, each) == mentees)
                .forEach(each -> IntStream.range(0, each.size()).map(each::arc).forEach(taken::set));
        return taken;
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatTheBestOfAllAssignmentsTake(GraphFamily family) {
        List<CandidateGraph> graphs = IntStream.range(0, 150)
                .mapToObj(seed -> family.graphWithMentored(1 + seed % 4, new Random(seed)))
                .filter(graph -> graph.arcCount() <= 10)
                .toList();

        assertThat(graphs)
                .isNotEmpty()
                .allSatisfy(graph -> assertThat(possible(graph)).isEqualTo(takenByTheBest(graph)));
    }

    @Test
    void knowsThatAFurtherMentorMustNotBeSomebodysFirst() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1}, new int[] {2, 1})
                .arc(0, 0, 1)
                .arc(1, 0, 1)
                .arc(1, 1, 1)
                .build();

        assertThat(possible(graph).stream()).containsExactly(0, 2);
    }
}
