package example.academy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.mentoring4j.contract.Term;
import io.github.mentoring4j.jackson.MentoringModule;
import io.github.mentoring4j.jackson.RecordWriter;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.Role;
import io.github.mentoring4j.phase.Phase;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.rights.Rights;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class MentoringModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MentoringModule()).build();

    private static final ParticipantId ANN = ParticipantId.of("ann");
    private static final ParticipantId BO = ParticipantId.of("bo");

    @Test
    void writesAndReadsWhatTheRecordWriterAndReaderDo() {
        MentoringRelationship relationship = Documents.relationship();
        String json = MAPPER.writeValueAsString(relationship);

        assertThat(MAPPER.readTree(json))
                .isEqualTo(MAPPER.readTree(RecordWriter.of().toText(relationship)));
        assertThat(MAPPER.readValue(json, MentoringRelationship.class)).isEqualTo(relationship);
        assertThat(MAPPER.<MentoringRelationship>treeToValue(
                        MAPPER.valueToTree(relationship), MentoringRelationship.class))
                .isEqualTo(relationship);
    }

    @Test
    void servesAnApplicationsRecords() {
        Course course = new Course(
                "Leading",
                Documents.relationship(),
                List.of(ANN, BO),
                Map.of(ANN, Party.MENTOR),
                Map.of(Role.PROGRAMME_LEAD, Set.of(BO)),
                Optional.of(Term.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))));
        String json = MAPPER.writeValueAsString(course);

        assertThat(json)
                .contains("\"courseTitle\":\"Leading\"", "\"ids\":[\"ann\",\"bo\"]", "\"parties\":{\"ann\":\"mentor\"}")
                .contains("\"byRole\":{\"programme-lead\":[\"bo\"]}");
        assertThat(MAPPER.readValue(json, Course.class)).isEqualTo(course);
    }

    @Test
    void servesAnApplicationsClasses() {
        Group group = new Group();
        group.name = "North";
        group.lead = ANN;
        group.rights = Rights.none();
        group.relationships = List.of(Documents.relationship());
        group.byTown = Map.of("Bodø", Documents.relationship());
        group.roles.put(Role.SPONSOR, BO);
        group.order = new Party[] {Party.MENTEE, Party.MENTOR};

        Group read = MAPPER.readValue(MAPPER.writeValueAsString(group), Group.class);

        assertThat(read).usingRecursiveComparison().isEqualTo(group);
    }

    @Test
    void ignoresWhatTheMapperWouldDoToOtherTypes() {
        JsonMapper lenient = JsonMapper.builder()
                .addModule(new MentoringModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        Group group = new Group();
        group.relationships = List.of(Documents.relationship());
        String json = lenient.writeValueAsString(group);

        assertThat(lenient.readTree(json).at("/relationships/0"))
                .isEqualTo(MAPPER.readTree(RecordWriter.of().toText(Documents.relationship())));
        assertThat(lenient.readValue("\"winding-up\"", Phase.class)).isEqualTo(Phase.WINDING_UP);
        assertThatThrownBy(() -> lenient.readValue("\"Winding-Up\"", Phase.class))
                .hasMessageContaining("Phase refused: not-one-of");
        assertThatThrownBy(() -> lenient.readValue("{\"mentor\":\"a\",\"mentee\":\"b\",\"coach\":\"c\"}", Pair.class))
                .hasMessageContaining("Pair refused: coach unknown-property");
    }

    @Test
    void takesNullForNothingWhereThereIsSuchAThing() {
        Group group = MAPPER.readValue("{\"lead\": null, \"rights\": null}", Group.class);

        assertThat(group.lead).isNull();
        assertThat(group.rights).isEqualTo(Rights.none());
        assertThat(MAPPER.readValue("{}", Course.class).term()).isEmpty();
    }

    /** Holds what it does not know. */
    static class Cache {
        public Object held = "";
    }

    @Test
    void letsAnApplicationSayTheClassToo() {
        JsonMapper typing = JsonMapper.builder()
                .addModule(new MentoringModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("io.github.mentoring4j.")
                                .allowIfSubType(Cache.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        for (Object value : List.of(Documents.relationship(), ANN, Party.MENTOR, Rights.none())) {
            Cache cache = new Cache();
            cache.held = value;
            String json = typing.writeValueAsString(cache);

            assertThat(json).contains(value.getClass().getName());
            assertThat(typing.readValue(json, Cache.class).held).isEqualTo(value);
        }
    }

    @Test
    void isFoundAsAService() {
        JsonMapper finding = JsonMapper.builder().findAndAddModules().build();

        assertThat(finding.writeValueAsString(Map.of(ANN, Role.PROGRAMME_LEAD)))
                .isEqualTo("{\"ann\":\"programme-lead\"}");
        assertThat(finding.registeredModules()).hasAtLeastOneElementOfType(MentoringModule.class);
    }

    @Test
    void tellsTheProgrammerWhatCannotBeAKey() {
        assertThatThrownBy(() -> MAPPER.writeValueAsString(Map.of(Pair.of(ANN, BO), 1)))
                .hasMessageContaining("Pair cannot be the key of a map as JSON");
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{}", MAPPER.getTypeFactory().constructMapType(Map.class, Pair.class, Integer.class)))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("Pair cannot be the key of a map as JSON");
    }
}
