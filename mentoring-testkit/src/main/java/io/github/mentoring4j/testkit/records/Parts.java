package io.github.mentoring4j.testkit.records;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of one type that a record holds, however deep, the record itself included. */
final class Parts<T> {

    private final Class<T> type;
    private final Set<T> found = new LinkedHashSet<>();

    private Parts(Class<T> type) {
        this.type = type;
    }

    /** In the order in which they stand, each once. */
    static <T> List<T> of(Object whole, Class<T> type) {
        Parts<T> parts = new Parts<>(type);
        parts.visit(whole);
        return List.copyOf(parts.found);
    }

    private void visit(Object value) {
        if (type.isInstance(value)) {
            found.add(type.cast(value));
        }
        if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                visit(part(record, component));
            }
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::visit);
        } else if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresent(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::visit);
            map.values().forEach(this::visit);
        }
    }

    private static Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException("A public record does not show its " + component.getName(), unreachable);
        }
    }
}
