package io.github.mentoring4j.jackson;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** An independent reader of our schemas. */
final class SchemaValidator {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final Schema schema;

    private SchemaValidator(Schema schema) {
        this.schema = schema;
    }

    static SchemaValidator of(Class<?> type) {
        return new SchemaValidator(REGISTRY.getSchema(RecordSchema.of(type).toText()));
    }

    /** The schema that schemas must keep to. */
    static SchemaValidator ofSchemas() {
        SchemaLocation draft = SchemaLocation.of("https://json-schema.org/draft/2020-12/schema");
        return new SchemaValidator(REGISTRY.getSchema(draft));
    }

    /** Where a document breaks the schema, and by which of its words. */
    List<String> complaints(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(SchemaValidator::told)
                .toList();
    }

    private static String told(Error error) {
        return error.getInstanceLocation() + " " + error.getKeyword();
    }
}
