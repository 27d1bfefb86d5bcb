package io.github.mentoring4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring4j.jackson.Samples.Form;
import io.github.mentoring4j.jackson.Samples.Span;
import io.github.mentoring4j.jackson.Samples.Spot;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static List<Fault> faults(Class<?> type, String json) {
        return RecordReader.of().read(type, json).match(value -> List.of(), faults -> faults);
    }

    private static List<Fault> faults(Class<?> type, byte[] json) {
        return RecordReader.of().read(type, json).match(value -> List.of(), faults -> faults);
    }

    @Test
    void tellsAllFaultsOfADocumentAtOnce() {
        String json = """
                {
                  "id": " x",
                  "title": 3,
                  "span": {"start": "2026-02-30", "end": "2026-01-01"},
                  "earlier": [{"start": "2026-02-02", "end": "2026-01-01"}, {"start": "2026-01-01"}],
                  "mood": "grumpy",
                  "size": 3000000000,
                  "weight": 2.5,
                  "open": "yes",
                  "length": "an hour",
                  "tags": ["a", "b", "a"],
                  "even": {"number": 7, "number": 8},
                  "figure": {"type": "circle", "radius": {}, "colour": "red"},
                  "note": "private"
                }
                """;
        assertThat(faults(Form.class, json))
                .containsExactly(
                        Fault.of("even.number", FaultCode.REPEATED_PROPERTY),
                        Fault.of("id", FaultCode.ILLEGAL_CHARACTER),
                        Fault.of("title", FaultCode.WRONG_TYPE, "string", "number"),
                        Fault.of("span.start", FaultCode.NOT_A_DATE),
                        Fault.of("earlier[0].end", FaultCode.TOO_EARLY, "start"),
                        Fault.of("earlier[1].end", FaultCode.REQUIRED),
                        Fault.of("mood", FaultCode.NOT_ONE_OF, "calm, quite-happy"),
                        Fault.of("size", FaultCode.OUT_OF_RANGE, "-2147483648", "2147483647"),
                        Fault.of("weight", FaultCode.NOT_A_WHOLE_NUMBER),
                        Fault.of("open", FaultCode.WRONG_TYPE, "boolean", "string"),
                        Fault.of("length", FaultCode.NOT_A_DURATION),
                        Fault.of("tags[2]", FaultCode.REPEATED_ELEMENT, "tags[0]"),
                        Fault.of("even", FaultCode.NOT_ACCEPTED, "Even"),
                        Fault.of("figure.radius", FaultCode.WRONG_TYPE, "number", "object"),
                        Fault.of("figure.colour", FaultCode.UNKNOWN_PROPERTY, "type, radius"),
                        Fault.of(
                                "note",
                                FaultCode.UNKNOWN_PROPERTY,
                                "id, title, span, earlier, mood, size, weight, open, length, tags, even, figure"));
    }

    @Test
    void tellsTheMissingApartFromTheWrong() {
        assertThat(faults(Spot.class, "{\"x\": null}"))
                .containsExactly(Fault.of("x", FaultCode.REQUIRED), Fault.of("y", FaultCode.REQUIRED));
        assertThat(faults(Spot.class, "[]")).containsExactly(Fault.of("", FaultCode.WRONG_TYPE, "object", "array"));
        assertThat(faults(Spot.class, "null")).isNotEmpty();
    }

    @Test
    void asksForTheTypeOfASealedFamily() {
        assertThat(faults(Samples.Figure.class, "{}")).containsExactly(Fault.of("type", FaultCode.REQUIRED));
        assertThat(faults(Samples.Figure.class, "{\"type\": \"cone\"}"))
                .containsExactly(Fault.of("type", FaultCode.NOT_ONE_OF, "circle, unit-square, nested-box"));
    }

    @Test
    void quotesOddNamesInPaths() {
        String known = "start, end";
        assertThat(faults(
                        Span.class,
                        "{\"start\":\"2026-01-01\",\"end\":\"2026-01-01\",\"a b\":1,\"[0]\":1,\"x\\ny\":1}"))
                .containsExactly(
                        Fault.of("[\"a b\"]", FaultCode.UNKNOWN_PROPERTY, known),
                        Fault.of("[\"[0]\"]", FaultCode.UNKNOWN_PROPERTY, known),
                        Fault.of("[\"x\uFFFDy\"]", FaultCode.UNKNOWN_PROPERTY, known));
    }

    @Test
    void saysWhereTheTextStopsBeingJson() {
        assertThat(faults(Spot.class, "{\n  \"x\": 1,\n  \"y\" 2}"))
                .containsExactly(Fault.of("", FaultCode.NOT_JSON, "3", "7"));
        assertThat(faults(Spot.class, "{\"x\": 1")).extracting(Fault::code).containsExactly(FaultCode.NOT_JSON);
        assertThat(faults(Spot.class, "{\"x\": 1, \"y\": 2} x"))
                .extracting(Fault::code)
                .containsExactly(FaultCode.NOT_JSON);
        assertThat(faults(Spot.class, "{\"x\": 1, \"y\": 2} {}"))
                .containsExactly(Fault.of("", FaultCode.NOT_JSON, "1", "18"));
        assertThat(faults(Spot.class, "// no\n{}")).extracting(Fault::code).containsExactly(FaultCode.NOT_JSON);
    }

    @Test
    void saysWhereTheTextGoesBeyondWhatIsRead() {
        assertThat(faults(Spot.class, "[\n".repeat(501)))
                .containsExactly(Fault.of("", FaultCode.BEYOND_LIMITS, "501", "2"));
        assertThat(faults(Spot.class, "{\n\"x\": 1,\n\"y\": " + "7".repeat(1_100) + "}"))
                .containsExactly(Fault.of("", FaultCode.BEYOND_LIMITS, "3", "1106"));
        assertThat(faults(Spot.class, "{\n\"" + "k".repeat(60_000) + "\": 1}"))
                .extracting(Fault::code, fault -> fault.arguments().get(0))
                .containsExactly(tuple(FaultCode.BEYOND_LIMITS, "2"));
        assertThat(faults(Spot.class, "[".repeat(500))).extracting(Fault::code).containsExactly(FaultCode.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e99999999999", "-1E+99999999999", "1e-2147483649", "1.5e2147483648", "3.0", "1e2", "1e-400"})
    void refusesANumberOfAnySizeThatIsNotWrittenAsAWholeOneAndTellsAllElse(String number) {
        assertThat(faults(Spot.class, "{\"x\": " + number + ", \"y\": \"2\", \"z\": [" + number + "]}"))
                .containsExactlyInAnyOrder(
                        Fault.of("x", FaultCode.NOT_A_WHOLE_NUMBER),
                        Fault.of("y", FaultCode.WRONG_TYPE, "number", "string"),
                        Fault.of("z", FaultCode.UNKNOWN_PROPERTY, "x, y"));
        assertThat(faults(Samples.Figure.class, number))
                .containsExactly(Fault.of("", FaultCode.WRONG_TYPE, "object", "number"));
    }

    @Test
    void refusesEmptyAndUndecodableFiles() {
        assertThat(faults(Spot.class, new byte[0])).containsExactly(Fault.of("", FaultCode.EMPTY_FILE));
        assertThat(faults(Spot.class, " \n")).containsExactly(Fault.of("", FaultCode.EMPTY_FILE));
        byte[] latin = "{\"x\": 1, \"ø\": 2}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(faults(Spot.class, latin)).containsExactly(Fault.of("", FaultCode.NOT_UTF_8, "11"));
        assertThat(faults(Spot.class, new byte[] {'{', (byte) 0xC3}))
                .containsExactly(Fault.of("", FaultCode.NOT_UTF_8, "2"));
    }

    /** Keys of two kinds. */
    record Keyed(Map<Integer, String> byNumber, Map<Duration, String> byLength) {}

    @Test
    void refusesKeysOfAMapThatAreWrongOrTheSame() {
        String json = "{\"byNumber\": {\"1\": \"a\", \"01\": \"b\", \"1.5\": \"c\"},"
                + " \"byLength\": {\"PT1H\": \"a\", \"PT60M\": \"b\"}}";
        assertThat(faults(Keyed.class, json))
                .containsExactly(
                        Fault.of("byNumber[\"01\"]", FaultCode.REPEATED_PROPERTY),
                        Fault.of("byNumber[\"1.5\"]", FaultCode.NOT_A_WHOLE_NUMBER),
                        Fault.of("byLength.PT60M", FaultCode.REPEATED_PROPERTY));
    }

    @Test
    void skipsAByteOrderMark() {
        byte[] marked = "\uFEFF{\"x\": 1, \"y\": 2}".getBytes(StandardCharsets.UTF_8);
        assertThat(RecordReader.of().read(Spot.class, marked)).isEqualTo(new Reading.Read<>(new Spot(1, 2)));
    }
}
