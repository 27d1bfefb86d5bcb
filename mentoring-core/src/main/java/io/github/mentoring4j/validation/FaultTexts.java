package io.github.mentoring4j.validation;

import io.github.mentoring4j.text.Language;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The faults in words, in English or Norwegian bokmål.
 *
 * <p>Thread-safe and immutable. A locale without texts of its own gets English, whatever the default locale is.
 */
public final class FaultTexts {

    /** Codes all of whose arguments are the library's own words. */
    private static final Set<FaultCode> IN_OUR_WORDS =
            Set.of(FaultCode.WRONG_TYPE, FaultCode.REQUIREMENT_MISSING, FaultCode.ILLEGAL_STEP);

    /** Codes whose second argument says what something should name. */
    private static final Set<FaultCode> NAMING_WHAT_IS_KNOWN =
            Set.of(FaultCode.UNKNOWN_REFERENCE, FaultCode.UNKNOWN_PERSON);

    private final Locale locale;
    private final ResourceBundle bundle;

    private FaultTexts(Locale locale) {
        this.locale = Language.of(locale).locale();
        this.bundle = ResourceBundle.getBundle("io.github.mentoring4j.validation.faults", this.locale);
    }

    /**
     * The texts in a language.
     *
     * @param locale the reader's language; {@code nb}, {@code nb-NO} and {@code no} give bokmål, all others English
     * @return the texts
     */
    public static FaultTexts in(Locale locale) {
        return new FaultTexts(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * What is wrong and what would be right, as one sentence without the path.
     *
     * @param fault the fault
     * @return a sentence that ends with no full stop
     */
    public String message(Fault fault) {
        String pattern = bundle.getString(fault.code().key());
        Object[] arguments = fault.arguments().toArray();
        if (IN_OUR_WORDS.contains(fault.code())) {
            Arrays.setAll(arguments, i -> term(fault.arguments().get(i)));
        } else if (NAMING_WHAT_IS_KNOWN.contains(fault.code()) && arguments.length > 1) {
            arguments[1] = term(fault.arguments().get(1));
        }
        if (fault.code() == FaultCode.MISSING_COLUMN && arguments.length > 2) {
            arguments[2] = quoted(fault.arguments().subList(2, arguments.length));
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** Names that may themselves hold commas. */
    private String quoted(List<String> names) {
        MessageFormat quoted = new MessageFormat(bundle.getString("term.quoted"), locale);
        return names.stream().map(name -> quoted.format(new Object[] {name})).collect(Collectors.joining(", "));
    }

    /** The library's own word in the reader's language; any other word as it is. */
    private String term(String word) {
        String key = "term." + word;
        return bundle.containsKey(key) ? bundle.getString(key) : word;
    }
}
