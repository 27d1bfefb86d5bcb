package io.github.mentoring4j.ethics.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Measure;
import io.github.mentoring4j.ethics.engine.Policy;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleId;
import io.github.mentoring4j.ethics.record.Records;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.relationship.RelationshipBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every rule owes: its decision table, in which each of its answers is reached. That it is total, deterministic, faithful to the
 * date and free of text, the contracts of the testkit hold.
 */
public abstract class RuleContract {

    private final RuleId rule;

    protected RuleContract(String rule) {
        this.rule = RuleId.of(rule);
    }

    /** Cases with the answer that each must get. */
    protected abstract List<Row> table();

    /**
     * A case.
     *
     * @param sentence what it shows
     * @param answer the key of the expected answer
     * @param figures what must be measured, if the case tells
     * @param grounds the ids of what the answer must rest on, if the case tells
     * @param relationship the record
     * @param asOf the day, counted from the match
     * @param policy the policy
     */
    protected record Row(
            String sentence,
            String answer,
            Optional<Figures> figures,
            Optional<List<String>> grounds,
            MentoringRelationship relationship,
            int asOf,
            Policy policy) {

        public Row measuring(long value, long limit) {
            return new Row(
                    sentence, answer, Optional.of(new Figures(value, limit)), grounds, relationship, asOf, policy);
        }

        public Row under(Policy other) {
            return new Row(sentence, answer, figures, grounds, relationship, asOf, other);
        }

        public Row restingOn(String... ids) {
            return new Row(sentence, answer, figures, Optional.of(List.of(ids)), relationship, asOf, policy);
        }

        @Override
        public String toString() {
            return sentence;
        }
    }

    protected record Figures(long value, long limit) {}

    protected static Row row(String sentence, String answer, int asOf, RelationshipBuilder relationship) {
        return new Row(
                sentence, answer, Optional.empty(), Optional.empty(), relationship.build(), asOf, Policy.standard());
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheTableSays() {
        return table().stream().map(row -> DynamicTest.dynamicTest(row.sentence(), () -> answers(row)));
    }

    private void answers(Row row) {
        Finding finding = judge(row);

        readsWell(finding);
        assertThat(finding.verdict().answer().key()).isEqualTo(row.answer());
        row.figures()
                .ifPresent(figures ->
                        assertThat(finding.measure().map(RuleContract::figures)).contains(figures));
        row.grounds()
                .ifPresent(ids -> assertThat(finding.grounds())
                        .extracting(EvidenceRef::id)
                        .containsExactlyElementsOf(ids));
    }

    @Test
    void reachesEveryAnswerItDeclares() {
        Set<String> reached =
                table().stream().map(row -> judge(row).verdict().answer().key()).collect(Collectors.toSet());

        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        description().answers().stream().map(Answer::key).toList());
    }

    private static void readsWell(Finding finding) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nb"))) {
            FindingTexts texts = FindingTexts.in(locale);
            String text = texts.message(finding) + " " + texts.remedy(finding).orElse("none");
            assertThat(text)
                    .doesNotContain(Records.SECRET, "{", "}", "  ", "()", " .", " ,", "unit.", "Kind.", "Party.")
                    .doesNotContain(finding.messageKey());
            boolean notYet = finding.messageKey().equals("engine.not-yet");
            assertThat(texts.remedy(finding).isPresent())
                    .isEqualTo(finding.outcome().needsAttention() && !notYet);
        }
    }

    private RuleDescription description() {
        return EthicalGuidelines.ruleSet().descriptions().stream()
                .filter(description -> description.id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private Finding judge(Row row) {
        return EthicalGuidelines.ruleSet()
                .under(row.policy())
                .evaluate(row.relationship(), Viewpoint.asOf(Records.day(row.asOf())))
                .finding(rule);
    }

    private static Figures figures(Measure measure) {
        return new Figures(measure.value(), measure.limit());
    }
}
