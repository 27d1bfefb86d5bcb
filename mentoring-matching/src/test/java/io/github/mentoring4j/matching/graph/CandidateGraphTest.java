package io.github.mentoring4j.matching.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidateGraphTest {

    private final CandidateGraphBuilder builder = CandidateGraph.builder(new int[] {1, 2, 0}, new int[] {1, 3});

    @Test
    void ordersArcsByMenteeThenMentorInWhateverOrderTheyAreAdded() {
        CandidateGraph graph =
                builder.arc(2, 1, 40).arc(1, 0, 20).arc(0, 1, 30).arc(0, 0, 10).build();

        assertThat(graph.arcCount()).isEqualTo(4);
        assertThat(new int[] {graph.score(0), graph.score(1), graph.score(2), graph.score(3)})
                .containsExactly(10, 20, 30, 40);
        assertThat(graph.firstArcOfMentee(1)).isEqualTo(2);
        assertThat(graph.arcBetween(2, 1)).isEqualTo(3);
        assertThat(graph.arcBetween(1, 1)).isNegative();
    }

    @Test
    void bothSidesLikeAnArcAsItsScoreSaysUnlessTheyHaveLikingsOfTheirOwn() {
        CandidateGraph graph = builder.arc(2, 1, 40)
                .arc(1, 0, 20, 20, 5)
                .arc(0, 1, 30, 30, -6)
                .arc(0, 0, 10)
                .build();

        assertThat(IntStream.range(0, 4).map(graph::score)).containsExactly(10, 20, 30, 40);
        assertThat(IntStream.range(0, 4).map(graph::mentorLiking)).containsExactly(10, 20, 30, 40);
        assertThat(IntStream.range(0, 4).map(graph::menteeLiking)).containsExactly(10, 5, -6, 40);
    }

    @Test
    void keepsTheLikingsOfManyArcs() {
        CandidateGraphBuilder many = CandidateGraph.builder(new int[] {1}, new int[100]);
        for (int mentee = 99; mentee >= 0; mentee--) {
            many.arc(0, mentee, mentee, mentee < 50 ? -mentee : mentee, mentee);
        }
        CandidateGraph graph = many.build();

        assertThat(IntStream.range(0, 100))
                .allSatisfy(arc -> assertThat(graph.mentorLiking(arc)).isEqualTo(arc < 50 ? -arc : arc))
                .allSatisfy(arc -> assertThat(graph.menteeLiking(arc)).isEqualTo(arc));
    }

    @Test
    void listsTheArcsOfAMentor() {
        CandidateGraph graph = builder.arc(0, 0, 10).arc(1, 0, 20).arc(0, 1, 30).build();

        assertThat(graph.firstPositionOfMentor(1)).isEqualTo(2);
        assertThat(graph.arcOfMentor(0)).isEqualTo(0);
        assertThat(graph.arcOfMentor(1)).isEqualTo(2);
        assertThat(graph.firstPositionOfMentor(3)).isEqualTo(3);
    }

    @Test
    void refusesWhatCannotBeAnArc() {
        assertThatThrownBy(() -> builder.arc(3, 0, 0)).hasMessage("mentor must lie between 0 and 2, but is 3");
        assertThatThrownBy(() -> builder.arc(0, -1, 0)).hasMessage("mentee must lie between 0 and 1, but is -1");
        assertThatThrownBy(() -> builder.arc(0, 0, Integer.MIN_VALUE)).hasMessageStartingWith("score must lie");
        assertThatThrownBy(() -> builder.arc(0, 0, 0, Integer.MAX_VALUE, 0))
                .hasMessageStartingWith("mentorLiking must lie");
        assertThatThrownBy(() -> builder.arc(0, 0, 0, 0, Integer.MAX_VALUE))
                .hasMessageStartingWith("menteeLiking must lie");
        assertThatThrownBy(() -> CandidateGraph.builder(new int[] {-1}, new int[0]))
                .hasMessage("capacity of mentor 0 must not be negative, but is -1");
    }

    @Test
    void refusesTheSameArcTwice() {
        builder.arc(1, 1, 5).arc(0, 0, 5).arc(1, 1, 6);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mentor 1 and mentee 1 have more than one arc");
    }

    @Test
    void assignmentsMustFit() {
        CandidateGraph graph = builder.arc(0, 0, 1).arc(0, 1, 2).arc(2, 1, 3).build();

        assertThat(Assignment.of(1).requireFits(graph).score(graph)).isEqualTo(2);
        assertThatThrownBy(() -> Assignment.of(0, 1).requireFits(graph))
                .isInstanceOf(FaultyAssignmentException.class)
                .hasMessage("mentor 0 has a capacity of 1 and is given more");
        assertThatThrownBy(() -> Assignment.of(2).requireFits(graph))
                .hasMessage("mentor 2 has a capacity of 0 and is given more");
        assertThatThrownBy(() -> Assignment.of(3).requireFits(graph))
                .hasMessage("there is no arc 3: arcs are numbered from 0 to 2");
    }

    @Test
    void assignmentsMustNotTakeAnArcTwiceNorGiveAMenteeTooMuch() {
        CandidateGraph graph = builder.arc(0, 0, 1).arc(1, 0, 2).arc(1, 1, 3).build();

        assertThatThrownBy(() -> Assignment.of(2, 0, 2).requireFits(graph)).hasMessage("arc 2 is taken twice");
        assertThatThrownBy(() -> Assignment.of(0, 1).requireFits(graph))
                .hasMessage("mentee 0 has a capacity of 1 and is given more");
    }

    @Test
    void assignmentsAreEqualIfTheyTakeTheSameArcs() {
        assertThat(Assignment.of(2, 0)).isEqualTo(Assignment.of(0, 2)).hasSameHashCodeAs(Assignment.of(0, 2));
        assertThat(Assignment.of(2, 0)).isNotEqualTo(Assignment.of(0, 1)).hasToString("Assignment[arcs=2]");
        assertThat(Assignment.of(2, 0).arc(1)).isEqualTo(2);
    }
}
