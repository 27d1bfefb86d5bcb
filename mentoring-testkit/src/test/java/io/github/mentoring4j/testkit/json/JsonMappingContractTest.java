package io.github.mentoring4j.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.jackson.RecordWriter;
import io.github.mentoring4j.programme.MentoringProgramme;
import io.github.mentoring4j.testkit.ProgrammeArbitraries;
import io.github.mentoring4j.testkit.json.JsonMappingContract.Reader;
import io.github.mentoring4j.testkit.json.JsonMappingContract.Writer;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Puts mappings that each break one law to the contract, and looks that the law fails for some value of many. */
class JsonMappingContractTest {

    private static final int MANY = 40;

    private static final Writer<MentoringProgramme> WRITER = RecordWriter.of()::toText;

    private static final Reader<MentoringProgramme> READER = RecordMappingContractTest::read;

    @FunctionalInterface
    interface Law {
        void holds(JsonMappingContract<MentoringProgramme> contract, MentoringProgramme value, int which)
                throws Exception;
    }

    private static final Law WRONG_VALUE =
            (contract, value, which) -> contract.tellsWhereAValueIsWrong(value, which, "[[[]]]");

    @Provide
    Arbitrary<List<MentoringProgramme>> many() {
        return ProgrammeArbitraries.programmes().list().ofSize(MANY).withoutEdgeCases();
    }

    private static boolean caught(
            Writer<MentoringProgramme> writer,
            Reader<MentoringProgramme> reader,
            List<MentoringProgramme> values,
            Law law)
            throws Exception {
        var contract = new JsonMappingContract<>(ProgrammeArbitraries.programmes(), writer, reader) {};
        for (int i = 0; i < values.size(); i++) {
            try {
                law.holds(contract, values.get(i), 7 * i);
            } catch (AssertionError broken) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 1)
    void catchesAMappingThatLosesTexts(@ForAll("many") List<MentoringProgramme> values) throws Exception {
        assertThat(caught(
                        value -> WRITER.write(value.withoutText()),
                        READER,
                        values,
                        (contract, value, which) -> contract.readsWhatItWrote(value)))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesAMappingThatPassesOverWhatItDoesNotKnow(@ForAll("many") List<MentoringProgramme> values)
            throws Exception {
        assertThat(caught(
                        WRITER,
                        json -> READER.read(json.replaceAll("\"notOfThisForm\":\"[^\"]*\",?", "")),
                        values,
                        JsonMappingContract::passesOverNoUnknownProperty))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesAMappingThatDoesNotSayWhere(@ForAll("many") List<MentoringProgramme> values) throws Exception {
        Reader<MentoringProgramme> curt = json -> {
            try {
                return READER.read(json);
            } catch (Exception refused) {
                throw new Exception("something is wrong", refused);
            }
        };

        assertThat(caught(WRITER, curt, values, WRONG_VALUE)).isTrue();
        assertThat(caught(WRITER, curt, values, JsonMappingContract::passesOverNoUnknownProperty))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesAMappingThatRepeatsTheDocument(@ForAll("many") List<MentoringProgramme> values) throws Exception {
        Reader<MentoringProgramme> gossip = json -> {
            try {
                return READER.read(json);
            } catch (Exception refused) {
                throw new Exception(refused.getMessage() + " in " + json, refused);
            }
        };

        assertThat(caught(WRITER, gossip, values, WRONG_VALUE)).isTrue();
        assertThat(caught(WRITER, gossip, values, JsonMappingContract::passesOverNoUnknownProperty))
                .isTrue();
        assertThat(caught(WRITER, gossip, values, JsonMappingContract::refusesHalfADocument))
                .isTrue();
    }

    @Property(tries = 1)
    void catchesAMappingThatMakesDoWithAnything(@ForAll("many") List<MentoringProgramme> values) throws Exception {
        Reader<MentoringProgramme> easy = json -> {
            try {
                return READER.read(json);
            } catch (Exception refused) {
                return values.get(0);
            }
        };

        assertThat(caught(WRITER, easy, values, WRONG_VALUE)).isTrue();
        assertThat(caught(WRITER, easy, values, JsonMappingContract::refusesHalfADocument))
                .isTrue();
    }

    @Example
    void knowsEveryPlaceOfADocument() {
        String json = " { \"a\" : [ 1, {\"b\\\"c\":\"x]}\"} , [] ],\n\"d\":true , \"e\":{}}";

        assertThat(JsonPlace.of(json))
                .extracting(JsonPlace::path)
                .containsExactly("a[0]", "a[1].b\\\"c", "a[1]", "a[2]", "a", "d", "e", "");
        assertThat(JsonPlace.of(json).get(1).replaced(json, "[]"))
                .isEqualTo(" { \"a\" : [ 1, {\"b\\\"c\":[]} , [] ],\n\"d\":true , \"e\":{}}");
        assertThat(JsonPlace.of(json).get(6).with(json, "f", "1"))
                .isEqualTo(" { \"a\" : [ 1, {\"b\\\"c\":\"x]}\"} , [] ],\n\"d\":true , \"e\":{\"f\":1}}");
        assertThat(JsonPlace.of(json).get(7).with(json, "f", "1")).startsWith(" {\"f\":1, \"a\"");
    }
}
