package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.examples.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Records of relationships in a directory, and runs of {@code check} on them. */
final class RecordFiles {

    /** Nothing but the match is on record. */
    static final String SILENT = """
            {"id": "%s", "programme": "p", "pair": {"mentor": "m1", "mentee": "e1"}, "matched": "2025-09-01"}
            """;

    /** A year in which all is well. */
    static final String SOUND = resource("sound.json");

    /** They met twice without an agreement; the second meeting was put on record in December. */
    static final String BREACHED = """
            {
              "id": "%s", "programme": "p", "pair": {"mentor": "m3", "mentee": "e3"}, "matched": "2025-09-01",
              "meetings": [
                {"id": "k1", "held": "2025-09-10", "length": "PT1H",
                 "agenda": [{"id": "i1", "raisedBy": "mentor", "topic": "XYZZY"}]},
                {"id": "k2", "held": {"on": "2025-10-10", "recordedOn": "2025-12-01"}, "length": "PT1H"}]
            }
            """;

    private static String resource(String name) {
        try (InputStream in = RecordFiles.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private final Path directory;
    private final List<String> names = new ArrayList<>();

    RecordFiles(Path directory) {
        this.directory = directory;
    }

    RecordFiles with(String name, String json) {
        return with(name, json.getBytes(StandardCharsets.UTF_8));
    }

    RecordFiles with(String name, byte[] content) {
        try {
            Files.write(directory.resolve(name), content);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return named(name);
    }

    /** A file that is to be checked, whether it is there or not. */
    RecordFiles named(String name) {
        names.add(name);
        return this;
    }

    Run check(String... options) {
        Stream<String> files =
                names.stream().map(name -> directory.resolve(name).toString());
        Stream<String> fixed = Stream.of("check", "--as-of", "2026-06-30");
        return Run.of(Stream.of(fixed, files, Stream.of(options))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    /** The faults that a check of bad input tells; with each line the directory is taken off. */
    List<String> faults(String... options) {
        Run run = check(options);
        if (run.code() != 2 || !run.out().isEmpty()) {
            throw new AssertionError("bad input was taken: " + run);
        }
        return run.faults(directory);
    }
}
