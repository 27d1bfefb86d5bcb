package io.github.mentoring4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What docs/adr/0009-records-grow-at-the-end.md promises of records that grow by its rules. */
class EvolutionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    /** A record as it was. */
    record Before(String id, LocalDate day) {}

    /** The same record later, with the constructor it had. */
    record After(String id, LocalDate day, Optional<String> place, List<String> guests) {
        After(String id, LocalDate day) {
            this(id, day, Optional.empty(), List.of());
        }
    }

    @Test
    void readsAnOlderDocument() {
        String older = RecordWriter.of().toText(new Before("s1", DAY));

        assertThat(RecordReader.of().read(After.class, older)).isEqualTo(new Reading.Read<>(new After("s1", DAY)));
    }

    @Test
    void writesWhatItWroteBeforeWhereNothingNewIsUsed() {
        assertThat(RecordWriter.of().write(new After("s1", DAY)))
                .isEqualTo(RecordWriter.of().write(new Before("s1", DAY)));
    }

    @Test
    void refusesANewerDocumentRatherThanCutIt() {
        String newer = RecordWriter.of().toText(new After("s1", DAY, Optional.of("here"), List.of()));

        assertThat(RecordReader.of().read(Before.class, newer))
                .isEqualTo(new Reading.Refused<>(List.of(Fault.of("place", FaultCode.UNKNOWN_PROPERTY, "id, day"))));
    }
}
