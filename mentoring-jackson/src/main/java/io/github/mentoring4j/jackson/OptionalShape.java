package io.github.mentoring4j.jackson;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** A value or nothing; nothing is an absent property, or null where a value stands in a list. */
final class OptionalShape implements Shape {

    private final Shape inner;

    OptionalShape(Shape inner) {
        this.inner = inner;
    }

    @Override
    public @Nullable Object read(JsonNode node, Place at, FaultList faults) {
        Object value = inner.read(node, at, faults);
        return value == null ? null : Optional.of(value);
    }

    @Override
    public JsonNode write(Object value) {
        Optional<?> optional = (Optional<?>) value;
        return optional.isPresent() ? inner.write(optional.get()) : NullNode.getInstance();
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        return definitions.of(inner);
    }

    @Override
    public Object whenAbsent() {
        return Optional.empty();
    }
}
