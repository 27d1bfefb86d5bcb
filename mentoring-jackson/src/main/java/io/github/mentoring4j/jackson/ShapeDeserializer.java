package io.github.mentoring4j.jackson;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** Reads a type of the library by its shape, and refuses with all faults. Immutable and thread-safe. */
final class ShapeDeserializer extends ValueDeserializer<Object> {

    private final Class<?> type;
    private final Shape shape;

    ShapeDeserializer(Class<?> type, Shape shape) {
        this.type = type;
        this.shape = shape;
    }

    @Override
    public Object deserialize(JsonParser tokens, DeserializationContext context) {
        TokenStreamLocation start = tokens.currentTokenLocation();
        FaultList faults = new FaultList();
        Optional<JsonNode> tree = TreeParser.next(tokens, faults);
        Object value = tree.isPresent() ? shape.read(tree.get(), Place.ROOT, faults) : null;
        if (value == null || !faults.isEmpty()) {
            TokenStreamLocation place = tree.isPresent() ? start : tokens.currentLocation();
            throw new RefusedJsonException(type, faults.toList(), place);
        }
        return value;
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return shape.whenAbsent();
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public boolean isCachable() {
        return true;
    }
}
