package io.github.mentoring4j.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One run of the program in this virtual machine: what it answered and said. */
public record Run(int code, String out, String err) {

    /** Runs the program. */
    public static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Mentoring.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, out.toString(), err.toString());
    }

    /** The lines on the error stream, with the directory taken off the files' names. */
    public List<String> faults(Path directory) {
        return err.replace(directory + "/", "").lines().toList();
    }

    /** The names of the files in a directory, sorted; none if there is no directory. */
    public static List<String> files(Path directory) {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
