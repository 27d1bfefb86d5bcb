package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;

/** Whole numbers. A fraction is refused rather than rounded, and so is {@code 3.0}: it says that a fraction was meant. */
enum NumberShape implements Shape {
    INT(Integer.MIN_VALUE, Integer.MAX_VALUE),
    LONG(Long.MIN_VALUE, Long.MAX_VALUE);

    private final long least;
    private final long most;

    NumberShape(long least, long most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public @Nullable Object read(JsonNode node, Place at, FaultList faults) {
        if (!node.isNumber()) {
            Shape.wrongType("number", node, at, faults);
        } else if (!node.isIntegralNumber()) {
            faults.add(at, FaultCode.NOT_A_WHOLE_NUMBER);
        } else if (this == INT && node.canConvertToInt()) {
            return node.intValue();
        } else if (this == LONG && node.canConvertToLong()) {
            return node.longValue();
        } else {
            faults.add(at, FaultCode.OUT_OF_RANGE, Long.toString(least), Long.toString(most));
        }
        return null;
    }

    @Override
    public JsonNode write(Object value) {
        return this == INT ? IntNode.valueOf((Integer) value) : LongNode.valueOf((Long) value);
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "integer")
                .put("minimum", least)
                .put("maximum", most);
    }
}
