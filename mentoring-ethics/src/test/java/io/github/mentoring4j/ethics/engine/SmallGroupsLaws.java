package io.github.mentoring4j.ethics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class SmallGroupsLaws {

    /** How small a group may be, how many subjects there are, and how many rules. */
    @Provide
    Arbitrary<Tuple.Tuple3<Integer, Integer, Integer>> small() {
        return Arbitraries.of(
                Tuple.of(3, 9, 1),
                Tuple.of(4, 13, 1),
                Tuple.of(5, 5, 1),
                Tuple.of(5, 9, 1),
                Tuple.of(5, 17, 1),
                Tuple.of(3, 3, 2),
                Tuple.of(3, 4, 2));
    }

    @Property
    @Tag("law")
    void nobodyWorksOutASmallGroup(@ForAll("small") Tuple.Tuple3<Integer, Integer, Integer> sets) {
        assertThat(Attack.onAllSets(sets.get1(), sets.get2(), sets.get3(), Outcome.values()))
                .isEmpty();
    }

    @Provide
    Arbitrary<Tuple.Tuple3<Integer, Integer, Integer>> larger() {
        return Arbitraries.of(Tuple.of(3, 8, 2), Tuple.of(4, 9, 2), Tuple.of(3, 4, 3));
    }

    @Property
    @Tag("law")
    void nobodyWorksOutASmallGroupFromSeveralRules(@ForAll("larger") Tuple.Tuple3<Integer, Integer, Integer> sets) {
        assertThat(Attack.onAllSets(
                        sets.get1(), sets.get2(), sets.get3(), Outcome.BREACHED, Outcome.UNDETERMINED, Outcome.UPHELD))
                .isEmpty();
    }

    @Property
    @Tag("law")
    void nobodyWorksOutWhomSeveralRulesCount(
            @ForAll @IntRange(min = 3, max = 5) int smallest, @ForAll @IntRange(min = 6, max = 8) int subjects) {
        assertThat(Attack.onAllSets(smallest, subjects, 3, Outcome.BREACHED, Outcome.UPHELD))
                .isEmpty();
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Integer, List<List<Outcome>>>> limited() {
        List<Outcome> neverAtRisk = List.of(Outcome.BREACHED, Outcome.UPHELD, Outcome.NOT_APPLICABLE);
        List<Outcome> neverBreached = List.of(Outcome.AT_RISK, Outcome.UPHELD, Outcome.NOT_APPLICABLE);
        List<Outcome> breachedOrUpheld = List.of(Outcome.BREACHED, Outcome.UPHELD);
        List<Outcome> atRiskOrUpheld = List.of(Outcome.AT_RISK, Outcome.UPHELD);
        return Arbitraries.of(
                Tuple.of(7, List.of(neverAtRisk, neverBreached)),
                Tuple.of(9, List.of(neverAtRisk, neverBreached)),
                Tuple.of(12, List.of(breachedOrUpheld, atRiskOrUpheld)),
                Tuple.of(8, List.of(breachedOrUpheld, atRiskOrUpheld, atRiskOrUpheld)));
    }

    @Property
    @Tag("law")
    void nobodyWorksOutASmallGroupFromWhatARuleCanSay(
            @ForAll("limited") Tuple.Tuple2<Integer, List<List<Outcome>>> sets) {
        assertThat(Attack.onAllSets(3, sets.get1(), sets.get2())).isEmpty();
    }

    /** Were this not so, the attack would prove nothing; it is also why the smallest group cannot be two. */
    @Property(tries = 1)
    @Tag("law")
    void theAttackSucceedsWhereGroupsOfTwoMayBeShown() {
        assertThat(Attack.onAllSets(2, 4, 1, Outcome.BREACHED, Outcome.AT_RISK, Outcome.UPHELD))
                .isNotEmpty();
    }

    @Property(tries = 200)
    @Tag("law")
    void everyCountIsLargeOrZeroAndEveryRowAddsUp(
            @ForAll("subjects") List<List<Outcome>> subjects, @ForAll @IntRange(min = 3, max = 12) int smallest) {
        Summary summary = SummaryTest.summary(3, subjects, smallest);

        assertThat(summary.total().isPresent()).isEqualTo(subjects.size() >= smallest);
        List<List<OutcomeCount>> rows = new ArrayList<>();
        for (SectionSummary section : summary.sections()) {
            rows.add(section.counts());
            section.rules().forEach(rule -> rows.add(rule.counts()));
        }
        for (List<OutcomeCount> row : rows) {
            assertThat(row.stream().mapToLong(OutcomeCount::count).sum())
                    .isEqualTo(summary.total().orElse(0));
            assertThat(row).allMatch(count -> count.count() == 0 || count.count() >= smallest);
            for (Outcome outcome : Outcome.values()) {
                assertThat(row.stream().filter(count -> count.covers(outcome)))
                        .hasSize(summary.total().isPresent() ? 1 : 0);
            }
        }
    }

    @Provide
    Arbitrary<List<List<Outcome>>> subjects() {
        Arbitrary<Outcome> outcome = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Outcome.class)),
                Tuple.of(3, Arbitraries.of(Outcome.UPHELD, Outcome.AT_RISK)));
        return outcome.list().ofSize(3).list().ofMaxSize(80);
    }
}
