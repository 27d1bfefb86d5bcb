package io.github.mentoring4j.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.node.StringNode;

/** Offers a mapper the deserializers of those types of the library that look like text and so can be keys of a map. */
final class LibraryKeyDeserializers implements KeyDeserializers {

    private final RecordMapping mapping;

    LibraryKeyDeserializers(RecordMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> raw = type.getRawClass();
        return LibraryTypes.contain(raw) ? new ShapeKeyDeserializer(raw, mapping.keyShapeOf(raw)) : null;
    }

    private static final class ShapeKeyDeserializer extends KeyDeserializer {

        private final Class<?> type;
        private final Shape shape;

        ShapeKeyDeserializer(Class<?> type, Shape shape) {
            this.type = type;
            this.shape = shape;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            FaultList faults = new FaultList();
            Object value = shape.read(StringNode.valueOf(key), Place.ROOT.property(key), faults);
            if (value == null) {
                throw new RefusedJsonException(
                        type, faults.toList(), context.getParser().currentTokenLocation());
            }
            return value;
        }
    }
}
