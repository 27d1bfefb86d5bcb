package io.github.mentoring4j.jackson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A list, in its order. */
final class ListShape implements Shape {

    private final Shape element;

    ListShape(Shape element) {
        this.element = element;
    }

    @Override
    public @Nullable Object read(JsonNode node, Place at, FaultList faults) {
        if (!node.isArray()) {
            Shape.wrongType("array", node, at, faults);
            return null;
        }
        List<Object> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            Object value = element.readOrAbsent(node.get(i), at.element(i), faults);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == node.size() ? List.copyOf(values) : null;
    }

    @Override
    public JsonNode write(Object value) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        ((List<?>) value).forEach(each -> array.add(element.write(each)));
        return array;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
        schema.set("items", definitions.orNull(element));
        return schema;
    }

    @Override
    public Object whenAbsent() {
        return List.of();
    }
}
