package io.github.mentoring4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.evidence.Occurrence;
import io.github.mentoring4j.jackson.Samples.Circle;
import io.github.mentoring4j.jackson.Samples.Figure;
import io.github.mentoring4j.jackson.Samples.Form;
import io.github.mentoring4j.jackson.Samples.Limits;
import io.github.mentoring4j.jackson.Samples.Mood;
import io.github.mentoring4j.jackson.Samples.NestedBox;
import io.github.mentoring4j.jackson.Samples.Scalars;
import io.github.mentoring4j.jackson.Samples.UnitSquare;
import io.github.mentoring4j.participant.ParticipantId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RecordJsonLaws {

    private static final SchemaValidator SCHEMA = SchemaValidator.of(Figure.class);

    @Property(tries = 500)
    void whatIsWrittenReadsTheSame(@ForAll("figures") Figure figure, @ForAll("scalars") Scalars scalars) {
        assertReadsTheSame(Figure.class, figure);
        assertReadsTheSame(Scalars.class, scalars);
    }

    private static <T> void assertReadsTheSame(Class<T> type, T value) {
        String json = RecordWriter.of().toText(type, value);
        assertThat(RecordReader.of().read(type, json)).isEqualTo(new Reading.Read<>(value));
    }

    @Property(tries = 200)
    void whatIsWrittenKeepsToTheSchema(@ForAll("figures") Figure figure) {
        assertThat(SCHEMA.complaints(RecordWriter.of().toText(Figure.class, figure)))
                .isEmpty();
    }

    @Property(tries = 1000)
    void noChangeOfADocumentMakesTheReaderThrow(
            @ForAll("figures") Figure figure, @ForAll List<@IntRange(min = 0, max = 1 << 20) Integer> changes) {
        byte[] json = RecordWriter.of().toText(Figure.class, figure).getBytes(StandardCharsets.UTF_8);
        String interesting = "{}[]\",:0919-.eE\\u \n\u00FFtn";
        for (int change : changes) {
            json[change % json.length] = (byte) interesting.charAt((change >> 8) % interesting.length());
        }
        assertThat(RecordReader.of().read(Figure.class, json)).isNotNull();
        assertThat(RecordReader.of().read(Form.class, json)).isInstanceOf(Reading.Refused.class);
    }

    @Provide
    Arbitrary<Scalars> scalars() {
        return Combinators.combine(
                        Arbitraries.strings().ofMaxLength(20),
                        Arbitraries.integers(),
                        Arbitraries.longs(),
                        Arbitraries.of(true, false),
                        days(),
                        Arbitraries.longs().map(Duration::ofSeconds),
                        Arbitraries.of(Mood.class))
                .as(Scalars::new);
    }

    @Provide
    Arbitrary<Figure> figures() {
        Arbitrary<Figure> leaf =
                Arbitraries.oneOf(Arbitraries.integers().map(Circle::new), Arbitraries.create(UnitSquare::new));
        return Arbitraries.recursive(() -> leaf, this::box, 0, 3);
    }

    private Arbitrary<Figure> box(Arbitrary<Figure> inner) {
        Arbitrary<Optional<Integer>> limit = Arbitraries.integers().optional();
        Arbitrary<ParticipantId> owner =
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(9).map(ParticipantId::of);
        Arbitrary<Occurrence> made = Combinators.combine(daysOfOurEra(), Arbitraries.of(0, 0, 7))
                .as((day, late) -> Occurrence.of(day).putOnRecord(day.plusDays(late)));
        return Combinators.combine(
                        inner.list().ofMaxSize(3),
                        Combinators.combine(limit, limit).as(Limits::new),
                        made,
                        owner.list().ofMaxSize(12))
                .as(NestedBox::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-1_000_000, 1_000_000).map(LocalDate::ofEpochDay);
    }

    /** Years of four digits, which are all that JSON Schema's format knows. */
    private static Arbitrary<LocalDate> daysOfOurEra() {
        LocalDate first = LocalDate.of(1, 1, 1);
        return Arbitraries.integers().between(0, 3_650_000).map(first::plusDays);
    }
}
