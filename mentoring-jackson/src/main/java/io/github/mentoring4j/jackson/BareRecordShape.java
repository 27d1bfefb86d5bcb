package io.github.mentoring4j.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A record that only gives a type to its one component, {@code value}: it looks like the component. */
final class BareRecordShape implements Shape {

    /** The name of the component that makes a record a mere wrapping. */
    static final String COMPONENT = "value";

    private final RecordAccess access;
    private final Shape inner;

    BareRecordShape(RecordAccess access, Shape inner) {
        this.access = access;
        this.inner = inner;
    }

    @Override
    public @Nullable Object read(JsonNode node, Place at, FaultList faults) {
        Object value = inner.read(node, at, faults);
        if (value == null) {
            return null;
        }
        return Construction.attempt(
                access.recordName(), () -> access.construct(value), at, BareRecordShape::withoutComponent, faults);
    }

    private static String withoutComponent(String path) {
        String rest = path.startsWith(COMPONENT) ? path.substring(COMPONENT.length()) : path;
        return rest.startsWith(".") ? rest.substring(1) : rest;
    }

    @Override
    public JsonNode write(Object value) {
        return inner.write(access.component(value, 0));
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = definitions.of(inner);
        if (inner == TextShape.STRING) {
            TextConstraints.of(this).addTo(schema);
        }
        return schema;
    }

    @Override
    public Class<?> named() {
        return access.type();
    }

    @Override
    public @Nullable Object whenAbsent() {
        return access.none();
    }

    @Override
    public boolean isText() {
        return inner.isText();
    }
}
