package io.github.mentoring4j.examples.output;

import io.github.mentoring4j.examples.input.BadInputException;
import io.github.mentoring4j.examples.input.FileFault;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;

/**
 * The files that a run makes, kept until all are made.
 *
 * <p>Writing puts them into a new directory within the target first and moves them over only when the disk has taken them all,
 * so that a full disk leaves no half plan. Other files in the target stay as they are. Not thread-safe.
 */
public final class OutputFiles {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** None so far. */
    public OutputFiles() {}

    /**
     * Adds a file.
     *
     * @param name its name within the directory
     * @param content its content
     * @return this
     */
    public OutputFiles add(String name, byte[] content) {
        files.put(name, content.clone());
        return this;
    }

    /**
     * Adds a text file in UTF-8.
     *
     * @param name its name within the directory
     * @param content its content
     * @return this
     */
    public OutputFiles add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes all files.
     *
     * @param directory where to; made if it is not there, together with those above it
     * @return the files' paths, in the order they were added
     * @throws BadInputException if the directory cannot be written to
     */
    public List<Path> writeTo(Path directory) {
        try {
            Files.createDirectories(directory);
            Path staging = Files.createTempDirectory(directory, ".mentoring-");
            try {
                return move(stage(staging), directory);
            } finally {
                remove(staging);
            }
        } catch (IOException unwritable) {
            throw new BadInputException(
                    FileFault.of(directory.toString(), Fault.of("", FaultCode.UNWRITABLE_DIRECTORY)));
        }
    }

    private List<Path> stage(Path staging) throws IOException {
        List<Path> staged = new ArrayList<>();
        for (Entry<String, byte[]> file : files.entrySet()) {
            staged.add(Files.write(staging.resolve(file.getKey()), file.getValue()));
        }
        return staged;
    }

    private static List<Path> move(List<Path> staged, Path directory) throws IOException {
        for (Path file : staged) {
            // A directory in the way would stop the last file after the first had been moved.
            if (Files.isDirectory(directory.resolve(file.getFileName()))) {
                throw new IOException("a directory stands where a file should go");
            }
        }
        List<Path> moved = new ArrayList<>();
        for (Path file : staged) {
            moved.add(replace(file, directory.resolve(file.getFileName())));
        }
        return moved;
    }

    private static Path replace(Path from, Path to) throws IOException {
        try {
            return Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            return Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path staging) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(staging)) {
            left = files.toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
        Files.delete(staging);
    }
}
