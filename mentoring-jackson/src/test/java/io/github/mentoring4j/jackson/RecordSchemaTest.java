package io.github.mentoring4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.jackson.Samples.Figure;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.relationship.MentoringRelationship;
import io.github.mentoring4j.validation.FaultCode;
import io.github.mentoring4j.validation.Invariants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSchemaTest {

    private static final Path FILES = Path.of("src/main/resources/META-INF/mentoring4j");

    private static final String RELATIONSHIP = """
            {
              "id": "r1",
              "programme": "p1",
              "pair": {"mentor": "ann", "mentee": "bo"},
              "matched": {"on": "2026-01-05", "recordedOn": "2026-01-09"},
              "phases": null,
              "meetings": [
                {
                  "id": "m1",
                  "held": "2026-02-03",
                  "length": "PT1H15M",
                  "agenda": [{"id": "a1", "raisedBy": "mentee", "topic": "How do I say no?"}]
                }
              ]
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "relationship.schema.json, io.github.mentoring4j.relationship.MentoringRelationship",
        "programme.schema.json, io.github.mentoring4j.programme.MentoringProgramme"
    })
    void isWhatTheJarHolds(String file, Class<?> type) {
        String schema = RecordSchema.of(type).toText();
        try {
            if (System.getProperty("expected.write") != null) {
                Files.createDirectories(FILES);
                Files.writeString(FILES.resolve(file), schema);
            }
            assertThat(Files.readString(FILES.resolve(file)))
                    .as("%s is out of date: run the tests with -Dexpected.write and read the difference", file)
                    .isEqualTo(schema);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {MentoringRelationship.class, MentoringProgramme.class, Samples.Form.class, Figure.class})
    void keepsToTheDraft(Class<?> type) {
        assertThat(SchemaValidator.ofSchemas().complaints(RecordSchema.of(type).toText()))
                .isEmpty();
    }

    @Test
    void takesWhatTheReaderTakes() {
        assertThat(RecordReader.of().read(MentoringRelationship.class, RELATIONSHIP))
                .isInstanceOf(Reading.Read.class);
        assertThat(SchemaValidator.of(MentoringRelationship.class).complaints(RELATIONSHIP))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "id": "r1",             |                              | required
                    "mentee": "bo"          | "mentor2": "bo"              | additionalProperties
                    "r1"                    | ""                           | minLength
                    "r1"                    | " r1"                        | pattern
                    "r1"                    | "r\\n1"                      | pattern
                    "r1"                    | 1                            | type
                    "mentee", "topic"       | "coach", "topic"             | enum
                    "2026-02-03"            | "3 February"                 | format
                    "PT1H15M"               | "75 minutes"                 | format
                    "on": "2026-01-05",     |                              | required
                    [{"id": "a1"            | [null, {"id": "a1"           | type
                    """)
    void refusesWhatTheReaderRefuses(String right, String wrong, String keyword) {
        assertThat(RELATIONSHIP).contains(right);
        String broken = RELATIONSHIP.replace(right, wrong == null ? "" : wrong);

        assertThat(RecordReader.of().read(MentoringRelationship.class, broken)).isInstanceOf(Reading.Refused.class);
        assertThat(SchemaValidator.of(MentoringRelationship.class).complaints(broken))
                .anyMatch(complaint -> complaint.endsWith(" " + keyword));
    }

    @Test
    void limitsAnIdAsItsConstructorDoes() {
        String tooLong = RELATIONSHIP.replace("\"r1\"", "\"" + "r".repeat(201) + "\"");
        String longest = RELATIONSHIP.replace("\"r1\"", "\"" + "r".repeat(200) + "\"");

        assertThat(SchemaValidator.of(MentoringRelationship.class).complaints(tooLong))
                .containsExactly("/id maxLength");
        assertThat(SchemaValidator.of(MentoringRelationship.class).complaints(longest))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x09, 0x0A, 0x20, 0x7F, 0x85, 0xA0, 0xAD, 0x600, 0x61C, 0x1680, 0x180E, 0x2007, 0x200A, 0x200B, 0x200C,
                0x200D, 0x200E, 0x2028, 0x202E, 0x202F, 0x205F, 0x2060, 0x2069, 0x3000, 0xFEFF, 0xFFF9, 0xFFFC, 'x',
                0xE5
            })
    void takesTheSameCharactersAsTheReaderAtAnEndAndWithin(int character) {
        String each = String.format(Locale.ROOT, "\\u%04x", character);
        for (String id : List.of(each + "r", "r" + each, "r" + each + "r")) {
            String json = RELATIONSHIP.replace("\"r1\"", "\"" + id + "\"");
            boolean read =
                    RecordReader.of().read(MentoringRelationship.class, json).match(value -> true, faults -> false);

            assertThat(SchemaValidator.of(MentoringRelationship.class)
                            .complaints(json)
                            .isEmpty())
                    .as(id)
                    .isEqualTo(read);
        }
    }

    /** One of each. */
    record Note(Samples.Mood mood, Optional<Code> code, LocalDate day, Map<Code, Integer> numbers) {}

    /** Wraps a short text of any characters. */
    record Code(String value) {
        Code {
            Invariants.of(Code.class)
                    .require(value.length() <= 7, "value", FaultCode.TOO_LONG, "7")
                    .orThrow();
        }
    }

    @Test
    void saysWhatIsRequiredWhatMayBeNullAndWhatConstructorsDemand() {
        assertThat(RecordSchema.of(Note.class).toText()).isEqualTo("""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "title": "Note",
                  "$ref": "#/$defs/Note",
                  "$defs": {
                    "Code": {
                      "title": "Code",
                      "type": "string",
                      "maxLength": 7
                    },
                    "Mood": {
                      "title": "Mood",
                      "type": "string",
                      "enum": ["calm", "quite-happy"]
                    },
                    "Note": {
                      "title": "Note",
                      "type": "object",
                      "properties": {
                        "mood": {
                          "$ref": "#/$defs/Mood"
                        },
                        "code": {
                          "anyOf": [
                            {
                              "$ref": "#/$defs/Code"
                            },
                            {
                              "type": "null"
                            }
                          ]
                        },
                        "day": {
                          "type": "string",
                          "format": "date"
                        },
                        "numbers": {
                          "anyOf": [
                            {
                              "type": "object",
                              "propertyNames": {
                                "$ref": "#/$defs/Code"
                              },
                              "additionalProperties": {
                                "type": "integer",
                                "minimum": -2147483648,
                                "maximum": 2147483647
                              }
                            },
                            {
                              "type": "null"
                            }
                          ]
                        }
                      },
                      "required": ["mood", "day"],
                      "additionalProperties": false
                    }
                  }
                }
                """);
    }

    @Test
    void tellsTheMembersOfAFamilyApart() {
        SchemaValidator figures = SchemaValidator.of(Figure.class);

        assertThat(figures.complaints("{\"type\": \"circle\", \"radius\": 1}")).isEmpty();
        assertThat(figures.complaints("{\"type\": \"nested-box\", \"figures\": [{\"type\": \"unit-square\"}],"
                        + " \"made\": \"2026-01-01\"}"))
                .isEmpty();
        assertThat(figures.complaints("{\"radius\": 1}")).isNotEmpty();
        assertThat(figures.complaints("{\"type\": \"unit-square\", \"radius\": 1}"))
                .isNotEmpty();
        assertThat(figures.complaints("{\"type\": \"cone\"}")).isNotEmpty();
    }
}
