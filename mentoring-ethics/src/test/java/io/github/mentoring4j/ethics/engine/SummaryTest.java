package io.github.mentoring4j.ethics.engine;

import static io.github.mentoring4j.ethics.engine.Outcome.AT_RISK;
import static io.github.mentoring4j.ethics.engine.Outcome.BREACHED;
import static io.github.mentoring4j.ethics.engine.Outcome.NOT_APPLICABLE;
import static io.github.mentoring4j.ethics.engine.Outcome.UNDETERMINED;
import static io.github.mentoring4j.ethics.engine.Outcome.UPHELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {

    private static final Viewpoint VIEWPOINT = Viewpoint.asOf(LocalDate.of(2026, 6, 30));

    /** Rules and so on in section A; each answers what the subject holds for it. Section B has no rules. */
    static RuleSet<List<Outcome>> rules(int number) {
        RuleSetBuilder<List<Outcome>> builder = RuleSet.<List<Outcome>>builder(
                        CodeOfEthics.of("code", "1"), subject -> "s", (subject, from) -> subject)
                .section(SectionId.of("A"))
                .section(SectionId.of("B"));
        for (int i = 0; i < number; i++) {
            int rule = i;
            builder.rule(Rule.of(
                    RuleDescription.of("R-" + i, "A"),
                    (subject, setting) -> Verdict.of(new Answer(subject.get(rule), "said", false))));
        }
        return builder.build();
    }

    static Summary summary(int rules, List<List<Outcome>> subjects, int smallest) {
        RuleSet<List<Outcome>> set = rules(rules);
        return set.batch(VIEWPOINT).evaluate(subjects.stream()).collect(Summary.over(set, VIEWPOINT, smallest));
    }

    private static List<List<Outcome>> subjects(int count, Outcome... outcomes) {
        return Stream.generate(() -> List.of(outcomes)).limit(count).toList();
    }

    @SafeVarargs
    private static List<List<Outcome>> all(List<List<Outcome>>... some) {
        List<List<Outcome>> all = new ArrayList<>();
        for (List<List<Outcome>> each : some) {
            all.addAll(each);
        }
        return all;
    }

    private static OutcomeCount count(Outcome outcome, long count) {
        return new OutcomeCount(outcome, outcome, count);
    }

    private static OutcomeCount merged(Outcome worst, Outcome mildest, long count) {
        return new OutcomeCount(worst, mildest, count);
    }

    @Test
    void countsEveryOutcomeOfEverySectionAndRule() {
        Summary summary = summary(
                2,
                all(subjects(5, BREACHED, UPHELD), subjects(6, AT_RISK, UPHELD), subjects(7, UNDETERMINED, UPHELD)),
                5);

        assertThat(summary.total()).hasValue(18);
        SectionSummary section = summary.sections().get(0);
        assertThat(section.counts())
                .containsExactly(
                        count(BREACHED, 5),
                        count(AT_RISK, 6),
                        count(UNDETERMINED, 7),
                        count(UPHELD, 0),
                        count(NOT_APPLICABLE, 0));
        assertThat(section.rules())
                .extracting(rule -> rule.description().id().value())
                .containsExactly("R-0", "R-1");
        assertThat(section.rules().get(0).counts()).isEqualTo(section.counts());
        assertThat(section.rules().get(1).counts()).contains(count(UPHELD, 18));
        assertThat(summary.sections().get(1).counts()).contains(count(UNDETERMINED, 18));
        assertThat(summary.sections().get(1).rules()).isEmpty();
    }

    @Test
    void countsAnOutcomeOfFewWithItsNeighbour() {
        Summary summary = summary(1, all(subjects(2, BREACHED), subjects(7, AT_RISK), subjects(50, UPHELD)), 5);

        assertThat(summary.sections().get(0).counts())
                .containsExactly(
                        merged(BREACHED, AT_RISK, 9),
                        count(UNDETERMINED, 0),
                        count(UPHELD, 50),
                        count(NOT_APPLICABLE, 0));
        assertThat(summary.sections().get(0).rules().get(0).counts())
                .isEqualTo(summary.sections().get(0).counts());
    }

    @Test
    void hidesWhatIsLeftOverByAnOutcomeOfNearlyAll() {
        Summary summary = summary(1, all(subjects(98, UPHELD), subjects(2, NOT_APPLICABLE)), 5);

        assertThat(summary.sections().get(0).counts())
                .containsExactly(
                        count(BREACHED, 0),
                        count(AT_RISK, 0),
                        count(UNDETERMINED, 0),
                        merged(UPHELD, NOT_APPLICABLE, 100));
    }

    @Test
    void keepsSilenceApartFromWhatIsGoodWhereItCan() {
        Summary summary = summary(1, all(subjects(10, BREACHED), subjects(2, UNDETERMINED), subjects(50, UPHELD)), 5);

        assertThat(summary.sections().get(0).counts())
                .containsExactly(
                        count(BREACHED, 10),
                        count(AT_RISK, 0),
                        merged(UNDETERMINED, UPHELD, 52),
                        count(NOT_APPLICABLE, 0))
                .hasSize(4);
        Summary more = summary(1, all(subjects(3, AT_RISK), subjects(2, UNDETERMINED), subjects(50, UPHELD)), 5);
        assertThat(more.sections().get(0).counts())
                .containsExactly(
                        count(BREACHED, 0),
                        merged(AT_RISK, UNDETERMINED, 5),
                        count(UPHELD, 50),
                        count(NOT_APPLICABLE, 0));
    }

    @Test
    void neverSaysThatEverybodyBrokeARule() {
        for (Outcome accusation : List.of(BREACHED, AT_RISK)) {
            assertThat(summary(1, subjects(20, accusation), 5).sections().get(0).counts())
                    .contains(count(UPHELD, 0), count(NOT_APPLICABLE, 0))
                    .noneMatch(count -> count.count() == 20 && count.mildest().compareTo(AT_RISK) <= 0);
        }
        assertThat(summary(1, all(subjects(10, BREACHED), subjects(10, AT_RISK)), 5)
                        .sections()
                        .get(0)
                        .counts())
                .contains(count(BREACHED, 10), count(AT_RISK, 10));
        assertThat(summary(1, subjects(20, UPHELD), 5).sections().get(0).counts())
                .contains(count(UPHELD, 20));
    }

    @Test
    void whereARuleLeavesFewToItsSectionTheRulesShowTheTotalAlone() {
        // All 12 of the section but 2 broke the first rule, so the other rules must have the 2.
        List<List<Outcome>> subjects = all(
                subjects(10, BREACHED, UPHELD, UPHELD),
                subjects(2, UPHELD, BREACHED, UPHELD),
                subjects(40, UPHELD, UPHELD, UPHELD));

        SectionSummary section = summary(3, subjects, 5).sections().get(0);

        assertThat(section.counts()).contains(count(BREACHED, 12), count(UPHELD, 40));
        assertThat(section.rules())
                .hasSize(3)
                .allSatisfy(rule -> assertThat(rule.counts()).containsExactly(merged(BREACHED, NOT_APPLICABLE, 52)));
    }

    @Test
    void whereRulesOverlapInFewTheyShowTheTotalAlone() {
        // 12 + 14 - 24: two subjects broke both.
        List<List<Outcome>> subjects = all(
                subjects(10, BREACHED, UPHELD),
                subjects(12, UPHELD, BREACHED),
                subjects(2, BREACHED, BREACHED),
                subjects(40, UPHELD, UPHELD));

        SectionSummary section = summary(2, subjects, 5).sections().get(0);

        assertThat(section.counts()).contains(count(BREACHED, 24), count(UPHELD, 40));
        assertThat(section.rules())
                .hasSize(2)
                .allSatisfy(rule -> assertThat(rule.counts()).containsExactly(merged(BREACHED, NOT_APPLICABLE, 64)));
    }

    @Test
    void whatARuleCanNeverSayGivesNoGroupAway() {
        // Were the second rule's counts shown, and the first known never to be at risk, two had both against them.
        List<List<Outcome>> subjects = all(
                subjects(2, BREACHED, AT_RISK),
                subjects(5, BREACHED, UPHELD),
                subjects(6, UPHELD, AT_RISK),
                subjects(20, UPHELD, UPHELD));

        SectionSummary section = summary(2, subjects, 5).sections().get(0);

        assertThat(section.counts()).contains(count(BREACHED, 7), count(AT_RISK, 6), count(UPHELD, 20));
        assertThat(section.rules())
                .hasSize(2)
                .allSatisfy(rule -> assertThat(rule.counts()).containsExactly(merged(BREACHED, NOT_APPLICABLE, 33)));
    }

    @Test
    void hidesWhatAllOutcomesUpToOneLeaveOfASection() {
        // Breached or at risk are 50 of the section and 47 of the first rule: three broke the second and uphold the
        // first.
        List<List<Outcome>> subjects = all(
                subjects(7, AT_RISK, BREACHED),
                subjects(3, UPHELD, BREACHED),
                subjects(5, UPHELD, UNDETERMINED),
                ofEachOutcome());

        assertThat(ofTheFirstRule(subjects)).containsExactly(merged(BREACHED, NOT_APPLICABLE, 95));
    }

    @Test
    void hidesWhatOneOutcomeLeavesOfASection() {
        // At risk are 23 of the section and 20 of the first rule.
        List<List<Outcome>> subjects =
                all(subjects(10, UPHELD, BREACHED), subjects(3, UPHELD, AT_RISK), ofEachOutcome());

        assertThat(ofTheFirstRule(subjects))
                .containsExactly(
                        merged(BREACHED, AT_RISK, 40),
                        count(UNDETERMINED, 20),
                        count(UPHELD, 33),
                        count(NOT_APPLICABLE, 0));
    }

    private static List<List<Outcome>> ofEachOutcome() {
        return all(
                subjects(20, BREACHED, BREACHED),
                subjects(20, AT_RISK, AT_RISK),
                subjects(20, UNDETERMINED, UNDETERMINED),
                subjects(20, UPHELD, UPHELD));
    }

    private static List<OutcomeCount> ofTheFirstRule(List<List<Outcome>> subjects) {
        return summary(2, subjects, 5).sections().get(0).rules().get(0).counts();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void countsNothingWhereThereAreTooFewInAll(int number) {
        Summary summary = summary(1, subjects(number, UPHELD), 5);

        assertThat(summary.total()).isEmpty();
        assertThat(summary.sections()).hasSize(2);
        assertThat(summary.sections().get(0).counts()).isEmpty();
        assertThat(summary.sections().get(0).rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.counts()).isEmpty());
    }

    @Test
    void countsAsSoonAsThereAreEnoughInAll() {
        Summary summary = summary(1, subjects(5, UPHELD), 5);

        assertThat(summary.total()).hasValue(5);
        assertThat(summary.sections().get(0).counts()).contains(count(UPHELD, 5));
    }

    @Test
    void showsNoGroupOfFewerThanFiveUnlessToldOtherwise() {
        RuleSet<List<Outcome>> rules = rules(1);
        List<List<Outcome>> subjects = all(subjects(4, AT_RISK), subjects(5, UPHELD));

        Summary usual = rules.batch(VIEWPOINT).evaluate(subjects.stream()).collect(Summary.over(rules, VIEWPOINT));

        assertThat(usual.smallestGroup()).isEqualTo(5);
        assertThat(usual.sections().get(0).counts()).doesNotContain(count(AT_RISK, 4));
        assertThat(summary(1, subjects, 4).sections().get(0).counts()).contains(count(AT_RISK, 4));
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> Summary.over(rules, VIEWPOINT, 2));
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> Summary.over(rules, VIEWPOINT, 1_001));
    }

    @Test
    void givesTheSameWhenCollectedInParts() {
        RuleSet<List<Outcome>> rules = rules(2);
        List<List<Outcome>> subjects = all(subjects(30, UPHELD, AT_RISK), subjects(40, BREACHED, UPHELD));

        Summary inParts = subjects.parallelStream()
                .map(subject -> rules.evaluate(subject, VIEWPOINT))
                .collect(Summary.over(rules, VIEWPOINT));

        assertThat(inParts).isEqualTo(summary(2, subjects, 5));
    }

    @Test
    void refusesReportsThatDoNotBelongTogether() {
        RuleSet<List<Outcome>> rules = rules(1);
        List<Outcome> subject = List.of(UPHELD, UPHELD);
        List<Report> strangers = List.of(
                rules.evaluate(subject, Viewpoint.asOf(LocalDate.of(2026, 7, 1))),
                rules.under(Policy.of("other")).evaluate(subject, VIEWPOINT),
                rules(2).evaluate(subject, VIEWPOINT),
                RuleSet.<List<Outcome>>builder(CodeOfEthics.of("code", "2"), any -> "s", (any, from) -> any)
                        .build()
                        .evaluate(subject, VIEWPOINT));

        for (Report stranger : strangers) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Stream.of(stranger).collect(Summary.over(rules, VIEWPOINT)))
                    .withMessageContaining("report on s was made by");
        }
    }

    @Test
    void refusesCountsThatMakeNoSense() {
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> merged(UPHELD, BREACHED, 1));
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> count(UPHELD, -1));
        Summary sound = summary(1, List.of(), 3);
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(
                        () -> new Summary(sound.code(), sound.policy(), VIEWPOINT, 2, sound.total(), sound.sections()));
        assertThat(Outcome.values())
                .filteredOn(merged(AT_RISK, UPHELD, 1)::covers)
                .containsExactly(AT_RISK, UNDETERMINED, UPHELD);
        assertThat(merged(AT_RISK, UPHELD, 1).merged()).isTrue();
        assertThat(count(UPHELD, 0).merged()).isFalse();
    }
}
