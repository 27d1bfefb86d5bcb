package io.github.mentoring4j.ethics.validation;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.text.Language;
import java.util.Locale;
import java.util.function.Function;

/**
 * Findings as message templates. A constraint validator is not told for which language its messages are, so a template holds
 * the sentence in all of them, and {@link FindingInterpolator} takes the right one. Where there is no such interpolator, the
 * template is the English sentence itself, with everything escaped that would be taken for an expression.
 */
final class FindingTemplates {

    /** Stands before and between the sentences; no text and no id can hold it. */
    private static final char MARK = '\u0001';

    private final FindingTexts english;
    private final FindingTexts bokmal;
    private final boolean inAllLanguages;

    FindingTemplates(Function<? super Locale, FindingTexts> texts, boolean inAllLanguages) {
        this.english = texts.apply(Locale.ENGLISH);
        this.bokmal = texts.apply(Language.BOKMAL.locale());
        this.inAllLanguages = inAllLanguages;
    }

    String template(Finding finding) {
        String sentence = english.message(finding);
        return inAllLanguages ? MARK + sentence + MARK + bokmal.message(finding) : escaped(sentence);
    }

    static boolean holdsAllLanguages(String template) {
        return template.indexOf(MARK) == 0;
    }

    static String sentence(String template, Locale locale) {
        int next = template.indexOf(MARK, 1);
        return Language.of(locale) == Language.BOKMAL ? template.substring(next + 1) : template.substring(1, next);
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\{}$])", "\\\\$1");
    }
}
