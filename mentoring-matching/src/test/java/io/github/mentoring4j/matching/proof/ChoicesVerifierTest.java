package io.github.mentoring4j.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoicesVerifierTest {

    /** Mentee 0 can have anybody, mentee 1 mentor 0 alone. */
    private static final CandidateGraph NARROW = CandidateGraph.builder(new int[] {1, 1}, new int[] {1, 1})
            .arc(0, 0, 3)
            .arc(1, 0, 2)
            .arc(0, 1, 5)
            .build();

    private static Verification verify(CandidateGraph graph, int choices, int... arcs) {
        return ChoicesVerifier.verify(graph, Assignment.of(arcs), choices);
    }

    private static CandidateGraph all(int mentors, int... menteePlaces) {
        int[] ones = new int[mentors];
        Arrays.fill(ones, 1);
        CandidateGraphBuilder builder = CandidateGraph.builder(ones, menteePlaces);
        for (int mentee = 0; mentee < menteePlaces.length; mentee++) {
            for (int mentor = 0; mentor < mentors; mentor++) {
                builder.arc(mentor, mentee, 1);
            }
        }
        return builder.build();
    }

    @Test
    void acceptsOffersOfWhichAnyCanBeTakenUp() {
        assertThat(verify(NARROW, 1, 1, 2)).isEqualTo(new Verification.Proven(2, 2, 7));
        assertThat(verify(all(2, 1, 1), 2, 0, 1, 2, 3)).isEqualTo(new Verification.Proven(2, 4, 4));
        assertThat(verify(all(2), 2)).isEqualTo(new Verification.Proven(0, 0, 0));
    }

    @Test
    void refutesAnOfferThatSomebodyElseCannotDoWithout() {
        assertThat(verify(NARROW, 2, 0, 1, 2))
                .isEqualTo(new Verification.Refuted("fewer pairs can be matched if mentee 0 takes up mentor 0"));
    }

    @Test
    void refutesOffersThatLeaveOutWhoCouldHaveBeenMatched() {
        assertThat(verify(NARROW, 2, 0, 1))
                .isEqualTo(new Verification.Refuted("more pairs can be matched than the offers allow"));
        assertThat(verify(NARROW, 1)).isInstanceOf(Verification.Refuted.class);
    }

    @Test
    void refutesMoreOffersThanThereAreChoices() {
        assertThat(verify(all(2, 1), 1, 0, 1))
                .isEqualTo(new Verification.Refuted("mentee 0 has a capacity of 1 and is given more"));
        assertThat(verify(NARROW, 2, 3)).isInstanceOf(Verification.Refuted.class);
    }

    /** Both mentors for one mentee make as many pairs, but leave the other without any. */
    @Test
    void refutesWhatMakesAsManyPairsForFewerMentees() {
        CandidateGraph graph = all(2, 2, 1);

        assertThat(verify(graph, 1, 0, 1))
                .isEqualTo(new Verification.Refuted("more mentees can be matched than the offers allow"));
        assertThat(verify(graph, 1, 0, 3)).isEqualTo(new Verification.Proven(2, 2, 2));
        assertThat(verify(graph, 2, 0, 1, 2, 3)).isEqualTo(new Verification.Proven(2, 4, 4));
    }

    /** Whoever has a pinned mentor takes a further one only if nobody else needs them as their first. */
    @Test
    void refutesAFurtherMentorForWhomSomebodyElseHasNoOther() {
        CandidateGraph graph = CandidateGraph.builder(new int[] {1}, new int[] {1, 1})
                .mentored(0)
                .arc(0, 0, 9)
                .arc(0, 1, 1)
                .build();

        assertThat(verify(graph, 2, 0, 1))
                .isEqualTo(new Verification.Refuted("fewer mentees can be matched if mentee 0 takes up mentor 0"));
        assertThat(verify(graph, 1, 1)).isEqualTo(new Verification.Proven(1, 1, 1));
        assertThat(verify(graph, 1, 0))
                .isEqualTo(new Verification.Refuted("more mentees can be matched than the offers allow"));
    }

    /** A chain: each can have their own mentor or the next, and the last one only their own. */
    @Test
    void goesAlongLongPaths() {
        int[] ones = new int[9];
        Arrays.fill(ones, 1);
        CandidateGraphBuilder chain = CandidateGraph.builder(ones, ones);
        CandidateGraphBuilder circle = CandidateGraph.builder(ones, ones);
        for (int mentee = 0; mentee < 9; mentee++) {
            chain.arc(mentee, mentee, 1);
            circle.arc(mentee, mentee, 1);
            circle.arc((mentee + 1) % 9, mentee, 1);
            if (mentee < 8) {
                chain.arc(mentee + 1, mentee, 1);
            }
        }

        int[] arcs = IntStream.range(0, 17).toArray();
        assertThat(verify(chain.build(), 2, arcs))
                .isEqualTo(new Verification.Refuted("fewer pairs can be matched if mentee 0 takes up mentor 1"));
        assertThat(verify(circle.build(), 2, IntStream.range(0, 18).toArray()))
                .isEqualTo(new Verification.Proven(9, 18, 18));
    }

    @Test
    void fillsSeveralPlacesOnBothSides() {
        CandidateGraphBuilder builder = CandidateGraph.builder(new int[] {2, 3}, new int[] {2, 1, 2});
        for (int mentee = 0; mentee < 3; mentee++) {
            builder.arc(0, mentee, mentee).arc(1, mentee, mentee);
        }

        assertThat(verify(builder.build(), 1, 0, 1, 3, 4, 5)).isEqualTo(new Verification.Proven(3, 5, 5));
        assertThat(verify(builder.build(), 2, 0, 1, 2, 3, 4, 5)).isInstanceOf(Verification.Refuted.class);
    }
}
