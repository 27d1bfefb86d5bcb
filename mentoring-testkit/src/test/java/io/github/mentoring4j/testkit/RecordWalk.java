package io.github.mentoring4j.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        try {
            return made(record.getClass(), parts(record).toArray());
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static Object made(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(parts);
    }

    /** The components that the canonical constructor takes as null, or as collections that hold null. */
    static List<String> placesThatTakeNull(Record record) {
        List<String> places = new ArrayList<>();
        String name = record.getClass().getSimpleName() + ".";
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive() && !refuses(record, i, null)) {
                places.add(name + components[i].getName());
            }
            if (part(record, components[i]) instanceof Collection<?> many && !refuses(record, i, holdingNull(many))) {
                places.add(name + components[i].getName() + "[]");
            }
        }
        return places;
    }

    private static Collection<@Nullable Object> holdingNull(Collection<?> many) {
        Collection<@Nullable Object> more = many instanceof Set ? new HashSet<>(many) : new ArrayList<>(many);
        more.add(null);
        return more;
    }

    private static boolean refuses(Record record, int place, @Nullable Object value) {
        @Nullable Object[] parts = parts(record).toArray();
        parts[place] = value;
        try {
            made(record.getClass(), parts);
            return false;
        } catch (InvocationTargetException refused) {
            return refused.getCause() instanceof NullPointerException;
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
