package io.github.mentoring4j.jackson;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a type of the library by its shape. Immutable and thread-safe. */
final class ShapeSerializer extends ValueSerializer<Object> {

    private final Class<?> type;
    private final Shape shape;
    private final Shape whenDeclared;

    /**
     * A serializer.
     *
     * @param type the type
     * @param shape how it looks where nothing is known about how it will be read
     * @param whenDeclared how it looks where its own class will be asked for
     */
    ShapeSerializer(Class<?> type, Shape shape, Shape whenDeclared) {
        this.type = type;
        this.shape = shape;
        this.whenDeclared = whenDeclared;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        boolean declared = property != null && isIn(property.getType());
        return declared ? new ShapeSerializer(type, whenDeclared, whenDeclared) : this;
    }

    private boolean isIn(JavaType declared) {
        JavaType element = declared.isArrayType() ? declared.getContentType() : declared;
        return element.hasRawClass(type)
                || element.getBindings().getTypeParameters().stream().anyMatch(this::isIn);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        shape.write(value).serialize(out, context);
    }

    /** Writes what an application asked its mapper to say of the value's class around what the value says of itself. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator out, SerializationContext context, TypeSerializer typeSerializer) {
        JsonNode tree = shape.write(value);
        WritableTypeId id = typeSerializer.typeId(value, tree.asToken());
        typeSerializer.writeTypePrefix(out, context, id);
        if (tree.isObject()) {
            for (Map.Entry<String, JsonNode> property : tree.properties()) {
                out.writeName(property.getKey());
                property.getValue().serialize(out, context);
            }
        } else if (tree.isArray()) {
            tree.forEach(element -> element.serialize(out, context));
        } else {
            tree.serialize(out, context);
        }
        typeSerializer.writeTypeSuffix(out, context, id);
    }
}
