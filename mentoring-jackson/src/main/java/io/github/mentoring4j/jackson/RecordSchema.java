package io.github.mentoring4j.jackson;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@link RecordReader} accepts for a type, as JSON Schema, draft 2020-12: for editors, for other languages, and for those who
 * want to know what to send.
 *
 * <p>Every record, enum and sealed interface that the type consists of is a definition under {@code $defs} by its simple name. A
 * property is required exactly if the reader demands it, and may be null exactly if it may be absent; others than those named are
 * refused. An id says how long it may be and which characters it may hold.
 *
 * <p>A schema sees form, not sense: that no meeting precedes the match, that a date exists where a validator takes {@code format}
 * for a remark, or that 3.0 is not meant as a whole number, is for the reader to say. What the reader accepts, the schema accepts,
 * but for what JSON Schema's formats do not know: years beyond 9999, and lengths of time that are negative or have fractions of
 * seconds.
 *
 * <p>The schemas of a relationship and of a programme are in the jar: {@code META-INF/mentoring4j/relationship.schema.json} and
 * {@code programme.schema.json} beside it.
 *
 * <p>Immutable and thread-safe.
 */
public final class RecordSchema {

    private final String text;

    private RecordSchema(String text) {
        this.text = text;
    }

    /**
     * The schema of a type by the standard mapping.
     *
     * @param type the record, enum or sealed interface of records that a document should hold
     * @return the schema
     * @throws IllegalArgumentException if the type, or that of a component, has no form as JSON (see the package's rules)
     */
    public static RecordSchema of(Class<?> type) {
        return of(type, RecordMapping.standard());
    }

    /**
     * The schema of a type by a mapping.
     *
     * @param type the record, enum or sealed interface of records that a document should hold
     * @param mapping how types look as JSON
     * @return the schema
     * @throws IllegalArgumentException if the type, or that of a component, has no form as JSON (see the package's rules)
     */
    public static RecordSchema of(Class<?> type, RecordMapping mapping) {
        Shape shape = Objects.requireNonNull(mapping, "mapping").shapeOf(type);
        SchemaDefinitions definitions = new SchemaDefinitions();
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", type.getSimpleName());
        schema.setAll(definitions.of(shape));
        schema.set("$defs", definitions.toNode());
        return new RecordSchema(TreePrinter.print(schema));
    }

    /**
     * The schema as text, the same on every machine.
     *
     * @return a JSON document that ends with a line feed
     */
    public String toText() {
        return text;
    }

    /**
     * The schema as bytes, the same on every machine.
     *
     * @return the text in UTF-8
     */
    public byte[] toBytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The schema as text.
     *
     * @return as {@link #toText}
     */
    @Override
    public String toString() {
        return text;
    }
}
