package io.github.mentoring4j.jackson;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A record that also has a {@link ShortForm}. */
final class ShortFormShape<R extends Record, S> implements Shape {

    private final ShortForm<R, S> form;
    private final Shape shortened;
    private final Shape full;

    ShortFormShape(ShortForm<R, S> form, Shape shortened, Shape full) {
        this.form = form;
        this.shortened = shortened;
        this.full = full;
    }

    @Override
    public @Nullable Object read(JsonNode node, Place at, FaultList faults) {
        if (node.isObject()) {
            return full.read(node, at, faults);
        }
        Object value = shortened.read(node, at, faults);
        if (value == null) {
            return null;
        }
        S given = form.form().cast(value);
        String recordName = form.record().getSimpleName();
        // The components do not show in a short form, so all faults stand where it stands.
        return Construction.attempt(recordName, () -> form.expand().apply(given), at, path -> "", faults);
    }

    @Override
    public JsonNode write(Object value) {
        Optional<S> brief = form.shorten().apply(form.record().cast(value));
        return brief.isPresent() ? shortened.write(brief.get()) : full.write(value);
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("anyOf").add(definitions.of(shortened)).add(full.schema(definitions));
        return schema;
    }

    @Override
    public Class<?> named() {
        return form.record();
    }

    @Override
    public @Nullable Object whenAbsent() {
        return full.whenAbsent();
    }
}
