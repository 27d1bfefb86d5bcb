package io.github.mentoring4j.examples.input;

import io.github.mentoring4j.jackson.RecordReader;
import java.util.Optional;

/** Reads a record from a JSON file. */
public final class JsonInput {

    private JsonInput() {}

    /**
     * Reads a record.
     *
     * @param reader how to read it
     * @param type the record
     * @param file the file
     * @param faults takes what is wrong
     * @param <T> the type of the record
     * @return the record, or empty if a fault was added
     */
    public static <T> Optional<T> read(RecordReader reader, Class<T> type, InputFile file, InputFaults faults) {
        return reader.read(type, file.bytes()).match(Optional::of, found -> {
            found.forEach(fault -> faults.add(FileFault.of(file.name(), fault)));
            return Optional.empty();
        });
    }
}
