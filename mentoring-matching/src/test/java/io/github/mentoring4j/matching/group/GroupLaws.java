package io.github.mentoring4j.matching.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class GroupLaws {

    private static final int PLENTY = 100_000;

    @Provide
    Arbitrary<CandidateGraph> small() {
        return graphs(5, 7);
    }

    @Provide
    Arbitrary<CandidateGraph> large() {
        return graphs(9, 30);
    }

    private static Arbitrary<CandidateGraph> graphs(int mentors, int mentees) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, mentors),
                        Arbitraries.integers().between(0, mentees),
                        Arbitraries.integers().between(10, 100),
                        Arbitraries.longs())
                .as((some, others, density, seed) -> graph(some, others, density, new Random(seed)));
    }

    private static CandidateGraph graph(int mentors, int mentees, int density, Random random) {
        int[] ones = new int[mentees];
        Arrays.setAll(ones, mentee -> random.nextInt(8) == 0 ? 0 : 1);
        int[] capacities = new int[mentors];
        Arrays.setAll(capacities, mentor -> random.nextInt(6));
        CandidateGraphBuilder builder = CandidateGraph.builder(capacities, ones);
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (random.nextInt(100) < density) {
                    builder.arc(mentor, mentee, random.nextInt(12) - 4);
                }
            }
        }
        return builder.build();
    }

    private static GroupChoice choice(CandidateGraph graph, GroupSize size, int steps) {
        GroupChoice choice = new GroupSearch(graph, size).choose(steps);
        Assignment.of(choice.arcs()).requireFits(graph);
        return choice;
    }

    private static GroupWorth worth(CandidateGraph graph, GroupChoice choice) {
        return new GroupWorth(
                choice.arcs().length,
                Arrays.stream(choice.arcs()).mapToLong(graph::score).sum());
    }

    @Property(tries = 500, seed = "5")
    void nothingIsBetterByTryingEverything(
            @ForAll("small") CandidateGraph graph, @ForAll @IntRange(min = 1, max = 4) int least) {
        GroupSize size = GroupSize.of(least, 4);
        GroupChoice choice = choice(graph, size, PLENTY);

        assertThat(worth(graph, choice)).isEqualTo(best(graph, size, 0, new int[graph.mentorCount()], 0, 0));
        assertThat(choice.proven()).isTrue();
        assertThat(choice.mostMentees()).isEqualTo(choice.arcs().length);
    }

    private static GroupWorth best(
            CandidateGraph graph, GroupSize size, int mentee, int[] loads, int mentees, long score) {
        if (mentee == graph.menteeCount()) {
            boolean held = Arrays.stream(loads).allMatch(load -> load == 0 || load >= size.least());
            return held ? new GroupWorth(mentees, score) : new GroupWorth(-1, 0);
        }
        GroupWorth best = best(graph, size, mentee + 1, loads, mentees, score);
        for (int arc = graph.firstArcOfMentee(mentee); arc < graph.firstArcOfMentee(mentee + 1); arc++) {
            int mentor = graph.mentor(arc);
            int most = Math.min(size.most(), graph.mentorCapacity(mentor));
            if (graph.menteeCapacity(mentee) > 0 && loads[mentor] < most) {
                loads[mentor]++;
                GroupWorth with = best(graph, size, mentee + 1, loads, mentees + 1, score + graph.score(arc));
                best = with.beats(best) ? with : best;
                loads[mentor]--;
            }
        }
        return best;
    }

    @Property(tries = 300, seed = "5")
    void noGroupIsEverTooSmallOrTooLargeHoweverFewTheSteps(
            @ForAll("large") CandidateGraph graph,
            @ForAll @IntRange(min = 1, max = 5) int least,
            @ForAll @IntRange(max = 6) int steps) {
        GroupSize size = GroupSize.of(least, 5);
        int[] loads = new int[graph.mentorCount()];
        for (int arc : choice(graph, size, steps).arcs()) {
            loads[graph.mentor(arc)]++;
        }

        assertThat(Arrays.stream(loads).boxed()).allMatch(load -> load == 0 || (load >= least && load <= 5));
    }

    @Property(tries = 100, seed = "5")
    void moreStepsAreNeverWorseAndNeverBeyondWhatWasSaidToBePossible(
            @ForAll("large") CandidateGraph graph,
            @ForAll @IntRange(min = 2, max = 5) int least,
            @ForAll @IntRange(max = 10) int steps) {
        GroupSize size = GroupSize.of(least, 5);
        GroupChoice few = choice(graph, size, steps);
        GroupChoice many = choice(graph, size, 200);

        assertThat(worth(graph, few).beats(worth(graph, many))).isFalse();
        assertThat(many.arcs().length).isLessThanOrEqualTo(few.mostMentees());
        assertThat(many.mostMentees()).isLessThanOrEqualTo(few.mostMentees());
        if (few.proven()) {
            assertThat(worth(graph, many)).isEqualTo(worth(graph, few));
        }
    }
}
