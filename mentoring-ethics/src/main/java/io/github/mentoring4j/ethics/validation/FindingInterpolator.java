package io.github.mentoring4j.ethics.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Takes a finding's sentence in the right language, and leaves all other messages to another interpolator. */
final class FindingInterpolator implements MessageInterpolator {

    /** Whatever the other interpolator gives for this in its own language tells that language. */
    private static final String LANGUAGE = "{io.github.mentoring4j.ethics.validation.language}";

    private final MessageInterpolator others;

    FindingInterpolator(MessageInterpolator others) {
        this.others = others;
    }

    @Override
    public String interpolate(String template, Context context) {
        if (FindingTemplates.holdsAllLanguages(template)) {
            Locale locale = Locale.forLanguageTag(others.interpolate(LANGUAGE, context));
            return FindingTemplates.sentence(template, locale);
        }
        return others.interpolate(template, context);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return FindingTemplates.holdsAllLanguages(template)
                ? FindingTemplates.sentence(template, locale)
                : others.interpolate(template, context, locale);
    }
}
