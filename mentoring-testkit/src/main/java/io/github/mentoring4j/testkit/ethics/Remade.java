package io.github.mentoring4j.testkit.ethics;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Makes records anew out of their parts, with every day or every id in them changed. */
final class Remade {

    /** After so many years the Gregorian calendar repeats, weekdays and leap days included. */
    private static final int CYCLE = 400;

    private static final String ID = "Id";

    /** What comes after all letters and digits, so that of two ids the longer one comes first. */
    private static final char AFTER_ALL = '~';

    private final UnaryOperator<LocalDate> days;
    private final UnaryOperator<String> ids;

    private Remade(UnaryOperator<LocalDate> days, UnaryOperator<String> ids) {
        this.days = days;
        this.ids = ids;
    }

    /** An equal record that shares no part with the one given. */
    static <R extends Record> R copy(R record) {
        return new Remade(UnaryOperator.identity(), UnaryOperator.identity()).record(record);
    }

    /** The same four hundred years later. */
    static <R extends Record> R centuriesLater(R record) {
        return new Remade(Remade::later, UnaryOperator.identity()).record(record);
    }

    /** All of them four hundred years later. */
    static List<Object> centuriesLater(List<?> values) {
        return new Remade(Remade::later, UnaryOperator.identity()).changed(values, new ArrayList<>());
    }

    /** The same with other ids, of which the first is the last: whoever has one, or names it, has the other. */
    static <R extends Record> R renamed(R record) {
        return new Remade(UnaryOperator.identity(), Remade::reversed).record(record);
    }

    private static String reversed(String id) {
        StringBuilder other = new StringBuilder();
        id.chars()
                .map(each -> each >= '0' && each <= 'z' ? '0' + 'z' - each : each)
                .forEach(each -> other.append((char) each));
        return other.append(AFTER_ALL).toString();
    }

    /** The end of all days, by which a viewpoint says that it knows everything, stays what it is. */
    private static LocalDate later(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusYears(CYCLE);
    }

    private Object changed(Object value) {
        if (value instanceof LocalDate day) {
            return days.apply(day);
        } else if (value instanceof Record record) {
            return record(record);
        } else if (value instanceof Optional<?> perhaps) {
            return perhaps.map(this::changed);
        } else if (value instanceof SortedSet<?> set) {
            return changed(set, new TreeSet<>());
        } else if (value instanceof Set<?> set) {
            return changed(set, new LinkedHashSet<>());
        } else if (value instanceof List<?> list) {
            return changed(list, new ArrayList<>());
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> all = value instanceof SortedMap<?, ?> ? new TreeMap<>() : new LinkedHashMap<>();
            map.forEach((key, each) -> all.put(changed(key), changed(each)));
            return all;
        }
        return value;
    }

    private <C extends Collection<Object>> C changed(Collection<?> from, C into) {
        from.forEach(each -> into.add(changed(each)));
        return into;
    }

    @SuppressWarnings("unchecked") // made by the record's own constructor
    private <R extends Record> R record(R record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                Method accessor = components[i].getAccessor();
                // A record of a test need not be public.
                accessor.trySetAccessible();
                Object part = accessor.invoke(record);
                parts[i] = isId(record) && part instanceof String id ? ids.apply(id) : changed(part);
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return (R) constructor.newInstance(parts);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("A " + record.getClass().getSimpleName() + " cannot be made anew", refused);
        }
    }

    private static boolean isId(Record record) {
        return record.getClass().getSimpleName().endsWith(ID);
    }
}
