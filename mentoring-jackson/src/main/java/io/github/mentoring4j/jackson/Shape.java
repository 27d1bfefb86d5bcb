package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.FaultCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How one type looks as JSON. Immutable once built. */
interface Shape {

    /**
     * Reads a value.
     *
     * @param node what stands in the document, never JSON's null
     * @param at where it stands
     * @param faults takes what is wrong
     * @return the value, or null if at least one fault was added
     */
    @Nullable
    Object read(JsonNode node, Place at, FaultList faults);

    /** The value as a tree. */
    JsonNode write(Object value);

    /** What it means that nothing is there; null if something must be. */
    default @Nullable Object whenAbsent() {
        return null;
    }

    /**
     * What JSON Schema can say about such a value, in full.
     *
     * @param definitions takes the types that it consists of
     * @return a schema without the type's name
     */
    ObjectNode schema(SchemaDefinitions definitions);

    /** The record, enum or sealed interface that this is the form of; null for what has no name of its own. */
    default @Nullable Class<?> named() {
        return null;
    }

    /** Whether every value looks like JSON text, so that it can be the key of a map. */
    default boolean isText() {
        return false;
    }

    /** Reads what may not be there; JSON's null counts as absent. */
    default @Nullable Object readOrAbsent(@Nullable JsonNode node, Place at, FaultList faults) {
        if (node != null && !node.isNull()) {
            return read(node, at, faults);
        }
        Object absent = whenAbsent();
        if (absent == null) {
            faults.add(at, FaultCode.REQUIRED);
        }
        return absent;
    }

    /** Adds the fault that a node has another JSON type than it should. */
    static void wrongType(String expected, JsonNode node, Place at, FaultList faults) {
        faults.add(at, FaultCode.WRONG_TYPE, expected, nameOf(node));
    }

    private static String nameOf(JsonNode node) {
        return node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
