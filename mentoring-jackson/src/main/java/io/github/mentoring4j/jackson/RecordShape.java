package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.FaultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A record in full: an object with a property for each component. */
final class RecordShape implements Shape {

    private final RecordAccess access;
    private final List<Shape> components;
    private final @Nullable Object none;

    RecordShape(RecordAccess access, List<Shape> components) {
        this.access = access;
        this.components = List.copyOf(components);
        this.none = access.none();
    }

    @Override
    public @Nullable Object read(JsonNode node, Place at, FaultList faults) {
        return read(node, at, faults, List.of());
    }

    /** Reads an object in which some properties besides the components are known. */
    @Nullable
    Object read(JsonNode node, Place at, FaultList faults, List<String> others) {
        if (!node.isObject()) {
            Shape.wrongType("object", node, at, faults);
            return null;
        }
        List<Object> values = new ArrayList<>(components.size());
        for (int i = 0; i < components.size(); i++) {
            String name = access.name(i);
            Object value = components.get(i).readOrAbsent(node.get(name), at.property(name), faults);
            if (value != null) {
                values.add(value);
            }
        }
        boolean known = onlyKnownProperties(node, at, faults, others);
        if (values.size() < components.size() || !known) {
            return null;
        }
        Object[] arguments = values.toArray();
        return Construction.attempt(
                access.recordName(), () -> access.construct(arguments), at, UnaryOperator.identity(), faults);
    }

    private boolean onlyKnownProperties(JsonNode node, Place at, FaultList faults, List<String> others) {
        boolean all = true;
        for (String name : node.propertyNames()) {
            if (!access.names().contains(name) && !others.contains(name)) {
                List<String> known = new ArrayList<>(others);
                known.addAll(access.names());
                faults.add(at.property(name), FaultCode.UNKNOWN_PROPERTY, String.join(", ", known));
                all = false;
            }
        }
        return all;
    }

    @Override
    public ObjectNode write(Object value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < components.size(); i++) {
            Shape shape = components.get(i);
            Object component = access.component(value, i);
            if (!component.equals(shape.whenAbsent())) {
                object.set(access.name(i), shape.write(component));
            }
        }
        return object;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        return schema(definitions, JsonNodeFactory.instance.objectNode());
    }

    /** The schema of an object in which some properties stand before the components, all of them required. */
    ObjectNode schema(SchemaDefinitions definitions, ObjectNode before) {
        ObjectNode properties = before.deepCopy();
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        before.propertyNames().forEach(required::add);
        for (int i = 0; i < components.size(); i++) {
            properties.set(access.name(i), definitions.orNull(components.get(i)));
            if (components.get(i).whenAbsent() == null) {
                required.add(access.name(i));
            }
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    @Override
    public Class<?> named() {
        return access.type();
    }

    @Override
    public @Nullable Object whenAbsent() {
        return none;
    }
}
