package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.FaultCode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Text, and what has a standard form as text: {@code toString} writes it and a parser reads it. */
final class TextShape implements Shape {

    static final Shape STRING = new TextShape(text -> text, FaultCode.BLANK);
    static final Shape DATE = new TextShape(LocalDate::parse, FaultCode.NOT_A_DATE);
    static final Shape DURATION = new TextShape(Duration::parse, FaultCode.NOT_A_DURATION);

    /** A whole number as the name of a property, which JSON puts in quotes. */
    static final Shape NUMBER = new TextShape(Integer::valueOf, FaultCode.NOT_A_WHOLE_NUMBER);

    private final Function<String, Object> parser;
    private final FaultCode otherwise;

    private TextShape(Function<String, Object> parser, FaultCode otherwise) {
        this.parser = parser;
        this.otherwise = otherwise;
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
    public boolean isText() {
        return true;
    }
}
