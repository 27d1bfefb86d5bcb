package io.github.mentoring4j.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.testkit.ConductArbitraries;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/**
 * What a mapping to and from JSON owes: nothing is lost on the way, nothing that it does not understand is passed over, and what it
 * refuses it names by path without repeating what stood there. The test of a mapping of your own:
 *
 * <pre>{@code
 * class OurMapperTest extends JsonMappingContract<MentoringContract> {
 *     OurMapperTest() {
 *         super(ContractArbitraries.contracts(), MAPPER::writeValueAsString, json -> MAPPER.readValue(json, MentoringContract.class));
 *     }
 * }
 * }</pre>
 *
 * <p>Paths are property names and list positions from zero: {@code contract.versions[0].term.end}. A mapping that names places in
 * another way overrides {@link #place}.
 *
 * @param <T> what is mapped
 */
public abstract class JsonMappingContract<T> {

    private static final int TRIES = 200;
    private static final int ANY = 1_000_000;
    private static final String UNKNOWN = "notOfThisForm";
    private static final String CONFIDENCE = "\"" + ConductArbitraries.MARKER + "\"";

    private final Arbitrary<T> values;
    private final Writer<? super T> writer;
    private final Reader<? extends T> reader;

    /**
     * Writes JSON.
     *
     * @param <T> what is written
     */
    @FunctionalInterface
    public interface Writer<T> {

        /**
         * Writes.
         *
         * @param value the value
         * @return the document
         * @throws Exception fails the test
         */
        String write(T value) throws Exception;
    }

    /**
     * Reads JSON.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    public interface Reader<T> {

        /**
         * Reads.
         *
         * @param json the document
         * @return the value
         * @throws Exception if the document is refused; its message says why, with the path
         */
        T read(String json) throws Exception;
    }

    /**
     * The contract of a mapping.
     *
     * @param values what to put to it, with {@link ConductArbitraries#MARKER} in every text and name
     * @param writer writes JSON
     * @param reader reads it
     */
    protected JsonMappingContract(Arbitrary<T> values, Writer<? super T> writer, Reader<? extends T> reader) {
        this.values = Objects.requireNonNull(values, "values");
        this.writer = Objects.requireNonNull(writer, "writer");
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /**
     * What to put to the mapping.
     *
     * @return any values
     */
    @Provide
    protected Arbitrary<T> values() {
        return values;
    }

    /**
     * What stands where something in the document is wrong.
     *
     * @return pieces of JSON that are no value of a text, number, or truth value
     */
    @Provide
    protected Arbitrary<String> wrongValues() {
        return Arbitraries.of("[[[]]]", "{\"" + UNKNOWN + "\":" + CONFIDENCE + "}", "[" + CONFIDENCE + "]");
    }

    /**
     * How the mapping names a place.
     *
     * @param path property names and positions
     * @return what must stand in the message
     */
    protected String place(String path) {
        return path;
    }

    /**
     * Reading what was written gives an equal value, and writing that gives the same document.
     *
     * @param value any value
     * @throws Exception if it cannot be written, or not be read
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void readsWhatItWrote(@ForAll("values") T value) throws Exception {
        String json = writer.write(value);
        T read = reader.read(json);

        assertThat(read.equals(value))
                .as("what is read equals what was written")
                .isTrue();
        assertThat(writer.write(read).equals(json))
                .as("it is written the same again")
                .isTrue();
    }

    /**
     * A property too many is refused, with its path; or it is taken up, as a map does. It is never passed over.
     *
     * @param value any value
     * @param which which object gets it
     * @throws Exception if the value cannot be written
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void passesOverNoUnknownProperty(@ForAll("values") T value, @ForAll @IntRange(max = ANY) int which)
            throws Exception {
        String json = writer.write(value);
        List<JsonPlace> objects =
                JsonPlace.of(json).stream().filter(JsonPlace::isObject).toList();
        if (objects.isEmpty()) {
            return;
        }
        JsonPlace object = objects.get(which % objects.size());
        String unknown = object.path().isEmpty() ? UNKNOWN : object.path() + "." + UNKNOWN;

        expectRefused(object.with(json, UNKNOWN, CONFIDENCE), Optional.of(value), unknown);
    }

    /**
     * A list or an object where a text, a number or a truth value should be is refused, with its path.
     *
     * @param value any value
     * @param which which is replaced
     * @param wrong what it is replaced with
     * @throws Exception if the value cannot be written
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void tellsWhereAValueIsWrong(
            @ForAll("values") T value, @ForAll @IntRange(max = ANY) int which, @ForAll("wrongValues") String wrong)
            throws Exception {
        String json = writer.write(value);
        List<JsonPlace> scalars =
                JsonPlace.of(json).stream().filter(JsonPlace::isScalar).toList();
        if (scalars.isEmpty()) {
            return;
        }
        JsonPlace scalar = scalars.get(which % scalars.size());

        expectRefused(scalar.replaced(json, wrong), Optional.empty(), scalar.path());
    }

    /**
     * Half a document is no document.
     *
     * @param value any value
     * @param where where it ends
     * @throws Exception if the value cannot be written
     */
    @Tag("law")
    @Property(tries = TRIES)
    public void refusesHalfADocument(@ForAll("values") T value, @ForAll @IntRange(max = ANY) int where)
            throws Exception {
        String json = writer.write(value).strip();

        expectRefused(json.substring(0, where % json.length()), Optional.empty(), "");
    }

    /** A document is refused with the path and without a text; or, where a value is given, gives another one. */
    private void expectRefused(String json, Optional<T> unlike, String path) {
        T read;
        try {
            read = reader.read(json);
        } catch (Exception refused) {
            assertThat(String.valueOf(refused.getMessage()).contains(place(path)))
                    .as("the refusal names %s", place(path))
                    .isTrue();
            assertThat(String.valueOf(refused.getMessage()).contains(ConductArbitraries.MARKER))
                    .as("the refusal repeats what stands in the document")
                    .isFalse();
            return;
        }
        assertThat(unlike.isPresent() && !read.equals(unlike.get()))
                .as("what is wrong at %s is refused", place(path))
                .isTrue();
    }
}
