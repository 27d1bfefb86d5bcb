package io.github.mentoring4j.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Offers a mapper the serializers of the library's types. */
final class LibrarySerializers implements Serializers {

    private final RecordMapping mapping;

    LibrarySerializers(RecordMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Class<?> declared = LibraryTypes.declared(type.getRawClass());
        if (!LibraryTypes.contain(declared)) {
            return null;
        }
        Shape alone = mapping.shapeOf(declared);
        Optional<Shape> member = mapping.memberShapeOf(declared);
        return member.isPresent()
                ? new ShapeSerializer(declared, member.get(), alone)
                : new ShapeSerializer(declared, alone, alone);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }
}
