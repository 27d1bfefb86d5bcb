package io.github.mentoring4j.jackson;

import io.github.mentoring4j.validation.FaultCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A set, in the order of its elements, or of their JSON if they have none. An element that stands twice is a fault: somebody
 * meant another one.
 */
final class SetShape implements Shape {

    private final Shape element;
    private final boolean ordered;
    private final boolean sorted;

    /**
     * A set.
     *
     * @param element the shape of an element
     * @param ordered whether elements have a natural order
     * @param sorted whether the component is a sorted set
     */
    SetShape(Shape element, boolean ordered, boolean sorted) {
        this.element = element;
        this.ordered = ordered;
        this.sorted = sorted;
    }

    @Override
    public @Nullable Object read(JsonNode node, Place at, FaultList faults) {
        if (!node.isArray()) {
            Shape.wrongType("array", node, at, faults);
            return null;
        }
        Map<Object, Integer> first = new HashMap<>();
        Set<Object> values = empty();
        for (int i = 0; i < node.size(); i++) {
            Place place = at.element(i);
            Object value = element.readOrAbsent(node.get(i), place, faults);
            Integer earlier = value == null ? null : first.putIfAbsent(value, i);
            if (earlier != null) {
                faults.add(
                        place, FaultCode.REPEATED_ELEMENT, at.element(earlier).path());
            } else if (value != null) {
                values.add(value);
            }
        }
        return values.size() == node.size() ? unmodifiable(values) : null;
    }

    @Override
    public JsonNode write(Object value) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        inOrder((Set<?>) value).forEach(array::add);
        return array;
    }

    @Override
    public ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
        schema.set("items", definitions.orNull(element));
        return schema.put("uniqueItems", true);
    }

    @Override
    public Object whenAbsent() {
        return unmodifiable(empty());
    }

    private Set<Object> empty() {
        return sorted ? new TreeSet<>() : new LinkedHashSet<>();
    }

    private Object unmodifiable(Set<Object> values) {
        return values instanceof TreeSet<Object> tree
                ? Collections.unmodifiableSortedSet(tree)
                : Collections.unmodifiableSet(values);
    }

    private List<JsonNode> inOrder(Set<?> values) {
        List<Object> elements = new ArrayList<>(values);
        if (sorted) {
            return elements.stream().map(element::write).toList();
        }
        if (ordered) {
            elements.sort(null);
            return elements.stream().map(element::write).toList();
        }
        Stream<JsonNode> nodes = elements.stream().map(element::write);
        return nodes.sorted(Comparator.comparing(TreePrinter::print)).toList();
    }
}
