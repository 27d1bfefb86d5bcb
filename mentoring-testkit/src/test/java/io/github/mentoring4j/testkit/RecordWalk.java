package io.github.mentoring4j.testkit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Visits every record that a record holds, itself included. */
final class RecordWalk {

    private final List<Record> records = new ArrayList<>();

    private RecordWalk() {}

    static RecordWalk of(Object record) {
        RecordWalk walk = new RecordWalk();
        walk.visit(record);
        return walk;
    }

    List<Record> records() {
        return records;
    }

    private void visit(Object value) {
        if (value instanceof Record record) {
            records.add(record);
            parts(record).forEach(this::visit);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::visit);
        } else if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresent(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::visit);
            map.values().forEach(this::visit);
        }
    }

    private static List<Object> parts(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> part(record, component))
                .toList();
    }

    private static Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** A record made of the same parts by the canonical constructor. */
    static Object madeAnew(Record record) {
        Class<?>[] types = Arrays.stream(record.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return record.getClass()
                    .getDeclaredConstructor(types)
                    .newInstance(parts(record).toArray());
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
