package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanTotals;
import io.github.mentoring4j.matching.plan.Shortfall;
import io.github.mentoring4j.matching.strategy.MatchingProgress;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Participant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a plan falls short of where the rounds end before all is found that a plan over all pairs could take. */
class RoundsTest {

    private static final MatchingProgress PROGRESS = MatchingProgress.unheard().steady();

    /** So many mentors and half as many again mentees; all like the same few, and differ by a remainder of the seed. */
    private static MatchRequest crowd(int mentors, int seed, int places) {
        return MatchRequest.builder()
                .mentors(IntStream.range(0, mentors)
                        .mapToObj(number -> People.candidate("m" + number, 1 + number % places))
                        .toList())
                .mentees(IntStream.range(0, mentors + mentors / 2)
                        .mapToObj(number -> People.candidate("n" + number, 1 + (number + seed) % places))
                        .toList())
                .should(new Popularity(seed))
                .build();
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
        Rounds rounds = Rounds.of(
                CompiledRequest.of(limited, PROGRESS), MatchingStrategy.optimal(), PROGRESS, mostRounds);
        return new Explanation(rounds.request(), rounds.choice(), PROGRESS).plan(MatchingStrategy.optimal());
    }

    @Test
    void aPlanOverAllPairsIsBetterByNoMoreThanIsStatedHoweverEarlyTheRoundsEnd() {
        int incomplete = 0;
        for (int seed = 0; seed < 40; seed++) {
            MatchRequest request = crowd(4 + seed % 9, seed, 1 + seed % 3);
            PlanTotals all = request.plan(MatchingStrategy.optimal()).totals();
            for (int best : List.of(1, 2, 4)) {
                for (int most : List.of(0, 1, 2)) {
                    MatchPlan plan = plan(request, best, most);
                    assertBetterByNoMoreThanStated(plan, all);
                    incomplete += plan.considered().complete() ? 0 : 1;
                }
            }
        }
        assertThat(incomplete).isGreaterThan(20);
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

    /** Points by the numbers in two ids: many for the first mentors, and a remainder that tells pairs apart. */
    private record Popularity(int seed) implements Preference {

        @Override
        public String id() {
            return "popularity";
        }

        @Override
        public int points(Participant mentor, Participant mentee) {
            int one = number(mentor);
            int other = number(mentee);
            return 20 - 3 * one + (one * 7 + other * 5 + seed) % 11;
        }

        private static int number(Participant person) {
            return Integer.parseInt(person.id().value().substring(1));
        }

        @Override
        public int most() {
            return 30;
        }
    }
}
