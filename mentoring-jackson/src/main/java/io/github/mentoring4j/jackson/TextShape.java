package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.FaultCode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Text, and what has a standard form as text: {@code toString} writes it and a parser reads it. */
final class TextShape implements Shape {

    static final Shape STRING = new TextShape(text -> text, FaultCode.BLANK, Map.of());
    static final Shape DATE = new TextShape(LocalDate::parse, FaultCode.NOT_A_DATE, Map.of("format", "date"));
    static final Shape DURATION =
            new TextShape(Duration::parse, FaultCode.NOT_A_DURATION, Map.of("format", "duration"));

    /** A whole number as the name of a property, which JSON puts in quotes. */
    static final Shape NUMBER =
            new TextShape(Integer::valueOf, FaultCode.NOT_A_WHOLE_NUMBER, Map.of("pattern", "^[-+]?[0-9]+$"));

    private final Function<String, Object> parser;
    private final FaultCode otherwise;
    private final Map<String, String> keywords;

    /**
     * Text.
     *
     * @param parser makes the value of it
     * @param otherwise the fault if the parser cannot
     * @param keywords what JSON Schema says besides that it is text
     */
    private TextShape(Function<String, Object> parser, FaultCode otherwise, Map<String, String> keywords) {
        this.parser = parser;
        this.otherwise = otherwise;
        this.keywords = keywords;
    }

    @Override
    public @Nullable Object read(JsonNode node, Place at, FaultList faults) {
        if (!node.isString()) {
            Shape.wrongType("string", node, at, faults);
            return null;
        }
        try {
            return parser.apply(node.stringValue());
        } catch (DateTimeException | ArithmeticException | NumberFormatException unreadable) {
            faults.add(at, otherwise);
            return null;
        }
    }

    @Override
    public JsonNode write(Object value) {
        return StringNode.valueOf(value.toString());
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
        keywords.forEach(schema::put);
        return schema;
    }

    @Override
    public boolean isText() {
        return true;
    }
}
