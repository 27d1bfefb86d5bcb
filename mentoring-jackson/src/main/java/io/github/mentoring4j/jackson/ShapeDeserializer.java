package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
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
        JsonNode tree = tree(tokens, faults);
        Object value = shape.read(tree, Place.ROOT, faults);
        if (value == null || !faults.isEmpty()) {
            throw new RefusedJsonException(type, faults.toList(), start);
        }
        return value;
    }

    private JsonNode tree(JsonParser tokens, FaultList faults) {
        try {
            return TreeParser.next(tokens, faults);
        } catch (StreamReadException | StreamConstraintsException notJson) {
            throw notJson(notJson);
        }
    }

    /** Jackson's exception stays out even as a cause, for its message quotes what it stumbled over. */
    private RefusedJsonException notJson(JacksonException notJson) {
        TokenStreamLocation stop = Objects.requireNonNullElse(notJson.getLocation(), TokenStreamLocation.NA);
        String line = Integer.toString(Math.max(1, stop.getLineNr()));
        String column = Integer.toString(Math.max(1, stop.getColumnNr()));
        return new RefusedJsonException(type, List.of(Fault.of("", FaultCode.NOT_JSON, line, column)), stop);
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
