package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.FaultCode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** An enum's constants by name, in lower case with hyphens: {@code PROGRAMME_LEAD} is {@code "programme-lead"}. */
final class EnumShape implements Shape {

    private final Class<?> type;
    private final Map<String, Object> constants = new LinkedHashMap<>();

    EnumShape(Class<?> type) {
        this.type = type;
        for (Object constant : type.getEnumConstants()) {
            constants.put(nameOf(constant), constant);
        }
    }

    @Override
    public @Nullable Object read(JsonNode node, Place at, FaultList faults) {
        if (!node.isString()) {
            Shape.wrongType("string", node, at, faults);
            return null;
        }
        Object constant = constants.get(node.stringValue());
        if (constant == null) {
            faults.add(at, FaultCode.NOT_ONE_OF, String.join(", ", constants.keySet()));
        }
        return constant;
    }

    @Override
    public JsonNode write(Object value) {
        return StringNode.valueOf(nameOf(value));
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
        constants.keySet().forEach(schema.putArray("enum")::add);
        return schema;
    }

    @Override
    public Class<?> named() {
        return type;
    }

    @Override
    public boolean isText() {
        return true;
    }

    private static String nameOf(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
