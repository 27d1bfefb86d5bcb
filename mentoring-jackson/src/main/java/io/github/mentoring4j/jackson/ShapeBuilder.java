package io.github.mentoring4j.jackson;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** Looks at a type and all that it holds, once. Made for one type and dropped; not thread-safe. */
final class ShapeBuilder {

    private static final Map<Class<?>, Shape> SIMPLE = Map.of(
            String.class, TextShape.STRING,
            LocalDate.class, TextShape.DATE,
            Duration.class, TextShape.DURATION,
            int.class, NumberShape.INT,
            Integer.class, NumberShape.INT,
            long.class, NumberShape.LONG,
            Long.class, NumberShape.LONG,
            boolean.class, BooleanShape.BOOLEAN,
            Boolean.class, BooleanShape.BOOLEAN);

    private final Map<Class<?>, ShortForm<?, ?>> shortForms;
    private final Map<Type, Shape> known = new HashMap<>(SIMPLE);

    ShapeBuilder(Map<Class<?>, ShortForm<?, ?>> shortForms) {
        this.shortForms = shortForms;
    }

    Shape shapeOf(Type type) {
        Shape seen = known.get(type);
        if (seen != null) {
            return seen;
        }
        DeferredShape deferred = new DeferredShape();
        known.put(type, deferred);
        Shape built = build(type);
        deferred.resolve(built);
        known.put(type, built);
        return built;
    }

    private Shape build(Type type) {
        if (type instanceof Class<?> plain) {
            return ofClass(plain);
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        if (type instanceof WildcardType wildcard) {
            return shapeOf(wildcard.getUpperBounds()[0]);
        }
        throw unsupported(type);
    }

    private Shape ofClass(Class<?> type) {
        if (type.isEnum()) {
            return new EnumShape(type);
        }
        if (type.isRecord()) {
            Shape full = ofRecord(type);
            ShortForm<?, ?> form = shortForms.get(type);
            return form == null ? full : new ShortFormShape<>(form, shapeOf(form.form()), full);
        }
        if (type.isInterface() && type.isSealed()) {
            return ofSealed(type);
        }
        throw unsupported(type);
    }

    private Shape ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1 && components[0].getName().equals(BareRecordShape.COMPONENT)) {
            return new BareRecordShape(new RecordAccess(type), shapeOf(components[0].getGenericType()));
        }
        return inFull(type);
    }

    private RecordShape inFull(Class<?> type) {
        List<Shape> shapes = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            shapes.add(ofComponent(component));
        }
        return new RecordShape(new RecordAccess(type), shapes);
    }

    private Shape ofComponent(RecordComponent component) {
        try {
            return shapeOf(component.getGenericType());
        } catch (UnsupportedTypeException unsupported) {
            throw unsupported.within(component);
        }
    }

    private Shape ofSealed(Class<?> type) {
        Map<Class<?>, RecordShape> records = new LinkedHashMap<>();
        for (Class<?> record : permitted(type)) {
            boolean taken = Arrays.stream(record.getRecordComponents())
                    .anyMatch(component -> component.getName().equals(SealedShape.DISCRIMINATOR));
            if (taken) {
                throw new IllegalArgumentException(record.getName() + " has a component "
                        + SealedShape.DISCRIMINATOR + ", which would clash with the property that tells the records of "
                        + type.getSimpleName() + " apart. Maybe rename it.");
            }
            records.put(record, inFull(record));
        }
        return new SealedShape(type, records);
    }

    private List<Class<?>> permitted(Class<?> type) {
        List<Class<?>> records = new ArrayList<>();
        for (Class<?> member : type.getPermittedSubclasses()) {
            if (member.isRecord()) {
                records.add(member);
            } else if (member.isInterface() && member.isSealed()) {
                records.addAll(permitted(member));
            } else {
                throw unsupported(member);
            }
        }
        return records;
    }

    private Shape ofGeneric(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return new OptionalShape(shapeOf(arguments[0]));
        }
        if (raw == List.class) {
            return new ListShape(shapeOf(arguments[0]));
        }
        if (raw == Set.class || raw == SortedSet.class) {
            return new SetShape(shapeOf(arguments[0]), isOrdered(arguments[0]), raw == SortedSet.class);
        }
        if (raw == Map.class || raw == SortedMap.class) {
            return ofMap(type, arguments, raw == SortedMap.class);
        }
        throw unsupported(type);
    }

    private Shape ofMap(Type type, Type[] arguments, boolean sorted) {
        Shape key = arguments[0] == Integer.class ? TextShape.NUMBER : shapeOf(arguments[0]);
        if (!key.isText()) {
            throw unsupported(type);
        }
        return new MapShape(key, shapeOf(arguments[1]), sorted);
    }

    private static boolean isOrdered(Type element) {
        return element instanceof Class<?> type && Comparable.class.isAssignableFrom(type);
    }

    private static UnsupportedTypeException unsupported(Type type) {
        return new UnsupportedTypeException(type);
    }
}
