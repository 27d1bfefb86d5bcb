package io.github.mentoring4j.ethics.programme.items;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.programme.ProgrammeRecord;
import io.github.mentoring4j.ethics.record.Programmes;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.programme.ProgrammeBuilder;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every kind of item owes: its decision table, in which each of its answers is reached, and sentences that read well. */
abstract class ItemContract {

    private final RuleSet<ProgrammeRecord> rules;
    private final RuleId rule;

    ItemContract(RuleSet<ProgrammeRecord> rules, String rule) {
        this.rules = rules;
        this.rule = RuleId.of(rule);
    }

    /** Cases with the answer that each must get. */
    abstract List<Row> table();

    /** A case; days count from the start of the programme. */
    record Row(String sentence, String answer, OptionalLong value, ProgrammeRecord record, int asOf, Policy policy) {

        Row measuring(long measured) {
            return new Row(sentence, answer, OptionalLong.of(measured), record, asOf, policy);
        }

        Row under(String threshold, int limit) {
            return new Row(
                    sentence, answer, value, record, asOf, Policy.of("own").limiting(threshold, limit));
        }
    }

    static Row row(String sentence, String answer, int asOf, ProgrammeBuilder programme) {
        return row(sentence, answer, asOf, programme, List.of());
    }

    static Row row(
            String sentence,
            String answer,
            int asOf,
            ProgrammeBuilder programme,
            List<MentoringRelationship> relationships) {
        ProgrammeRecord record = ProgrammeRecord.of(programme.build(), relationships);
        return new Row(sentence, answer, OptionalLong.empty(), record, asOf, Policy.standard());
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheTableSays() {
        return table().stream().map(row -> DynamicTest.dynamicTest(row.sentence(), () -> answers(row)));
    }

    private void answers(Row row) {
        Finding finding = judge(row);

        assertThat(finding.verdict().answer().key()).isEqualTo(row.answer());
        row.value()
                .ifPresent(value ->
                        assertThat(finding.measure().orElseThrow().value()).isEqualTo(value));
        readsWell(finding);
    }

    @Test
    void reachesEveryAnswerItDeclares() {
        Finding any = judge(row("any", "any", 100, Programmes.sound(), Programmes.relationships()));
        Set<String> reached =
                table().stream().map(row -> judge(row).verdict().answer().key()).collect(Collectors.toSet());

        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        any.description().answers().stream().map(Answer::key).toList());
    }

    private Finding judge(Row row) {
        return rules.under(row.policy())
                .evaluate(row.record(), Viewpoint.asOf(Records.day(row.asOf())))
                .finding(rule);
    }

    static void readsWell(Finding finding) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nb"))) {
            FindingTexts texts = FindingTexts.in(locale);
            String text = texts.message(finding) + " " + texts.remedy(finding).orElse("none");
            assertThat(text)
                    .doesNotContain(Records.SECRET, "{", "}", "  ", "()", " .", " ,", ": .", "..", "unit.", "Kind.")
                    .doesNotContain("Part.", "Level.", "Training.", "Cell.", "Moment.", "Trait.", "Form.", "Benefit.")
                    .doesNotContain(finding.messageKey());
            assertThat(texts.remedy(finding).isPresent())
                    .isEqualTo(finding.outcome().needsAttention());
        }
    }
}
