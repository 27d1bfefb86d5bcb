package io.github.mentoring4j.matching.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.graph.CandidateGraph;
import io.github.mentoring4j.matching.graph.CandidateGraphBuilder;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
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

    private static GroupChoice choice(CandidateGraph graph, GroupSize size, int[] pins, int steps) {
        GroupChoice choice =
                new GroupSearch(graph, GroupPlaces.of(graph, size, pins)).choose(steps, MatchingProgress.unheard());
        Assignment.of(choice.arcs()).requireFits(graph);
        return choice;
    }

    /** Nobody pinned to most mentors, and one or two to a few. */
    private static int[] pins(CandidateGraph graph, long seed) {
        Random random = new Random(seed);
        int[] pins = new int[graph.mentorCount()];
        Arrays.setAll(pins, mentor -> random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0);
        return pins;
    }

    private static int[] none(CandidateGraph graph) {
        return new int[graph.mentorCount()];
    }

    /** How many places are missing from the least size of groups with pins. */
    private static int missing(GroupSize size, int[] pins, int[] loads) {
        return IntStream.range(0, pins.length)
                .filter(mentor -> pins[mentor] > 0)
                .map(mentor -> Math.max(0, size.least() - pins[mentor] - loads[mentor]))
                .sum();
    }

    private static int[] loads(CandidateGraph graph, GroupChoice choice) {
        int[] loads = new int[graph.mentorCount()];
        for (int arc : choice.arcs()) {
            loads[graph.mentor(arc)]++;
        }
        return loads;
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
        GroupChoice choice = choice(graph, size, none(graph), PLENTY);

        assertThat(worth(graph, choice))
                .isEqualTo(Everything.of(graph, size, none(graph)).best());
        assertThat(choice.proven()).isTrue();
        assertThat(choice.mostMentees()).isEqualTo(choice.arcs().length);
    }

    @Property(tries = 500, seed = "6")
    void withPinsNothingLacksLessOrIsBetterByTryingEverything(
            @ForAll("small") CandidateGraph graph, @ForAll @IntRange(min = 1, max = 5) int least, @ForAll long seed) {
        GroupSize size = GroupSize.of(least, 5);
        int[] pins = pins(graph, seed);
        GroupChoice choice = choice(graph, size, pins, PLENTY);
        Everything all = Everything.of(graph, size, pins);

        assertThat(missing(size, pins, loads(graph, choice))).isEqualTo(all.leastMissing());
        assertThat(worth(graph, choice)).isEqualTo(all.best());
        assertThat(choice.proven()).isTrue();
        assertThat(choice.mostMentees()).isEqualTo(choice.arcs().length);
    }

    /** The best of all choices, one by one: as little missing as can be, then by worth. */
    private static final class Everything {

        private final CandidateGraph graph;
        private final GroupSize size;
        private final int[] pins;
        private final int[] loads;
        private int least = Integer.MAX_VALUE;
        private GroupWorth best = new GroupWorth(0, 0);

        private Everything(CandidateGraph graph, GroupSize size, int[] pins) {
            this.graph = graph;
            this.size = size;
            this.pins = pins;
            loads = new int[graph.mentorCount()];
        }

        static Everything of(CandidateGraph graph, GroupSize size, int[] pins) {
            Everything everything = new Everything(graph, size, pins);
            everything.tryFrom(0, new GroupWorth(0, 0));
            return everything;
        }

        int leastMissing() {
            return least;
        }

        GroupWorth best() {
            return best;
        }

        private void tryFrom(int mentee, GroupWorth worth) {
            if (mentee == graph.menteeCount()) {
                consider(worth);
                return;
            }
            tryFrom(mentee + 1, worth);
            for (int arc = graph.firstArcOfMentee(mentee); arc < graph.firstArcOfMentee(mentee + 1); arc++) {
                int mentor = graph.mentor(arc);
                int most = Math.min(size.most() - pins[mentor], graph.mentorCapacity(mentor));
                if (graph.menteeCapacity(mentee) > 0 && loads[mentor] < most) {
                    loads[mentor]++;
                    tryFrom(mentee + 1, new GroupWorth(worth.mentees() + 1, worth.score() + graph.score(arc)));
                    loads[mentor]--;
                }
            }
        }

        private void consider(GroupWorth worth) {
            int lacking = GroupLaws.missing(size, pins, loads);
            if (held() && (lacking < least || (lacking == least && worth.beats(best)))) {
                least = lacking;
                best = worth;
            }
        }

        private boolean held() {
            return IntStream.range(0, pins.length)
                    .allMatch(mentor -> pins[mentor] > 0 || loads[mentor] == 0 || loads[mentor] >= size.least());
        }
    }

    @Property(tries = 300, seed = "5")
    void noGroupIsEverTooSmallOrTooLargeHoweverFewTheSteps(
            @ForAll("large") CandidateGraph graph,
            @ForAll @IntRange(min = 1, max = 5) int least,
            @ForAll @IntRange(max = 6) int steps) {
        GroupSize size = GroupSize.of(least, 5);
        int[] loads = loads(graph, choice(graph, size, none(graph), steps));

        assertThat(Arrays.stream(loads).boxed()).allMatch(load -> load == 0 || (load >= least && load <= 5));
    }

    @Property(tries = 300, seed = "6")
    void withPinsFewStepsLackNoMoreThanManyAndOthersAreNeverTooSmall(
            @ForAll("large") CandidateGraph graph,
            @ForAll @IntRange(min = 1, max = 5) int least,
            @ForAll @IntRange(max = 6) int steps,
            @ForAll long seed) {
        GroupSize size = GroupSize.of(least, 5);
        int[] pins = pins(graph, seed);
        int[] loads = loads(graph, choice(graph, size, pins, steps));

        assertThat(missing(size, pins, loads))
                .isEqualTo(missing(size, pins, loads(graph, choice(graph, size, pins, 200))));
        for (int mentor = 0; mentor < pins.length; mentor++) {
            assertThat(pins[mentor] + loads[mentor]).isLessThanOrEqualTo(5);
            assertThat(pins[mentor] > 0 || loads[mentor] == 0 || loads[mentor] >= least)
                    .isTrue();
        }
    }

    @Property(tries = 100, seed = "5")
    void moreStepsAreNeverWorseAndNeverBeyondWhatWasSaidToBePossible(
            @ForAll("large") CandidateGraph graph,
            @ForAll @IntRange(min = 2, max = 5) int least,
            @ForAll @IntRange(max = 10) int steps,
            @ForAll boolean withPins) {
        GroupSize size = GroupSize.of(least, 5);
        int[] pins = withPins ? pins(graph, least + steps) : none(graph);
        GroupChoice few = choice(graph, size, pins, steps);
        GroupChoice many = choice(graph, size, pins, 200);

        assertThat(worth(graph, few).beats(worth(graph, many))).isFalse();
        assertThat(many.arcs().length).isLessThanOrEqualTo(few.mostMentees());
        assertThat(many.mostMentees()).isLessThanOrEqualTo(few.mostMentees());
        if (few.proven()) {
            assertThat(worth(graph, many)).isEqualTo(worth(graph, few));
        }
    }
}
