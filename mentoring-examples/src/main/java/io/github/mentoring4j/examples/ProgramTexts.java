package io.github.mentoring4j.examples;

import io.github.mentoring4j.text.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts of the program by key, in English or bokmål.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProgramTexts {

    private final Locale locale;
    private final ResourceBundle bundle;

    private ProgramTexts(String bundle, Locale locale) {
        this.locale = Language.of(locale).locale();
        this.bundle = ResourceBundle.getBundle(bundle, this.locale);
    }

    /**
     * What all subcommands say.
     *
     * @param locale the reader's language
     * @return the texts
     */
    public static ProgramTexts in(Locale locale) {
        return of("io.github.mentoring4j.examples.program", locale);
    }

    /**
     * The texts of a bundle.
     *
     * @param bundle its name, such as {@code io.github.mentoring4j.examples.match.match}
     * @param locale the reader's language
     * @return the texts
     */
    public static ProgramTexts of(String bundle, Locale locale) {
        return new ProgramTexts(bundle, locale);
    }

    /**
     * A text. Numbers among the arguments are written as the language writes them.
     *
     * @param key its key
     * @param arguments what the text's numbered places take
     * @return the text
     * @throws java.util.MissingResourceException if there is no such text
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /**
     * Whether there is a text.
     *
     * @param key the key
     * @return true if {@link #text} has an answer
     */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * The language, as the attribute {@code lang} of HTML has it.
     *
     * @return {@code en} or {@code nb}
     */
    public String languageTag() {
        return locale.equals(Locale.ROOT) ? "en" : locale.toLanguageTag();
    }

    /**
     * The locale that numbers are formatted for.
     *
     * @return the root locale for English
     */
    public Locale locale() {
        return locale;
    }
}
