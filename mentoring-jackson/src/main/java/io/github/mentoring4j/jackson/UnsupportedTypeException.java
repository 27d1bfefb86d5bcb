package io.github.mentoring4j.jackson;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;

/** A type has no form as JSON: the programmer's mistake, told with the component that leads to it. */
final class UnsupportedTypeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnsupportedTypeException(Type type) {
        super(type.getTypeName()
                + " has no form as JSON. Maybe use a record, an enum, a sealed interface of records, text,"
                + " a whole number, a boolean, LocalDate, Duration, or an Optional, List, Set or Map of these.");
    }

    private UnsupportedTypeException(String message, UnsupportedTypeException cause) {
        super(message, cause);
    }

    UnsupportedTypeException within(RecordComponent component) {
        String place = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        return new UnsupportedTypeException(place + ": " + getMessage(), this);
    }
}
