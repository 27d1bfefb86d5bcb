package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.criterion.Eligibility;
import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.plan.Shortfall;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Participant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a plan falls short of where the rounds end before all is found that a plan over all pairs could take. */
class RoundsTest {

    private static final MatchingProgress PROGRESS = MatchingProgress.unheard().steady();

    /** As many mentors as mentees, some with several places; all like the first few, and differ in how much. */
    private static MatchRequest crowd(int people, int seed) {
        Random random = new Random(seed);
        int[][] points = new int[people][people];
        for (int[] row : points) {
            Arrays.setAll(row, mentee -> random.nextInt(8) - 2);
        }
        return MatchRequest.builder()
                .mentors(side("m", people, random))
                .mentees(side("n", people, random))
                .must(Eligibility.of("may", (mentor, mentee) -> points[number(mentor)][number(mentee)] > -2))
                .should(new Liking(points))
                .build();
    }

    private static List<Candidate> side(String prefix, int people, Random random) {
        return IntStream.range(0, people)
                .mapToObj(number -> People.candidate(prefix + number, 1 + random.nextInt(2)))
                .toList();
    }

    private static int number(Participant person) {
        return Integer.parseInt(person.id().value().substring(1));
    }

    private static MatchPlan plan(MatchRequest request, int best, int mostRounds) {
        MatchRequest limited = new MatchRequest(
                request.mentors(),
                request.mentees(),
                request.must(),
                request.should(),
                request.pinned(),
                request.excluded(),
                CandidateLimit.best(best));
        Rounds rounds =
                Rounds.of(CompiledRequest.of(limited, PROGRESS), MatchingStrategy.optimal(), PROGRESS, mostRounds);
        return new Explanation(rounds.request(), rounds.choice(), PROGRESS).plan(MatchingStrategy.optimal());
    }

    @Test
    void aPlanOverAllPairsIsBetterByNoMoreThanIsStatedHoweverEarlyTheRoundsEnd() {
        int incomplete = 0;
        for (int seed = 0; seed < 150; seed++) {
            MatchRequest request = crowd(2 + seed % 11, seed);
            PlanTotals all = request.plan(MatchingStrategy.optimal()).totals();
            for (int best : List.of(1, 2, 3)) {
                for (int most : List.of(0, 1, 2)) {
                    MatchPlan plan = plan(request, best, most);
                    assertBetterByNoMoreThanStated(plan, all);
                    incomplete += plan.considered().complete() ? 0 : 1;
                }
            }
        }
        assertThat(incomplete).isGreaterThan(100);
    }

    private static void assertBetterByNoMoreThanStated(MatchPlan plan, PlanTotals all) {
        Shortfall shortfall = plan.considered().shortfall().orElseThrow();
        PlanTotals some = plan.totals();
        assertThat((long) all.menteesMatched() - some.menteesMatched()).isBetween(0L, shortfall.mentees());
        assertThat((long) all.pairs() - some.pairs()).isBetween(0L, shortfall.pairs());
        if (all.menteesMatched() == some.menteesMatched() && all.pairs() == some.pairs()) {
            assertThat(all.score() - some.score()).isBetween(0L, shortfall.points());
        }
    }

    /** Points from a table. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    private record Liking(int[][] table) implements Preference {

        @Override
        public String id() {
            return "liking";
        }

        @Override
        public int points(Participant mentor, Participant mentee) {
            return table[number(mentor)][number(mentee)] - 2 * number(mentor);
        }

        @Override
        public int most() {
            return 5;
        }
    }
}
