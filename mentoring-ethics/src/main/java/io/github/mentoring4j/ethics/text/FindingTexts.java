package io.github.mentoring4j.ethics.text;

import io.github.mentoring4j.ethics.engine.Argument;
import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Measure;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.RuleDescription;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.ethics.engine.Unit;
import io.github.mentoring4j.ethics.engine.WaiverUse;
import io.github.mentoring4j.evidence.EvidenceRef;
import io.github.mentoring4j.evidence.Viewpoint;
import io.github.mentoring4j.guideline.Guideline;
import io.github.mentoring4j.guideline.GuidelineTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Findings in words, in English or Norwegian bokmål. Immutable and thread-safe; the default locale plays no part.
 *
 * <p>For rules of your own, add a bundle of theirs with {@link #and}. A rule's texts stand under its id: {@code <id>.title},
 * {@code <id>.rationale}, {@code <id>.example}, and for each answer {@code <id>.<answer>} and {@code <id>.<answer>.remedy}, as
 * patterns of {@link java.text.MessageFormat}: {0} is what was measured, {1} the limit, and from {2} on follow the verdict's
 * arguments. A text that is not there shows as its key.
 */
public final class FindingTexts {

    /** A sentence that refers to more parts of the record than that names the first few of them and counts the others. */
    private static final int MOST_LISTED = 8;

    private static final int LISTED_OF_MANY = 5;

    private final GuidelineTexts guidelines;
    private final Phrases phrases;

    private FindingTexts(GuidelineTexts guidelines, Phrases phrases) {
        this.guidelines = guidelines;
        this.phrases = phrases;
    }

    /**
     * The texts in a language.
     *
     * @param locale the reader's language; {@code nb} and {@code no} give bokmål, all others English
     * @return the texts
     */
    public static FindingTexts in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new FindingTexts(GuidelineTexts.in(locale), Phrases.in(locale));
    }

    /**
     * These texts and more, for rules of your own. Where both have a key, the new bundle's text is used.
     *
     * @param texts a bundle in the same language
     * @return changed texts
     */
    public FindingTexts and(ResourceBundle texts) {
        return new FindingTexts(guidelines, phrases.and(texts));
    }

    /**
     * What a finding says, with its reason in figures.
     *
     * @param finding the finding
     * @return one or two sentences
     */
    public String message(Finding finding) {
        List<Object> filled = new ArrayList<>();
        filled.add(finding.measure().map(this::value).orElse(""));
        filled.add(finding.measure().map(this::limit).orElse(""));
        finding.arguments().forEach(argument -> filled.add(argument(argument)));
        return sentence(phrases.say(finding.messageKey(), filled.toArray()));
    }

    /**
     * What would put it right.
     *
     * @param finding the finding
     * @return one or two sentences; empty where there is nothing to do, or nothing to judge yet
     */
    public Optional<String> remedy(Finding finding) {
        return finding.outcome().needsAttention() ? phrases.find(finding.remedyKey()) : Optional.empty();
    }

    /**
     * A section's name.
     *
     * @param section the section
     * @return its title: a guideline's own, or {@code <section>.title} of an added bundle, or else the bare id
     */
    public String title(SectionId section) {
        return phrases.find(section + ".title")
                .orElseGet(() -> Arrays.stream(Guideline.values())
                        .filter(guideline -> guideline.name().equals(section.value()))
                        .findFirst()
                        .map(guidelines::title)
                        .orElse(section.value()));
    }

    /**
     * A rule's name in a few words.
     *
     * @param rule the rule
     * @return its title
     */
    public String title(RuleDescription rule) {
        return phrases.say(rule.titleKey());
    }

    /**
     * Why there is such a rule.
     *
     * @param rule the rule
     * @return some sentences
     */
    public String rationale(RuleDescription rule) {
        return phrases.say(rule.rationaleKey());
    }

    /**
     * An example of what a rule is about.
     *
     * @param rule the rule
     * @return some sentences
     */
    public String example(RuleDescription rule) {
        return phrases.say(rule.exampleKey());
    }

    /**
     * An outcome's name.
     *
     * @param outcome the outcome
     * @return a word or two, in lower case
     */
    public String outcome(Outcome outcome) {
        return phrases.say("Outcome." + outcome.name());
    }

    /**
     * A severity's name.
     *
     * @param severity the severity
     * @return a word or two, in lower case
     */
    public String severity(Severity severity) {
        return phrases.say("Severity." + severity.name());
    }

    /**
     * A part of the record, such as "meeting m-3".
     *
     * @param evidence points at the part
     * @return kind and id
     */
    public String evidence(EvidenceRef evidence) {
        return phrases.say("EvidenceKind." + evidence.kind().name(), evidence.id());
    }

    /**
     * A number of something, such as "23 days".
     *
     * @param number the number
     * @param unit what it counts
     * @return number and unit in the right form
     */
    public String quantity(long number, Unit unit) {
        String form = number == 1 ? ".one" : ".many";
        return phrases.say("unit." + unit.key() + form, number(number));
    }

    /**
     * A day, such as "5 March 2026".
     *
     * @param day the day
     * @return day, month in words, and year
     */
    public String date(LocalDate day) {
        return phrases.say(
                "date",
                Integer.toString(day.getDayOfMonth()),
                phrases.say("month." + day.getMonthValue()),
                Integer.toString(day.getYear()));
    }

    /**
     * What became of a waiver: who granted it, until when, and whether it holds. Never its reason.
     *
     * @param use the waiver
     * @return one sentence
     */
    public String waiver(WaiverUse use) {
        return phrases.say(
                "WaiverStatus." + use.status().name(),
                use.waiver().rule().value(),
                phrases.say("Role." + use.waiver().grantor().role().name()),
                use.waiver().grantor().person().value(),
                date(use.waiver().until()));
    }

    /** From where reports were made, as a sentence. */
    String viewpoint(Viewpoint viewpoint) {
        String asOf = date(viewpoint.asOf());
        return viewpoint.knownBy().equals(LocalDate.MAX)
                ? phrases.say("report.as-of", asOf)
                : phrases.say("report.as-of-known-by", asOf, date(viewpoint.knownBy()));
    }

    /** A phrase of the frame around findings. */
    String phrase(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    private String value(Measure measure) {
        return quantity(measure.value(), measure.unit());
    }

    private String limit(Measure measure) {
        return quantity(measure.limit(), measure.unit());
    }

    private String argument(Argument argument) {
        if (argument instanceof Argument.Quantity quantity) {
            return quantity(quantity.value(), quantity.unit());
        } else if (argument instanceof Argument.Day day) {
            return date(day.date());
        } else if (argument instanceof Argument.Reference reference) {
            return evidence(reference.evidence());
        } else if (argument instanceof Argument.Word word) {
            return phrases.say(word.key());
        }
        return listing(((Argument.Listing) argument).parts());
    }

    private String listing(List<Argument> parts) {
        boolean all = parts.size() <= MOST_LISTED || !parts.stream().allMatch(Argument.Reference.class::isInstance);
        int shown = all ? parts.size() : LISTED_OF_MANY;
        String joined = "";
        for (int i = 0; i < shown; i++) {
            String key = all && i == shown - 1 ? "list.last" : "list.next";
            joined = i == 0 ? argument(parts.get(i)) : phrases.say(key, joined, argument(parts.get(i)));
        }
        return all ? joined : phrases.say("list.more", joined, number(parts.size() - shown));
    }

    String number(long number) {
        String digits = Long.toString(number);
        StringBuilder grouped = new StringBuilder();
        int lead = digits.startsWith("-") ? 1 : 0;
        for (int i = 0; i < digits.length(); i++) {
            int left = digits.length() - i;
            if (i > lead && left % 3 == 0) {
                grouped.append(phrases.say("number.group"));
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
