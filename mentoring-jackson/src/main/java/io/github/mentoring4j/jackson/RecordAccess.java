package io.github.mentoring4j.jackson;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reaches a record by reflection: its canonical constructor, its accessors and its {@code none()}. */
final class RecordAccess {

    private final Class<?> type;
    private final List<String> names;
    private final List<Method> accessors;
    private final Constructor<?> constructor;

    RecordAccess(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.names = Arrays.stream(components).map(RecordComponent::getName).toList();
        this.accessors = Arrays.stream(components)
                .map(RecordComponent::getAccessor)
                .peek(this::open)
                .toList();
        this.constructor = canonical(components);
    }

    private Constructor<?> canonical(RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> found = type.getDeclaredConstructor(types);
            open(found);
            return found;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type.getName() + " has no canonical constructor", impossible);
        }
    }

    private void open(AccessibleObject member) {
        // A public member of an exported package needs no opening; then the answer does not matter.
        if (!member.trySetAccessible() && !isReachable()) {
            throw new IllegalArgumentException(type.getName() + " cannot be reached by reflection."
                    + " Maybe open its package to the module io.github.mentoring4j.jackson,"
                    + " or make the record public in an exported package.");
        }
    }

    private boolean isReachable() {
        return Modifier.isPublic(type.getModifiers())
                && type.getModule().isExported(type.getPackageName(), RecordAccess.class.getModule());
    }

    Class<?> type() {
        return type;
    }

    String recordName() {
        return type.getSimpleName();
    }

    List<String> names() {
        return names;
    }

    String name(int component) {
        return names.get(component);
    }

    Object construct(Object... arguments) {
        return Objects.requireNonNull(call(() -> constructor.newInstance(arguments)));
    }

    Object component(Object value, int component) {
        return Objects.requireNonNull(call(() -> accessors.get(component).invoke(value)), names.get(component));
    }

    /** What the public static method {@code none()} of the record's own type gives, or null if there is no such method. */
    @Nullable
    Object none() {
        try {
            Method none = type.getDeclaredMethod("none");
            boolean fits = Modifier.isStatic(none.getModifiers())
                    && Modifier.isPublic(none.getModifiers())
                    && none.getReturnType() == type;
            if (!fits) {
                return null;
            }
            open(none);
            return call(() -> none.invoke(null));
        } catch (NoSuchMethodException ordinary) {
            return null;
        }
    }

    private interface Call {
        @Nullable
        Object run() throws ReflectiveOperationException;
    }

    private @Nullable Object call(Call call) {
        try {
            return call.run();
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(type.getName() + " threw a checked exception", thrown);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(
                    type.getName()
                            + " cannot be reached by reflection. Maybe its module must open or export its package"
                            + " to io.github.mentoring4j.jackson.",
                    unreachable);
        }
    }
}
