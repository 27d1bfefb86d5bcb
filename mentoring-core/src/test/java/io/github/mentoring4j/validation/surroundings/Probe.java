package io.github.mentoring4j.validation.surroundings;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells what a validator of its surroundings finds in the unwise record: path and message, sorted. */
interface Probe extends Function<Locale, Stream<String>> {

    static Stream<String> violations(Validator validator) {
        return List.copyOf(validator.validate(UnwiseRecord.relationship())).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted();
    }
}
