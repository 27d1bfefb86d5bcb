package io.github.mentoring4j.jackson;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the library's own types, which {@link MentoringModule} answers for, from everybody else's. */
final class LibraryTypes {

    private static final String PACKAGES = "io.github.mentoring4j.";

    private LibraryTypes() {}

    /** Whether a class is a record, an enum, or a sealed interface of records of this library. */
    static boolean contain(Class<?> type) {
        return type.getName().startsWith(PACKAGES) && (type.isRecord() || type.isEnum() || isFamily(type));
    }

    private static boolean isFamily(Class<?> type) {
        return type.isInterface()
                && type.isSealed()
                && Arrays.stream(type.getPermittedSubclasses())
                        .allMatch(member -> member.isRecord() || isFamily(member));
    }

    /** The widest sealed interface of records that a record of the library belongs to. */
    static Optional<Class<?>> familyOf(Class<?> record) {
        return record.isRecord() ? familiesOf(record).reduce((narrow, wide) -> wide) : Optional.empty();
    }

    private static Stream<Class<?>> familiesOf(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(LibraryTypes::contain)
                .flatMap(family -> Stream.concat(Stream.of(family), familiesOf(family)));
    }

    /** The enum itself where a mapper met a constant with a body, which has a class of its own. */
    static Class<?> declared(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        return parent != null && parent.isEnum() ? parent : type;
    }
}
