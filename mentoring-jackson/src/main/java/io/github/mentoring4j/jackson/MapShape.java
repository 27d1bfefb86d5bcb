package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.FaultCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A map whose keys look like text or are whole numbers: an object, its properties in the order of their names. */
final class MapShape implements Shape {

    private final Shape key;
    private final Shape value;
    private final boolean sorted;

    /**
     * A map.
     *
     * @param key the shape of a key, which is text
     * @param value the shape of a value
     * @param sorted whether the component is a sorted map
     */
    MapShape(Shape key, Shape value, boolean sorted) {
        this.key = key;
        this.value = value;
        this.sorted = sorted;
    }

    @Override
    public @Nullable Object read(JsonNode node, Place at, FaultList faults) {
        if (!node.isObject()) {
            Shape.wrongType("object", node, at, faults);
            return null;
        }
        Map<Object, Object> entries = empty();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            Place place = at.property(property.getKey());
            Object name = key.read(StringNode.valueOf(property.getKey()), place, faults);
            Object content = value.readOrAbsent(property.getValue(), place, faults);
            if (name != null && content != null && entries.put(name, content) != null) {
                // Two spellings of one key, such as PT1H and PT60M.
                faults.add(place, FaultCode.REPEATED_PROPERTY);
            }
        }
        return entries.size() == node.size() ? unmodifiable(entries) : null;
    }

    @Override
    public JsonNode write(Object map) {
        Map<String, JsonNode> byName = new TreeMap<>();
        ((Map<?, ?>) map).forEach((k, v) -> byName.put(key.write(k).stringValue(), value.write(v)));
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        byName.forEach(object::set);
        return object;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.set("propertyNames", definitions.of(key));
        schema.set("additionalProperties", definitions.orNull(value));
        return schema;
    }

    @Override
    public Object whenAbsent() {
        return unmodifiable(empty());
    }

    private Map<Object, Object> empty() {
        return sorted ? new TreeMap<>() : new LinkedHashMap<>();
    }

    private static Object unmodifiable(Map<Object, Object> entries) {
        return entries instanceof TreeMap<Object, Object> tree
                ? Collections.unmodifiableSortedMap(tree)
                : Collections.unmodifiableMap(entries);
    }
}
