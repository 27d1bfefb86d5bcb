package io.github.mentoring4j.jackson;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The types that a schema speaks of, each defined once and referred to by name. Not thread-safe. */
final class SchemaDefinitions {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, ObjectNode> byName = new TreeMap<>();

    /** The schema of a value that must be there: a reference if its type has a name, else in full. */
    ObjectNode of(Shape shape) {
        Class<?> type = shape.named();
        if (type == null) {
            return shape.schema(this);
        }
        if (!names.containsKey(type)) {
            define(type, shape);
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + names.get(type));
    }

    /** The schema of a value in whose place JSON's null may stand if it may be absent. */
    ObjectNode orNull(Shape shape) {
        // Not as a list under "type", which is shorter but trips up validators that expect one word there.
        ObjectNode schema = of(shape);
        if (shape.whenAbsent() == null) {
            return schema;
        }
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(schema).addObject().put("type", "null");
        return either;
    }

    private void define(Class<?> type, Shape shape) {
        String simple = type.getSimpleName();
        String name = names.containsValue(simple) ? type.getName() : simple;
        // Known before it is described, for a type may hold values of itself.
        names.put(type, name);
        byName.put(name, NODES.objectNode().put("title", simple).setAll(shape.schema(this)));
    }

    /** All definitions, in the order of their names. */
    ObjectNode toNode() {
        return NODES.objectNode().setAll(byName);
    }
}
