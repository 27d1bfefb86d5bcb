package io.github.mentoring4j.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.participant.Party;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StableStrategyTest {

    private static final MatchingStrategy FOR_MENTEES = MatchingStrategy.stable(Party.MENTEE);
    private static final MatchingStrategy FOR_MENTORS = MatchingStrategy.stable(Party.MENTOR);

    @Test
    void givesTheChosenSideItsBestWhereTheTwoSidesWantDifferentThings() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, 3, 1, 2)
                .arc(1, 0, 3, 2, 1)
                .arc(0, 1, 3, 2, 1)
                .arc(1, 1, 3, 1, 2)
                .build();

        assertThat(FOR_MENTEES.solve(graph)).isEqualTo(Assignment.of(0, 3));
        assertThat(FOR_MENTORS.solve(graph)).isEqualTo(Assignment.of(1, 2));
    }

    @Test
    void lettingSomebodyGoSendsThemOn() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, 0, 1, 9)
                .arc(1, 0, 0, 5, 8)
                .arc(0, 1, 0, 2, 9)
                .build();

        assertThat(FOR_MENTEES.solve(graph)).isEqualTo(Assignment.of(1, 2));
    }

    @Test
    void aMentorWithSeveralPlacesKeepsThoseLikedBest() {
        CandidateGraphBuilder builder = CandidateGraph.builder(new int[] {3}, new int[] {1, 1, 1, 1, 1});
        IntStream.range(0, 5).forEach(mentee -> builder.arc(0, mentee, 0, mentee * mentee % 5, 0));

        assertThat(FOR_MENTEES.solve(builder.build())).isEqualTo(Assignment.of(1, 2, 3));
    }

    @Test
    void aMenteeWhomNobodyHasRoomForStaysAlone() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {0, 1}, new int[] {1, 1, 2})
                .arc(0, 0, 5)
                .arc(1, 1, 5)
                .arc(1, 2, 4)
                .build();

        assertThat(FOR_MENTEES.solve(graph)).isEqualTo(Assignment.of(1));
        assertThat(FOR_MENTORS.solve(graph)).isEqualTo(Assignment.of(1));
    }

    /** Everybody likes the same order, so that the last one asks everybody: far beyond what is put in order at first. */
    @Test
    void asksDownALongListToItsEnd() {
        int people = 500;
        int[] ones = IntStream.range(0, people).map(person -> 1).toArray();
        CandidateGraphBuilder builder = CandidateGraph.builder(ones, ones);
        for (int mentee = 0; mentee < people; mentee++) {
            for (int mentor = 0; mentor < people; mentor++) {
                builder.arc(mentor, mentee, 0, mentee, mentor);
            }
        }
        CandidateGraph graph = builder.build();

        int[] alike = IntStream.range(0, people)
                .map(person -> graph.arcBetween(person, person))
                .toArray();
        assertThat(FOR_MENTEES.solve(graph)).isEqualTo(Assignment.of(alike));
        assertThat(FOR_MENTORS.solve(graph)).isEqualTo(Assignment.of(alike));
    }

    @Test
    void breaksTiesById() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
                .arc(0, 0, 1)
                .arc(1, 0, 1)
                .arc(0, 1, 1)
                .arc(1, 1, 1)
                .build();

        assertThat(FOR_MENTEES.solve(graph)).isEqualTo(Assignment.of(0, 3));
        assertThat(FOR_MENTORS.solve(graph)).isEqualTo(Assignment.of(0, 3));
    }

    @Test
    void stopsWhenInterrupted() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1}, new int[] {1})
                .arc(0, 0, 1)
                .build();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> FOR_MENTEES.solve(graph)).isInstanceOf(MatchingInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void saysWhomItIsBestFor() {
        assertThat(FOR_MENTEES.name()).isEqualTo("stable-for-mentees");
        assertThat(FOR_MENTORS).hasToString("stable-for-mentors");
    }
}
