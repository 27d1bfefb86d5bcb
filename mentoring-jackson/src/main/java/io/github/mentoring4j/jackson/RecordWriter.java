package io.github.mentoring4j.jackson;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes records as JSON, in one canonical form: equal records give the same bytes on every machine.
 *
 * <p>Components stand in their declared order, maps and sets are sorted, what {@link RecordReader} would assume anyway is left
 * out, lines are indented by two spaces and end with a line feed, the last one too. Reading what was written gives an equal
 * record.
 *
 * <p>Everything in a record is written, what was said in confidence too: whoever calls this answers for where it goes.
 *
 * <p>Immutable and thread-safe.
 */
public final class RecordWriter {

    private final RecordMapping mapping;

    private RecordWriter(RecordMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * A writer by the standard mapping.
     *
     * @return the writer
     */
    public static RecordWriter of() {
        return of(RecordMapping.standard());
    }

    /**
     * A writer by a mapping.
     *
     * @param mapping how types look as JSON
     * @return the writer
     */
    public static RecordWriter of(RecordMapping mapping) {
        return new RecordWriter(Objects.requireNonNull(mapping, "mapping"));
    }

    /**
     * Writes a record as the document of its own class.
     *
     * @param record the record
     * @return the document in UTF-8
     * @throws IllegalArgumentException if the type of the record, or of a component, has no form as JSON
     */
    public byte[] write(Record record) {
        return toText(record.getClass(), record).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a record as the document of its own class.
     *
     * @param record the record
     * @return the document
     * @throws IllegalArgumentException if the type of the record, or of a component, has no form as JSON
     */
    public String toText(Record record) {
        return toText(record.getClass(), record);
    }

    /**
     * Writes a value as a document of a wider type, such as a sealed interface that the value's record implements.
     *
     * @param type the type that the document will be read as
     * @param value the value
     * @param <T> the type
     * @return the document
     * @throws IllegalArgumentException if the type, or that of a component, has no form as JSON
     */
    public <T> String toText(Class<? extends T> type, T value) {
        return TreePrinter.print(mapping.shapeOf(type).write(value));
    }
}
