package io.github.mentoring4j.jackson;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Stands for a type that is being looked at, so that a record can hold records of its own type. */
final class DeferredShape implements Shape {

    private @Nullable Shape target;

    void resolve(Shape shape) {
        target = shape;
    }

    private Shape target() {
        return Objects.requireNonNull(target, "a type was read while it was being looked at");
    }

    @Override
    public @Nullable Object read(JsonNode node, Place at, FaultList faults) {
        return target().read(node, at, faults);
    }

    @Override
    public JsonNode write(Object value) {
        return target().write(value);
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        return target().schema(definitions);
    }

    @Override
    public @Nullable Class<?> named() {
        return target().named();
    }

    @Override
    public @Nullable Object whenAbsent() {
        return target().whenAbsent();
    }
}
