package io.github.mentoring4j.testkit.records;

import io.github.mentoring4j.testkit.Dates;
import io.github.mentoring4j.validation.InvalidRecordException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Records put together from arbitraries of their components; what a record refuses is left out. */
final class Components {

    private static final int MOST_ELEMENTS = 3;
    private static final int MOST_REFUSED = 100_000;

    private Components() {}

    static Arbitrary<?> record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Arbitrary<Object>> parts = new ArrayList<>();
        for (RecordComponent component : components) {
            parts.add(any(component.getGenericType()).asGeneric());
        }
        Constructor<?> constructor = constructor(type, components);
        return Combinators.combine(parts)
                .as(values -> made(constructor, values))
                .filter(MOST_REFUSED, Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type.getName() + " has no canonical constructor", impossible);
        }
    }

    /** The record, or nothing where it refuses what it is to be made of. */
    private static Optional<Object> made(Constructor<?> constructor, List<Object> values) {
        try {
            return Optional.of(constructor.newInstance(values.toArray()));
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidRecordException
                    || refused.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw new IllegalStateException(constructor.getDeclaringClass() + " cannot be made", refused.getCause());
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(constructor.getDeclaringClass() + " is not public", hidden);
        }
    }

    private static Arbitrary<?> any(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> simple = (Class<?>) type;
        return simple.getPackageName().startsWith("java") || simple.isPrimitive()
                ? plain(simple)
                : RecordArbitraries.of(simple);
    }

    private static Arbitrary<?> container(Class<?> type, Type[] of) {
        Arbitrary<Object> first = any(of[0]).asGeneric();
        if (type == Optional.class) {
            return first.optional();
        } else if (type == List.class) {
            return first.list().ofMaxSize(MOST_ELEMENTS);
        } else if (type == Set.class) {
            return first.set().ofMaxSize(most(of[0]));
        } else if (type == SortedSet.class) {
            return first.set().ofMaxSize(most(of[0])).<SortedSet<Object>>map(TreeSet::new);
        } else if (type == Map.class || type == SortedMap.class) {
            Arbitrary<Map<Object, Object>> maps =
                    Arbitraries.maps(first, any(of[1]).asGeneric()).ofMaxSize(most(of[0]));
            return type == Map.class ? maps : maps.<SortedMap<Object, Object>>map(TreeMap::new);
        }
        throw new IllegalStateException("No arbitrary for components of type " + type.getName());
    }

    /** A set of an enum cannot have more elements than there are. */
    private static int most(Type type) {
        return type instanceof Class<?> simple && simple.isEnum()
                ? Math.min(MOST_ELEMENTS, simple.getEnumConstants().length)
                : MOST_ELEMENTS;
    }

    private static Arbitrary<?> plain(Class<?> type) {
        if (type == String.class) {
            return words();
        } else if (type == int.class || type == Integer.class) {
            return numbers();
        } else if (type == long.class || type == Long.class) {
            return numbers().map(Integer::longValue);
        } else if (type == boolean.class) {
            return Arbitraries.of(false, true);
        } else if (type == LocalDate.class) {
            return Dates.days();
        } else if (type == Duration.class) {
            return Arbitraries.integers().between(1, 24 * 60).map(Duration::ofMinutes);
        } else if (type == OptionalInt.class) {
            return numbers().optional().map(Components::perhaps);
        } else if (type == OptionalLong.class) {
            return numbers().optional().map(Components::perhaps).map(Components::widened);
        }
        throw new IllegalStateException("No arbitrary for components of type " + type.getName());
    }

    /** Ids, keys and labels. */
    private static Arbitrary<String> words() {
        return Arbitraries.integers().between(1, 50).map(number -> "x-" + number);
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, 100);
    }

    private static OptionalInt perhaps(Optional<Integer> number) {
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    private static OptionalLong widened(OptionalInt number) {
        return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
    }
}
