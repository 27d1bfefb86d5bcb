package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.FaultCode;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Text to tree, strictly: no comments, nothing after the end, no property twice.
 *
 * <p>Builds the tree token by token so that every repeated property is found with its path; Jackson's own check stops at the
 * first. Nesting is bounded by Jackson's limit of 500 levels, hence the recursion.
 */
final class TreeParser {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /**
     * Stands for every number with a fraction or an exponent. No shape takes one, so its value does not matter; and it is not
     * looked at, for an exponent of a few digits stands for a number of any size, or of none that Java can hold.
     */
    private static final JsonNode FRACTION = NODES.numberNode(0.5);

    private final JsonParser tokens;
    private final FaultList faults;

    private TreeParser(JsonParser tokens, FaultList faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    /** The tree, or empty with a fault if the text is not JSON, or goes beyond the limits of Jackson. */
    static Optional<JsonNode> parse(String text, FaultList faults) {
        try (JsonParser tokens = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            TreeParser parser = new TreeParser(tokens, faults);
            return parser.orStopped(parser::document);
        }
    }

    /**
     * The one value that starts at the current token of somebody else's parser; ends at the value's last token.
     *
     * @param tokens where an application's mapper is reading; within an object if that has looked at properties before
     * @param faults takes repeated properties, and where the text stops being JSON
     * @return the tree, or empty as {@link #parse}
     */
    static Optional<JsonNode> next(JsonParser tokens, FaultList faults) {
        TreeParser parser = new TreeParser(tokens, faults);
        return parser.orStopped(parser::current);
    }

    /** Jackson's exceptions go no further, not even as causes, for their messages quote what they stumbled over. */
    private Optional<JsonNode> orStopped(Supplier<Optional<JsonNode>> reading) {
        try {
            return reading.get();
        } catch (StreamConstraintsException beyond) {
            // The exception does not say where; the parser stands right there.
            return stopped(FaultCode.BEYOND_LIMITS, faults, tokens.currentLocation());
        } catch (StreamReadException notJson) {
            TokenStreamLocation stop = notJson.getLocation();
            return stopped(FaultCode.NOT_JSON, faults, stop == null ? TokenStreamLocation.NA : stop);
        }
    }

    private Optional<JsonNode> current() {
        JsonToken token = tokens.currentToken();
        boolean within = token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT;
        return Optional.of(within ? object(token, Place.ROOT) : value(token, Place.ROOT));
    }

    private Optional<JsonNode> document() {
        JsonToken first = tokens.nextToken();
        if (first == null) {
            return stopped(FaultCode.NOT_JSON, faults, tokens.currentLocation());
        }
        JsonNode root = value(first, Place.ROOT);
        if (tokens.nextToken() != null) {
            return stopped(FaultCode.NOT_JSON, faults, tokens.currentTokenLocation());
        }
        return Optional.of(root);
    }

    private JsonNode value(JsonToken token, Place at) {
        return switch (token) {
            case START_OBJECT -> object(tokens.nextToken(), at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> NODES.stringNode(tokens.getString());
            case VALUE_NUMBER_INT -> NODES.numberNode(tokens.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> FRACTION;
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            // Not in JSON, but where a mapper reads from objects instead: no shape takes it.
            case VALUE_EMBEDDED_OBJECT -> NODES.pojoNode(tokens.getEmbeddedObject());
            default -> throw new StreamReadException(tokens, "no value starts here");
        };
    }

    private ObjectNode object(JsonToken first, Place at) {
        ObjectNode object = NODES.objectNode();
        for (JsonToken next = first; next != JsonToken.END_OBJECT; next = tokens.nextToken()) {
            String name = tokens.currentName();
            Place place = at.property(name);
            JsonNode value = value(tokens.nextToken(), place);
            if (object.has(name)) {
                faults.add(place, FaultCode.REPEATED_PROPERTY);
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array(Place at) {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken next = tokens.nextToken(); next != JsonToken.END_ARRAY; next = tokens.nextToken()) {
            array.add(value(next, at.element(array.size())));
        }
        return array;
    }

    private static Optional<JsonNode> stopped(FaultCode code, FaultList faults, TokenStreamLocation stop) {
        faults.add(
                Place.ROOT,
                code,
                Integer.toString(Math.max(1, stop.getLineNr())),
                Integer.toString(Math.max(1, stop.getColumnNr())));
        return Optional.empty();
    }
}
