package io.github.mentoring4j.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        return JsonNodeFactory.instance.objectNode().put("type", "boolean");
    }
}
