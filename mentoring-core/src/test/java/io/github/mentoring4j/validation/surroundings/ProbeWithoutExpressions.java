package io.github.mentoring4j.validation.surroundings;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates as one does who has no implementation of the expression language. */
public final class ProbeWithoutExpressions implements Probe {

    private static final Set<Locale> LANGUAGES = Set.of(Locale.ENGLISH, Locale.forLanguageTag("nb"));

    @Override
    public Stream<String> apply(Locale locale) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(LANGUAGES)
                .defaultLocale(locale)
                .messageInterpolator(new ParameterMessageInterpolator(LANGUAGES, locale, false))
                .buildValidatorFactory()) {
            return Probe.violations(factory.getValidator());
        }
    }
}
