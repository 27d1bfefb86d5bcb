package io.github.mentoring4j.matching;

import static io.github.mentoring4j.matching.People.candidate;
import static io.github.mentoring4j.matching.People.pair;
import static io.github.mentoring4j.matching.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.criterion.Preference;
import io.github.mentoring4j.matching.criterion.Preferences;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.matching.plan.Waiting;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Attribute;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final Attribute SINCE = Attribute.of("waiting since");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 30);

    private final MatchRequest request = MatchRequest.builder()
            .mentors(List.of(candidate("anna", 1)))
            .mentees(List.of(
                    since("dina", "2026-04-01"),
                    since("eli", "2026-01-15"),
                    since("finn", "2026-01-15"),
                    since("gry", "2025-01-01").pausedUntil(LocalDate.of(2026, 5, 1), TODAY),
                    candidate("hans", 1)))
            .should(Preferences.waited(Party.MENTEE, SINCE, TODAY, 2, 365))
            .build();

    private static Candidate since(String id, String day) {
        return Candidate.of(person(id, SINCE, day));
    }

    @Test
    void theOneWhoWaitedLongestGoesFirstAndThePlanSaysWhatForHowMuch() {
        MatchPlan plan = request.plan(MatchingStrategy.optimal());

        assertThat(plan.pairs()).hasSize(1);
        MatchedPair made = plan.pairs().get(0);
        assertThat(made.pair()).isIn(pair("anna", "eli"), pair("anna", "finn"));
        assertThat(made.scores().get(0).criterion()).isEqualTo("waited-as-mentee-waiting-since");
        assertThat(made.score()).isEqualTo(2 * 105);
    }

    @Test
    void theWaitingListServesTheLongestWaitFirstAndLeavesThePausedOut() {
        MatchPlan plan =
                MatchRequest.builder().mentees(request.mentees()).build().plan(MatchingStrategy.optimal());

        assertThat(request.waitingList(plan, Party.MENTEE, SINCE))
                .containsExactly(
                        waiting("eli", LocalDate.of(2026, 1, 15)),
                        waiting("finn", LocalDate.of(2026, 1, 15)),
                        waiting("dina", LocalDate.of(2026, 4, 1)),
                        new Waiting(ParticipantId.of("hans"), Optional.empty()));
    }

    @Test
    void nobodyWhoIsMatchedWaits() {
        MatchPlan plan = request.plan(MatchingStrategy.optimal());

        assertThat(request.waitingList(plan, Party.MENTOR, SINCE)).isEmpty();
        assertThat(request.waitingList(plan, Party.MENTEE, SINCE))
                .hasSize(3)
                .extracting(Waiting::person)
                .doesNotContain(plan.pairs().get(0).pair().mentee());
    }

    private static Waiting waiting(String id, LocalDate since) {
        return new Waiting(ParticipantId.of(id), Optional.of(since));
    }

    @Test
    void aPauseEndsOnItsDay() {
        Candidate busy = candidate("gry", 2);
        LocalDate back = LocalDate.of(2026, 5, 1);

        assertThat(busy.pausedUntil(back, back.minusDays(1)).paused()).isTrue();
        assertThat(busy.pausedUntil(back, back)).isEqualTo(busy);
        assertThat(request.plan(MatchingStrategy.optimal()).openMentees())
                .filteredOn(open -> open.person().equals(ParticipantId.of("gry")))
                .allMatch(open -> open.reason().equals(new OpenReason.Paused()))
                .hasSize(1);
    }

    @Test
    void whatIsNoDayOrLiesAheadIsNoWait() {
        Preference waited = Preferences.waited(Party.MENTOR, SINCE, TODAY, 2, 365);

        assertThat(waited.points(person("a", SINCE, "2026-04-29"), person("b", Map.of())))
                .isEqualTo(2);
        assertThat(waited.points(person("a", SINCE, "2026-05-03"), person("b", Map.of())))
                .isZero();
        assertThat(waited.points(person("a", SINCE, "long ago"), person("b", Map.of())))
                .isZero();
        assertThat(waited.points(person("a", Map.of()), person("b", SINCE, "2026-04-01")))
                .isZero();
    }

    @Test
    void pointsAreBoundedHoweverLongTheWait() {
        Preference waited = Preferences.waited(Party.MENTEE, SINCE, TODAY, 1_000_000, 1_000_000);

        assertThat(waited.points(person("a", Map.of()), person("b", SINCE, "-999999999-01-01")))
                .isEqualTo(1_000_000);
        assertThatThrownBy(() -> Preferences.waited(Party.MENTEE, SINCE, TODAY, -1, 1_000_001))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("pointsByDay")
                .hasMessageContaining("most");
    }

    @Property(tries = 200, seed = "5")
    void ofTwoForOnePlaceTheOneWhoWaitedLongerGetsIt(
            @ForAll @IntRange(max = 300) int days, @ForAll @IntRange(min = 1, max = 60) int more) {
        MatchRequest two = MatchRequest.builder()
                .mentors(List.of(candidate("m", 1)))
                .mentees(List.of(
                        since("a", TODAY.minusDays(days).toString()),
                        since("b", TODAY.minusDays(days + more).toString())))
                .should(Preferences.waited(Party.MENTEE, SINCE, TODAY, 1, 360))
                .build();

        assertThat(two.plan(MatchingStrategy.optimal()).pairs())
                .extracting(MatchedPair::pair)
                .containsExactly(pair("m", "b"));
    }
}
