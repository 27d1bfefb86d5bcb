package io.github.mentoring4j.text;

import java.util.Locale;

/** The languages that the library's texts come in. */
public enum Language {
    /** English, and the answer to every locale that has no texts of its own. */
    ENGLISH(Locale.ROOT),
    /** Norwegian bokmål. */
    BOKMAL(Locale.forLanguageTag("nb"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * The language for a locale. The default locale of the machine plays no part.
     *
     * @param locale any locale
     * @return bokmål for {@code nb} and {@code no} with any region, English for all others
     */
    public static Language of(Locale locale) {
        String language = locale.getLanguage();
        return language.equals("nb") || language.equals("no") ? BOKMAL : ENGLISH;
    }

    /**
     * The locale to load resource bundles and to format numbers with.
     *
     * @return the root locale for English, whose bundles have no suffix, and {@code nb} for bokmål
     */
    public Locale locale() {
        return locale;
    }
}
