package io.github.mentoring4j.ethics.engine;

import static io.github.mentoring4j.ethics.engine.Outcome.AT_RISK;
import static io.github.mentoring4j.ethics.engine.Outcome.BREACHED;
import static io.github.mentoring4j.ethics.engine.Outcome.NOT_APPLICABLE;
import static io.github.mentoring4j.ethics.engine.Outcome.UNDETERMINED;
import static io.github.mentoring4j.ethics.engine.Outcome.UPHELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who subtracts what is shown from what else is shown, tried on all sets of answers that so many subjects can have. */
@Tag("law")
class SmallGroupsTest {

    @ParameterizedTest
    @CsvSource({"3, 9, 1", "4, 13, 1", "5, 5, 1", "5, 9, 1", "5, 17, 1", "3, 3, 2", "3, 4, 2"})
    void nobodyWorksOutASmallGroup(int smallest, int subjects, int rules) {
        assertThat(Attack.onAllSets(smallest, subjects, rules, Outcome.values()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 8, 2", "4, 9, 2", "3, 4, 3"})
    void nobodyWorksOutASmallGroupFromSeveralRules(int smallest, int subjects, int rules) {
        assertThat(Attack.onAllSets(smallest, subjects, rules, BREACHED, UNDETERMINED, UPHELD))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 6", "3, 7", "3, 8", "4, 6", "4, 7", "4, 8", "5, 6", "5, 7", "5, 8"})
    void nobodyWorksOutWhomSeveralRulesCount(int smallest, int subjects) {
        assertThat(Attack.onAllSets(smallest, subjects, 3, BREACHED, UPHELD)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("limited")
    void nobodyWorksOutASmallGroupFromWhatARuleCanSay(int subjects, List<List<Outcome>> byRule) {
        assertThat(Attack.onAllSets(3, subjects, byRule)).isEmpty();
    }

    static Stream<Arguments> limited() {
        List<Outcome> neverAtRisk = List.of(BREACHED, UPHELD, NOT_APPLICABLE);
        List<Outcome> neverBreached = List.of(AT_RISK, UPHELD, NOT_APPLICABLE);
        List<Outcome> breachedOrUpheld = List.of(BREACHED, UPHELD);
        List<Outcome> atRiskOrUpheld = List.of(AT_RISK, UPHELD);
        return Stream.of(
                Arguments.of(7, List.of(neverAtRisk, neverBreached)),
                Arguments.of(9, List.of(neverAtRisk, neverBreached)),
                Arguments.of(12, List.of(breachedOrUpheld, atRiskOrUpheld)),
                Arguments.of(8, List.of(breachedOrUpheld, atRiskOrUpheld, atRiskOrUpheld)));
    }

    /** Were this not so, the attack would prove nothing; it is also why the smallest group cannot be two. */
    @Test
    void theAttackSucceedsWhereGroupsOfTwoMayBeShown() {
        assertThat(Attack.onAllSets(2, 4, 1, BREACHED, AT_RISK, UPHELD)).isNotEmpty();
    }
}
