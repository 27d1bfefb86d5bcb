package io.github.mentoring4j.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Offers a mapper the serializers of those types of the library that look like text and so can be keys of a map. */
final class LibraryKeySerializers implements Serializers {

    private final RecordMapping mapping;

    LibraryKeySerializers(RecordMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Class<?> declared = LibraryTypes.declared(type.getRawClass());
        return LibraryTypes.contain(declared) ? new KeySerializer(mapping.keyShapeOf(declared)) : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }

    private static final class KeySerializer extends ValueSerializer<Object> {

        private final Shape shape;

        KeySerializer(Shape shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(Object key, JsonGenerator out, SerializationContext context) {
            out.writeName(shape.write(key).stringValue());
        }
    }
}
