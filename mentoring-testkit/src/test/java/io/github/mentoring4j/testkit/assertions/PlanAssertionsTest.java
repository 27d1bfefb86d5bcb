package io.github.mentoring4j.testkit.assertions;

import static io.github.mentoring4j.testkit.assertions.MentoringAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.mentoring4j.matching.graph.Assignment;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.matching.strategy.MatchingStrategy;
import io.github.mentoring4j.participant.Party;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlanAssertionsTest {

    /** m-1 with e-1, m-2 with e-2. */
    private static final MatchPlan OPTIMAL = Pairs.REQUEST.plan(MatchingStrategy.optimal());

    /** m-1 with e-2. */
    private static final MatchPlan STABLE = Pairs.REQUEST.plan(MatchingStrategy.stable(Party.MENTEE));

    private static final MatchPlan NONE = Pairs.REQUEST.plan(graph -> Assignment.of());

    private static final MatchPlan IMPOSSIBLE =
            Pairs.plan(Pairs.of("m-1", "e-1"), Pairs.of("m-1", "e-2"), Pairs.of("m-2", "e-1"), Pairs.of("m-9", "e-2"));

    private static String message(ThrowingCallable failing) {
        return String.valueOf(catchThrowable(failing).getMessage());
    }

    @Test
    void sayWhoIsMatchedAndWhoIsNot() {
        assertThat(OPTIMAL)
                .matches("m-1", "e-1")
                .matches("m-2", "e-2")
                .leavesUnmatched(Party.MENTEE)
                .leavesUnmatched(Party.MENTOR);
        assertThat(STABLE)
                .leavesUnmatched(Party.MENTEE, "e-1")
                .leavesOpen(Party.MENTEE, "e-1", OpenReason.EligibleButTaken.class)
                .leavesOpen(Party.MENTOR, "m-2", OpenReason.NobodyLeft.class);
    }

    @Test
    void holdThePlanAgainstItsRequest() {
        assertThat(Pairs.REQUEST.match(MatchingStrategy.optimal()))
                .isVerified()
                .isOptimal()
                .isFair()
                .respectsCapacities()
                .respectsEligibility();
        assertThat(STABLE).answering(Pairs.REQUEST).isStable().isVerified();
    }

    @Test
    void doNotAskWhichStrategyChose() {
        assertThat(Pairs.REQUEST.match(MatchingStrategy.fair())).isOptimal();
        assertThat(Pairs.REQUEST.match(MatchingStrategy.greedy())).isStable();
    }

    @Test
    void tellWhomEachHasInstead() {
        assertThat(message(() -> assertThat(STABLE).matches("m-1", "e-1"))).isEqualTo("""
                        Expecting the plan by stable-for-mentees
                          to pair mentor m-1 with mentee e-1
                        but it does not
                        on the evidence:
                          mentor m-1 has [e-2]
                          mentee e-1 has nobody and a place open: EligibleButTaken[eligible=1, held=1, holders=[Pair[mentor=m-1, mentee=e-2]], nearest=Optional.empty]""");
    }

    @Test
    void tellWhoElseIsUnmatched() {
        assertThat(message(() -> assertThat(STABLE).leavesUnmatched(Party.MENTOR, "m-1")))
                .isEqualTo("""
                        Expecting the plan by stable-for-mentees
                          to leave unmatched exactly these mentors: [m-1]
                        but it leaves: [m-2]
                        on the evidence:
                          m-2: NobodyLeft[eligible=1, held=1, holders=[Pair[mentor=m-1, mentee=e-2]], nearest=Optional.empty]
                          mentor m-1 has [e-2]""");
    }

    @Test
    void tellTheReasonThatThereIs() {
        assertThat(message(() -> assertThat(NONE).leavesOpen(Party.MENTEE, "e-1", OpenReason.Paused.class)))
                .isEqualTo("""
                        Expecting the plan by custom
                          to leave mentee e-1 a place open because of Paused
                        but the reason is another
                        on the evidence:
                          mentee e-1 has nobody and a place open: NotChosen[eligible=1, open=1]""");
        assertThat(message(() -> assertThat(OPTIMAL).leavesOpen(Party.MENTEE, "e-1", OpenReason.Paused.class)))
                .isEqualTo("""
                        Expecting the plan by optimal
                          to leave mentee e-1 a place open because of Paused
                        but no place is open
                        on the evidence:
                          mentee e-1 has [m-1]""");
    }

    @Test
    void tellWhatWouldBeBetter() {
        assertThat(message(() -> assertThat(STABLE).answering(Pairs.REQUEST).isOptimal()))
                .isEqualTo("""
                        Expecting the plan by stable-for-mentees
                          to be optimal: most mentees, then most pairs, then the highest score
                        but it has mentees=1, pairs=1, lowest=9, score=9, and the best has mentees=2, pairs=2, lowest=1, score=3
                        on the evidence:
                          the best pairs mentor m-1 with mentee e-1 for 2
                          the best pairs mentor m-2 with mentee e-2 for 1""");
        assertThat(message(() -> assertThat(STABLE).answering(Pairs.REQUEST).isFair()))
                .startsWith("""
                        Expecting the plan by stable-for-mentees
                          to be fair: most mentees, then most pairs, then the best worst pair, then the highest score
                        but it has mentees=1""");
    }

    @Test
    void tellWhatIsNotAsThePlanSays() {
        MatchPlan silent = Pairs.plan(Pairs.of("m-1", "e-2"));
        assertThat(message(() -> assertThat(silent).answering(Pairs.REQUEST).isVerified()))
                .isEqualTo("""
                        Expecting the plan by by-hand
                          to be as it says, with the proof Unproven[]
                        but it is not
                        on the evidence:
                          m-2 has places open""");
    }

    @Test
    void tellWhoWouldRatherHaveEachOther() {
        assertThat(message(() -> assertThat(OPTIMAL).answering(Pairs.REQUEST).isStable()))
                .isEqualTo("""
                        Expecting the plan by optimal
                          to be stable
                        but some would both rather have each other
                        on the evidence:
                          mentor m-1 and mentee e-2, who like each other by 9 and 9""");
    }

    @Test
    void tellWhoHasTooMany() {
        assertThat(message(() -> assertThat(IMPOSSIBLE).answering(Pairs.REQUEST).respectsCapacities()))
                .isEqualTo("""
                        Expecting the plan by by-hand
                          to give nobody more partners than they have places
                        but it does
                        on the evidence:
                          mentor m-1 has 2 and may have 1
                          mentor m-9 is not in the request
                          mentee e-1 has 2 and may have 1
                          mentee e-2 has 2 and may have 1""");
    }

    @Test
    void tellWhichPairsMayNotBeMade() {
        assertThat(message(() -> assertThat(IMPOSSIBLE).answering(Pairs.REQUEST).respectsEligibility()))
                .isEqualTo("""
                        Expecting the plan by by-hand
                          to make such pairs only as may be made
                        but it makes others
                        on the evidence:
                          mentor m-2 with mentee e-1: does not meet [known]
                          mentor m-9 with mentee e-2: not in the request""");
    }

    @Test
    void keepTheirDescription() {
        assertThat(message(() ->
                        assertThat(OPTIMAL).as("100%").answering(Pairs.REQUEST).isStable()))
                .startsWith("[100%] Expecting the plan by optimal");
    }
}
