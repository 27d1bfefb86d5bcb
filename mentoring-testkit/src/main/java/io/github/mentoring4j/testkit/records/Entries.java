package io.github.mentoring4j.testkit.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Types, each with how its arbitrary is made. An arbitrary is made anew each time, for few of them are ever asked for. */
final class Entries {

    private static final int PICKS = 1000;

    private final Map<Class<?>, Supplier<? extends Arbitrary<?>>> map = new HashMap<>();

    /** An entry for a type. */
    <T> Entries add(Class<T> type, Supplier<Arbitrary<T>> arbitrary) {
        map.put(type, arbitrary);
        return this;
    }

    /** An entry for a type of which there are several at a time. */
    <T> Entries addOneOf(Class<T> type, Supplier<Arbitrary<List<T>>> several) {
        return add(type, () -> oneOf(several.get()));
    }

    /** Entries for parts that only come with a whole. */
    Entries addPartsOf(Supplier<? extends Arbitrary<?>> wholes, List<Class<?>> types) {
        types.forEach(type -> addPartOf(wholes, type));
        return this;
    }

    private <T> void addPartOf(Supplier<? extends Arbitrary<?>> wholes, Class<T> type) {
        addOneOf(type, () -> wholes.get().map(whole -> Parts.of(whole, type)));
    }

    Entries addAll(Entries others) {
        map.putAll(others.map);
        return this;
    }

    Map<Class<?>, Supplier<? extends Arbitrary<?>>> map() {
        return Map.copyOf(map);
    }

    static <T> Arbitrary<T> oneOf(Arbitrary<List<T>> several) {
        return Combinators.combine(
                        several.filter(PICKS * 100, list -> !list.isEmpty()),
                        Arbitraries.integers().between(0, PICKS).withoutEdgeCases())
                .as((list, pick) -> list.get(pick % list.size()));
    }
}
