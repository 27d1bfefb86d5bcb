package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.FaultCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A sealed interface of records: an object whose property {@code type} says which record it is. */
final class SealedShape implements Shape {

    /** The property that tells the records apart. */
    static final String DISCRIMINATOR = "type";

    private final Class<?> family;
    private final Map<String, RecordShape> byName = new LinkedHashMap<>();

    SealedShape(Class<?> family, Map<Class<?>, RecordShape> records) {
        this.family = family;
        records.forEach((record, shape) -> byName.put(nameOf(record), shape));
    }

    @Override
    public @Nullable Object read(JsonNode node, Place at, FaultList faults) {
        if (!node.isObject()) {
            Shape.wrongType("object", node, at, faults);
            return null;
        }
        Place place = at.property(DISCRIMINATOR);
        Object name = TextShape.STRING.readOrAbsent(node.get(DISCRIMINATOR), place, faults);
        if (name == null) {
            return null;
        }
        RecordShape shape = byName.get(name);
        if (shape == null) {
            faults.add(place, FaultCode.NOT_ONE_OF, String.join(", ", byName.keySet()));
            return null;
        }
        return shape.read(node, at, faults, List.of(DISCRIMINATOR));
    }

    @Override
    public JsonNode write(Object value) {
        String name = nameOf(value.getClass());
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put(DISCRIMINATOR, name);
        return object.setAll(Objects.requireNonNull(byName.get(name), name).write(value));
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode members = schema.putArray("anyOf");
        byName.forEach((name, shape) -> members.add(member(name, shape, definitions)));
        return schema;
    }

    private static ObjectNode member(String name, RecordShape shape, SchemaDefinitions definitions) {
        ObjectNode discriminator = JsonNodeFactory.instance.objectNode();
        discriminator.putObject(DISCRIMINATOR).put("const", name);
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("title", shape.named().getSimpleName());
        return schema.setAll(shape.schema(definitions, discriminator));
    }

    @Override
    public Class<?> named() {
        return family;
    }

    /** The simple name in lower case with hyphens: {@code NoCandidates} is {@code no-candidates}. */
    static String nameOf(Class<?> record) {
        return record.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
