package io.github.mentoring4j.examples;

import io.github.mentoring4j.text.Language;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --locale} of every subcommand; mix it in. English unless set, whatever the machine's language is. */
public final class LocaleOption {

    /** The name of the field that holds this mixin, the same in every subcommand: failures are told in its language. */
    public static final String MIXIN = "language";

    @Option(
            names = "--locale",
            paramLabel = "en|nb",
            defaultValue = "en",
            converter = Converter.class,
            description = {
                "Language of messages and reports: en (English, the default) or nb (Norwegian bokmål).",
                "Help, and mistakes in the command line itself, are in English."
            })
    private Locale locale = Locale.ENGLISH;

    /** An option not yet set. */
    public LocaleOption() {}

    /**
     * The language that was chosen.
     *
     * @return the locale, as given
     */
    public Locale locale() {
        return locale;
    }

    /** Takes the languages that there are texts in, and no other. */
    static final class Converter implements ITypeConverter<Locale> {

        @Override
        public Locale convert(String tag) {
            Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
            boolean english = locale.getLanguage().equals("en");
            if (!english && Language.of(locale) == Language.ENGLISH) {
                throw new TypeConversionException("there are no texts in this language; choose en or nb");
            }
            return locale;
        }
    }
}
