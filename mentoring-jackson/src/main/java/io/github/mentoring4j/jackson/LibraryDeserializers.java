package io.github.mentoring4j.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Offers a mapper the deserializers of the library's types. */
final class LibraryDeserializers implements Deserializers {

    private final RecordMapping mapping;

    LibraryDeserializers(RecordMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> raw = type.getRawClass();
        if (!LibraryTypes.contain(raw)) {
            return null;
        }
        return new ShapeDeserializer(raw, mapping.memberShapeOf(raw).orElseGet(() -> mapping.shapeOf(raw)));
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return LibraryTypes.contain(type);
    }
}
