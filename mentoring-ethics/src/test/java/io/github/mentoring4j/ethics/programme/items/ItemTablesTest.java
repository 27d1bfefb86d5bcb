package io.github.mentoring4j.ethics.programme.items;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.Threshold;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.programme.items.ItemContract.Row;
import io.github.mentoring4j.ethics.quality.FormOfMentoring;
import io.github.mentoring4j.ethics.quality.MarksOfMentoring;
import io.github.mentoring4j.ethics.quality.SuccessFactors;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.standards.ProgrammeStandards;
import io.github.mentoring4j.evidence.Viewpoint;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every item of the standards, every rule of the factors, every mark and every trait by a table of its own. */
class ItemTablesTest {

    private static final List<ItemTable> TABLES = Stream.of(
                    StandardsTables.all(), FactorsTables.all(), MarksTables.all())
            .flatMap(List::stream)
            .toList();

    @Test
    void everyRuleHasATable() {
        List<String> rules = Stream.of(
                        ProgrammeStandards.ruleSet(),
                        SuccessFactors.ruleSet(),
                        MarksOfMentoring.ruleSet(),
                        FormOfMentoring.ruleSet())
                .map(RuleSet::descriptions)
                .flatMap(List::stream)
                .map(each -> each.id().value())
                .toList();

        assertThat(TABLES).extracting(table -> table.rule().value()).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(rules).hasSize(33 + 14 + 8 + 6);
    }

    @TestFactory
    Stream<DynamicTest> everyCaseGetsItsAnswer() {
        return TABLES.stream()
                .flatMap(table -> table.rows()
                        .map(row -> DynamicTest.dynamicTest(
                                table.rule().value() + ": " + row.sentence(), () -> answers(table, row))));
    }

    private static void answers(ItemTable table, Row row) {
        Finding finding = judge(table, row);

        assertThat(finding.verdict().answer().key()).isEqualTo(row.answer());
        row.value()
                .ifPresent(value ->
                        assertThat(finding.measure().orElseThrow().value()).isEqualTo(value));
        ItemContract.readsWell(finding);
    }

    private static Finding judge(ItemTable table, Row row) {
        RuleSet<ProgrammeRecord> rules = table.rules().under(row.policy());
        return rules.evaluate(row.record(), Viewpoint.asOf(Records.day(row.asOf())))
                .finding(table.rule());
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsReachedAndEveryThresholdTriedOnAllSides() {
        return TABLES.stream().map(table -> DynamicTest.dynamicTest(table.rule().value(), () -> isWhole(table)));
    }

    private static void isWhole(ItemTable table) {
        RuleDescription description = table.rules().descriptions().stream()
                .filter(each -> each.id().equals(table.rule()))
                .findFirst()
                .orElseThrow();
        Set<String> probed =
                table.probes().stream().map(probe -> probe.threshold().name()).collect(Collectors.toSet());

        assertThat(table.rows().map(Row::answer).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        description.answers().stream().map(Answer::key).toList());
        assertThat(probed)
                .containsExactlyInAnyOrderElementsOf(
                        description.thresholds().stream().map(Threshold::name).toList());
        assertThat(table.probes())
                .as("each threshold turns the answer once")
                .allMatch(probe -> probe.rows().map(Row::answer).distinct().count() == 2);
    }
}
