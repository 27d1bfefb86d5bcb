package example.academy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.jackson.MentoringModule;
import io.github.mentoring4j.jackson.Reading;
import io.github.mentoring4j.jackson.RecordReader;
import io.github.mentoring4j.jackson.RefusedJsonException;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

class RefusedJsonTest {

    /** As talkative as Jackson can be made. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new MentoringModule())
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static RefusedJsonException refusal(String json, Class<?> type) {
        return catchThrowableOfType(RefusedJsonException.class, () -> MAPPER.readValue(json, type));
    }

    @Test
    void tellsAllFaultsOfAValueWithTheirPathsFromTheRoot() {
        String json = """
                {
                  "relationships": [
                    {"id": "r1", "programme": "p1", "pair": {"mentor": "a", "mentee": "b"}, "matched": "2026-01-05"},
                    {
                      "id": "",
                      "pair": {"mentor": "a", "mentee": "a"},
                      "pair": {},
                      "matched": "yesterday",
                      "meetings": [{"id": "m1", "held": "2026-02-03", "length": 3, "mood": "fine"}]
                    }
                  ]
                }
                """;
        RefusedJsonException refusal = refusal(json, Group.class);

        assertThat(refusal.faults())
                .extracting(Fault::path, Fault::code)
                .containsExactly(
                        tuple("relationships[1].pair", FaultCode.REPEATED_PROPERTY),
                        tuple("relationships[1].id", FaultCode.BLANK),
                        tuple("relationships[1].programme", FaultCode.REQUIRED),
                        tuple("relationships[1].pair.mentee", FaultCode.MUST_DIFFER),
                        tuple("relationships[1].matched", FaultCode.NOT_A_DATE),
                        tuple("relationships[1].meetings[0].length", FaultCode.WRONG_TYPE),
                        tuple("relationships[1].meetings[0].mood", FaultCode.UNKNOWN_PROPERTY));
        assertThat(refusal.getPath()).hasSize(2);
    }

    @Test
    void keepsWhatWasSaidOutOfEverythingItSays() {
        String said = "I cannot say this aloud";
        String json = Documents.RELATIONSHIP.replace("How do I say no?", said).replace("2026-02-03", said);
        RefusedJsonException refusal = refusal("{\"byTown\": {\"Bodø\": " + json + "}}", Group.class);

        assertThat(refusal)
                .hasMessage(
                        "MentoringRelationship refused: byTown.Bodø.meetings[0].held not-a-date (line 1, column 21)");
        assertThat(refusal.toString()).doesNotContain(said);
        assertThat(refusal.getLocation().toString()).doesNotContain(said);
        assertThat(refusal.getLocation().sourceDescription()).doesNotContain(said);
        assertThat(refusal.getOriginalMessage()).doesNotContain(said);
        assertThat(refusal.processor()).isNull();
        assertThatThrownBy(() -> MAPPER.treeToValue(MAPPER.readTree("{\"mentor\": 7}"), Pair.class))
                .hasMessage("Pair refused: mentor wrong-type; mentee required");
        assertThat(refusal).hasNoCause();
    }

    @Test
    void saysWhereTheTextStopsBeingJsonWithoutQuotingIt() {
        String json = Documents.RELATIONSHIP.replace("\"How do I say no?\"", "secrets");
        RefusedJsonException refusal = refusal(json, MentoringRelationship.class);

        assertThat(new Reading.Refused<MentoringRelationship>(refusal.faults()))
                .isEqualTo(RecordReader.of().read(MentoringRelationship.class, json));
        assertThat(refusal.faults()).extracting(Fault::code).containsExactly(FaultCode.NOT_JSON);
        assertThat(refusal.toString()).doesNotContain("secrets");
        assertThat(refusal).hasNoCause();
        assertThat(refusal).hasMessageStartingWith("MentoringRelationship refused: not-json (line 12, column ");
    }

    @Test
    void saysWhenTheTextGoesBeyondTheLimitsOfJackson() {
        String deep = "[".repeat(2000);

        assertThat(refusal("{\"relationships\": [" + deep, Group.class).faults())
                .extracting(Fault::path, Fault::code)
                .containsExactly(tuple("relationships[0]", FaultCode.BEYOND_LIMITS));
        assertThat(new Reading.Refused<>(
                        refusal(deep, MentoringRelationship.class).faults()))
                .isEqualTo(RecordReader.of().read(MentoringRelationship.class, deep));
    }

    @Test
    void tellsOfANumberTooGreatForAnyTypeWithoutQuotingIt() {
        String json = Documents.RELATIONSHIP
                .replace("\"How do I say no?\"", "1e99999999999")
                .replace("\"id\": \"r1\"", "\"id\": \"r1\", \"grade\": 1e-2147483649");

        assertThat(refusal(json, MentoringRelationship.class).faults())
                .extracting(Fault::path, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("meetings[0].agenda[0].topic", FaultCode.WRONG_TYPE),
                        tuple("grade", FaultCode.UNKNOWN_PROPERTY));
    }

    @Test
    void tellsAKeyThatIsNone() {
        RefusedJsonException refusal = refusal("{\"parties\": {\" x\": \"mentor\"}, \"ids\": []}", Course.class);

        assertThat(refusal.faults()).containsExactly(Fault.of("parties[\" x\"]", FaultCode.ILLEGAL_CHARACTER));
        assertThat(refusal("{\"byRole\": {\"coach\": []}}", Course.class))
                .hasMessageStartingWith("Role refused: byRole.coach not-one-of (line ");
    }

    @Test
    void keepsItsMessageWhenItIsSerialized() throws IOException, ClassNotFoundException {
        RefusedJsonException refusal = refusal("{\"mentor\": 1}", Pair.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RefusedJsonException copy = (RefusedJsonException) in.readObject();

            assertThat(copy.getMessage()).isEqualTo("Pair refused: mentor wrong-type; mentee required");
            assertThat(copy.faults()).isEmpty();
        }
        assertThat(new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1)).contains("Pair refused");
    }
}
