package io.github.mentoring4j.validation.surroundings;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.stream.Stream;

/** Validates as one does who configures nothing. Needs an implementation of the expression language. */
public final class ProbeOfDefaults implements Probe {

    @Override
    public Stream<String> apply(Locale locale) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return Probe.violations(factory.getValidator());
        }
    }
}
