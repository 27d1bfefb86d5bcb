package io.github.mentoring4j.guideline;

import io.github.mentoring4j.text.Language;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The guidelines in words, in English or Norwegian bokmål. Immutable and thread-safe.
 */
public final class GuidelineTexts {

    private final ResourceBundle bundle;

    private GuidelineTexts(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                "io.github.mentoring4j.guideline.guidelines",
                Language.of(locale).locale());
    }

    /**
     * The texts in a language.
     *
     * @param locale the reader's language; {@code nb} and {@code no} give bokmål, all others English
     * @return the texts
     */
    public static GuidelineTexts in(Locale locale) {
        return new GuidelineTexts(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * A guideline in a few words.
     *
     * @param guideline the guideline
     * @return its title, without a full stop
     */
    public String title(Guideline guideline) {
        return bundle.getString(guideline.name() + ".title");
    }

    /**
     * What a guideline asks.
     *
     * @param guideline the guideline
     * @return one or two sentences
     */
    public String statement(Guideline guideline) {
        return bundle.getString(guideline.name() + ".statement");
    }
}
