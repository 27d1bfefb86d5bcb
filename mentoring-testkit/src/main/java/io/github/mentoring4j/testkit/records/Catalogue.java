package io.github.mentoring4j.testkit.records;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What has an arbitrary: by hand where an entry says how, else put together from its components. */
final class Catalogue {

    private static final String LIBRARY = "io.github.mentoring4j.";

    /** No vocabulary: this module itself and the program, whose records are theirs alone. */
    private static final List<String> NO_VOCABULARY = List.of(LIBRARY + "testkit", LIBRARY + "examples");

    private static final Map<Class<?>, Supplier<? extends Arbitrary<?>>> BY_HAND =
            union(List.of(CoreEntries.all(), MatchingEntries.all(), EthicsEntries.all()));

    private Catalogue() {}

    static boolean has(Class<?> type) {
        return BY_HAND.containsKey(type) || isGeneric(type);
    }

    static Optional<Arbitrary<?>> find(Class<?> type) {
        Supplier<? extends Arbitrary<?>> byHand = BY_HAND.get(type);
        if (byHand != null) {
            return Optional.of(byHand.get());
        }
        return isGeneric(type) ? Optional.of(generic(type)) : Optional.empty();
    }

    private static Arbitrary<?> generic(Class<?> type) {
        if (type.isEnum()) {
            return Arbitraries.of(Arrays.asList(type.getEnumConstants()));
        }
        return type.isRecord() ? Components.record(type) : anyOf(type.getPermittedSubclasses());
    }

    private static Arbitrary<?> anyOf(Class<?>[] kinds) {
        List<Arbitrary<?>> all = new ArrayList<>();
        for (Class<?> kind : kinds) {
            all.add(RecordArbitraries.of(kind));
        }
        return Arbitraries.oneOf(all);
    }

    private static boolean isGeneric(Class<?> type) {
        boolean shaped = type.isRecord() || type.isEnum() || (type.isSealed() && type.isInterface());
        return shaped && isPublic(type) && isVocabulary(type.getPackageName() + ".");
    }

    private static boolean isVocabulary(String place) {
        return place.startsWith(LIBRARY) && NO_VOCABULARY.stream().noneMatch(each -> place.startsWith(each + "."));
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static Map<Class<?>, Supplier<? extends Arbitrary<?>>> union(List<Entries> parts) {
        Entries all = new Entries();
        parts.forEach(all::addAll);
        return all.map();
    }
}
