package io.github.mentoring4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.mentoring4j.jackson.MentoringModule;
import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.jackson.RecordSchema;
import io.github.mentoring4j.jackson.RecordWriter;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MapperAndSchemaLaws {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MentoringModule()).build();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordSchema.of(MentoringRelationship.class).toText());

    @Provide
    Arbitrary<MentoringRelationship> relationships() {
        return RelationshipArbitraries.relationships();
    }

    @Property(tries = 200)
    void aMapperWritesWhatTheWriterWritesAndReadsItBack(@ForAll("relationships") MentoringRelationship relationship) {
        String json = MAPPER.writeValueAsString(relationship);

        assertThat(MAPPER.readTree(json)).isEqualTo(tree(relationship));
        assertThat(MAPPER.readValue(json, MentoringRelationship.class)).isEqualTo(relationship);
    }

    @Property(tries = 200)
    void whatIsWrittenKeepsToTheSchema(@ForAll("relationships") MentoringRelationship relationship) {
        assertThat(SCHEMA.validate(RecordWriter.of().toText(relationship), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 300)
    void schemaAndReaderAgreeOnWhatMayBeAbsentOrNull(
            @ForAll("relationships") MentoringRelationship relationship,
            @ForAll @IntRange(max = 10_000) int which,
            @ForAll boolean removed) {
        JsonNode tree = tree(relationship);
        List<ObjectNode> objects = new ArrayList<>();
        collectObjects(tree, objects);
        ObjectNode object = objects.get(which % objects.size());
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(which % names.size());
        if (removed) {
            object.remove(name);
        } else {
            object.putNull(name);
        }

        List<FaultCode> told = codes(tree.toString());

        // No constructor says REQUIRED: it is the reader's word for what a form lacks.
        assertThat(SCHEMA.validate(tree).isEmpty()).isEqualTo(!told.contains(FaultCode.REQUIRED));
    }

    private static JsonNode tree(MentoringRelationship relationship) {
        return MAPPER.readTree(RecordWriter.of().toText(relationship));
    }

    private static List<FaultCode> codes(String json) {
        return RecordReader.of()
                .read(MentoringRelationship.class, json)
                .match(
                        read -> List.of(),
                        faults -> faults.stream().map(Fault::code).toList());
    }

    private static void collectObjects(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            objects.add(object);
        }
        node.forEach(child -> collectObjects(child, objects));
    }
}
