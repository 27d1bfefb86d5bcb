package io.github.mentoring4j.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** True or false. */
enum BooleanShape implements Shape {
    BOOLEAN;

    @Override
    public @Nullable Object read(JsonNode node, Place at, FaultList faults) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        Shape.wrongType("boolean", node, at, faults);
        return null;
    }

    @Override
    public JsonNode write(Object value) {
        return BooleanNode.valueOf((Boolean) value);
    }
}
