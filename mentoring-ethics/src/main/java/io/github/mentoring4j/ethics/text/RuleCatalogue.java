package io.github.mentoring4j.ethics.text;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.Threshold;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The documentation of a rule set, made from what its rules say of themselves: Markdown with every section, every rule, what
 * it rests on, why it is there, an example, its limits, and everything it can say. Immutable and thread-safe.
 */
public final class RuleCatalogue {

    /** Stands in the sentences of the catalogue where a finding would have a figure or an id. */
    private static final String GAP = "…";

    /** More gaps than any sentence has places. */
    private static final int GAPS = 20;

    private final FindingTexts texts;

    private RuleCatalogue(FindingTexts texts) {
        this.texts = texts;
    }

    /**
     * Catalogues in a language.
     *
     * @param locale the reader's language; {@code nb} and {@code no} give bokmål, all others English
     * @return the catalogue's writer
     */
    public static RuleCatalogue in(Locale locale) {
        return with(FindingTexts.in(locale));
    }

    /**
     * Catalogues with texts of your own.
     *
     * @param texts the texts
     * @return the catalogue's writer
     */
    public static RuleCatalogue with(FindingTexts texts) {
        return new RuleCatalogue(Objects.requireNonNull(texts, "texts"));
    }

    /**
     * The catalogue of a rule set.
     *
     * @param rules the rule set; its policy plays no part
     * @return Markdown whose lines end with {@code \n}
     */
    public String markdown(RuleSet<?> rules) {
        StringBuilder text = new StringBuilder();
        line(text, "# " + texts.phrase("catalogue.title"));
        line(text, "");
        line(
                text,
                texts.phrase(
                        "catalogue.introduction",
                        rules.code().name(),
                        rules.code().version()));
        rules.sections().forEach(section -> section(section, rules, text));
        return text.toString();
    }

    private void section(SectionId section, RuleSet<?> rules, StringBuilder text) {
        line(text, "");
        line(text, "## " + section + " " + texts.title(section));
        boolean empty = true;
        for (RuleDescription rule : rules.descriptions()) {
            if (rule.section().equals(section)) {
                empty = false;
                rule(rule, text);
            }
        }
        if (empty) {
            line(text, "");
            line(text, texts.phrase("catalogue.no-rules"));
        }
    }

    private void rule(RuleDescription rule, StringBuilder text) {
        line(text, "");
        line(text, "### " + rule.id());
        line(text, "");
        line(text, "**" + texts.title(rule) + ".**");
        line(text, "");
        item(text, "catalogue.evidence", evidence(rule));
        item(text, "catalogue.why", texts.rationale(rule));
        item(text, "catalogue.example", texts.example(rule));
        item(text, "catalogue.thresholds", thresholds(rule));
        line(text, "");
        answers(rule, text);
    }

    private String evidence(RuleDescription rule) {
        return rule.evidence().isEmpty()
                ? texts.phrase("catalogue.whole-record")
                : rule.evidence().stream()
                        .map(kind -> texts.phrase("kind." + kind.name()))
                        .collect(Collectors.joining(", "));
    }

    private String thresholds(RuleDescription rule) {
        return rule.thresholds().isEmpty()
                ? texts.phrase("catalogue.none")
                : rule.thresholds().stream().map(this::threshold).collect(Collectors.joining("; "));
    }

    private String threshold(Threshold threshold) {
        return texts.phrase(
                "catalogue.threshold",
                threshold.name(),
                texts.quantity(threshold.standard(), threshold.unit()),
                texts.number(threshold.least()),
                texts.number(threshold.most()));
    }

    private void answers(RuleDescription rule, StringBuilder text) {
        row(
                text,
                texts.phrase("catalogue.answer"),
                texts.phrase("catalogue.outcome"),
                texts.phrase("catalogue.severity"),
                texts.phrase("catalogue.meaning"),
                texts.phrase("catalogue.remedy"));
        row(text, "---", "---", "---", "---", "---");
        for (Answer answer : rule.answers()) {
            row(
                    text,
                    "`" + answer.key() + "`",
                    texts.outcome(answer.outcome()),
                    texts.severity(rule.severity(answer.outcome())),
                    texts.phrase(rule.messageKey(answer), gaps()),
                    answer.outcome().needsAttention() ? texts.phrase(rule.remedyKey(answer)) : "");
        }
    }

    private static Object[] gaps() {
        Object[] gaps = new Object[GAPS];
        Arrays.fill(gaps, GAP);
        return gaps;
    }

    private void item(StringBuilder text, String key, String value) {
        line(text, "- " + texts.phrase(key) + ": " + value);
    }

    private static void row(StringBuilder text, String... cells) {
        line(text, Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
