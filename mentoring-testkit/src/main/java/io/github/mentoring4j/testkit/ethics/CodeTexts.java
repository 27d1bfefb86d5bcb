package io.github.mentoring4j.testkit.ethics;

import io.github.mentoring4j.ethics.engine.Answer;
import io.github.mentoring4j.ethics.engine.Cause;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.RuleSet;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.ethics.engine.Verdict;
import io.github.mentoring4j.ethics.text.FindingTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All texts that a code of ethics needs, by their keys. */
final class CodeTexts {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("nb"));

    private CodeTexts() {}

    /** The keys of what is not there, sorted. */
    static List<String> missing(RuleSet<?> rules, FindingTexts texts) {
        return all(rules, texts).entrySet().stream()
                .filter(text -> text.getValue().isBlank() || isKey(text.getKey(), text.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is missing shows as its key; a message begins with a capital. */
    private static boolean isKey(String key, String text) {
        return text.substring(1).equals(key.substring(1))
                && text.substring(0, 1).equalsIgnoreCase(key.substring(0, 1));
    }

    /** The keys of the texts of rules that are there and the same in both, sorted. */
    static List<String> untranslated(RuleSet<?> rules, FindingTexts one, FindingTexts other) {
        Map<String, String> others = all(rules, other);
        return all(rules, one).entrySet().stream()
                .filter(text -> text.getValue().contains(" ") && text.getValue().equals(others.get(text.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> all(RuleSet<?> rules, FindingTexts texts) {
        Map<String, String> all = new TreeMap<>();
        rules.sections().forEach(section -> all.put(section.value(), texts.title(section)));
        for (RuleDescription rule : rules.descriptions()) {
            all.put(rule.titleKey(), texts.title(rule));
            all.put(rule.rationaleKey(), texts.rationale(rule));
            all.put(rule.exampleKey(), texts.example(rule));
            for (Answer answer : rule.answers()) {
                Finding finding = finding(rule, answer);
                all.put(rule.messageKey(answer), texts.message(finding));
                if (answer.outcome().needsAttention()) {
                    all.put(rule.remedyKey(answer), texts.remedy(finding).orElse(""));
                }
            }
        }
        return all;
    }

    private static Finding finding(RuleDescription rule, Answer answer) {
        Verdict verdict = Verdict.of(answer);
        Severity severity = rule.severity(answer.outcome());
        return switch (answer.outcome()) {
            case BREACHED -> new Finding.Breached(rule, severity, verdict, Optional.empty());
            case AT_RISK -> new Finding.AtRisk(rule, severity, verdict, Optional.empty());
            case UNDETERMINED ->
                new Finding.Undetermined(rule, severity, verdict, Cause.EVIDENCE_MISSING, Optional.empty());
            case UPHELD -> new Finding.Upheld(rule, verdict);
            case NOT_APPLICABLE -> new Finding.NotApplicable(rule, verdict);
        };
    }
}
