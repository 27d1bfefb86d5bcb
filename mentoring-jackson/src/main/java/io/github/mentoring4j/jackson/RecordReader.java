package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON as records, and tells everything that is wrong with it at once.
 *
 * <p>No document makes it throw: the answer is {@link Reading.Read} or {@link Reading.Refused}. A record whose parts failed is
 * not constructed, but its siblings are, so that faults of form and faults that constructors find come in one list. Faults
 * carry paths and never what stood in the document.
 *
 * <p>Immutable and thread-safe. The first reading of a type looks at its components; later ones reuse what was found. Time
 * and memory are linear in the length of the document.
 */
public final class RecordReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RecordMapping mapping;

    private RecordReader(RecordMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * A reader by the standard mapping.
     *
     * @return the reader
     */
    public static RecordReader of() {
        return of(RecordMapping.standard());
    }

    /**
     * A reader by a mapping.
     *
     * @param mapping how types look as JSON
     * @return the reader
     */
    public static RecordReader of(RecordMapping mapping) {
        return new RecordReader(Objects.requireNonNull(mapping, "mapping"));
    }

    /**
     * Reads a document from bytes in UTF-8, with or without a byte order mark.
     *
     * @param type the record, or sealed interface of records, that the document should hold
     * @param json the document
     * @param <T> the type of the record
     * @return the record, or all faults
     * @throws IllegalArgumentException if the type, or that of a component, has no form as JSON (see the package's rules)
     */
    public <T> Reading<T> read(Class<T> type, byte[] json) {
        mapping.shapeOf(type);
        CharBuffer text = CharBuffer.allocate(json.length);
        ByteBuffer bytes = ByteBuffer.wrap(json);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        if (result.isError()) {
            return refused(Fault.of("", FaultCode.NOT_UTF_8, Integer.toString(bytes.position() + 1)));
        }
        return read(type, text.flip().toString());
    }

    /**
     * Reads a document from text.
     *
     * @param type the record, or sealed interface of records, that the document should hold
     * @param json the document
     * @param <T> the type of the record
     * @return the record, or all faults
     * @throws IllegalArgumentException if the type, or that of a component, has no form as JSON (see the package's rules)
     */
    public <T> Reading<T> read(Class<T> type, String json) {
        Shape shape = mapping.shapeOf(type);
        String text = !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK ? json.substring(1) : json;
        if (text.isBlank()) {
            return refused(Fault.of("", FaultCode.EMPTY_FILE));
        }
        FaultList faults = new FaultList();
        Optional<JsonNode> tree = TreeParser.parse(text, faults);
        @Nullable Object value = tree.isPresent() ? shape.read(tree.get(), Place.ROOT, faults) : null;
        if (value == null || !faults.isEmpty()) {
            return new Reading.Refused<>(faults.toList());
        }
        return new Reading.Read<>(type.cast(value));
    }

    private static <T> Reading<T> refused(Fault fault) {
        return new Reading.Refused<>(List.of(fault));
    }
}
