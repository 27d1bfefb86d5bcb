package io.github.mentoring4j.examples.output;

import io.github.mentoring4j.examples.input.BadInputException;
import io.github.mentoring4j.examples.input.FileFault;
import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import io.github.mentoring4j.validation.Fault;
import io.github.mentoring4j.validation.FaultCode;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;

/**
 * The files that a run makes, kept until all are made.
 *
 * <p>Writing puts them into a new directory within the target first and moves them over only when the disk has taken them all,
 * so that neither a full disk nor an interrupt leaves half a plan. Files that the run reads are never replaced, and other files in the target stay as
 * they are. Not thread-safe.
 */
public final class OutputFiles {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Path> inputs;

    private OutputFiles(Collection<Path> inputs) {
        this.inputs = List.copyOf(inputs);
    }

    /**
     * No files so far, of a run that reads none.
     *
     * @return the files
     */
    public static OutputFiles of() {
        return sparing(List.of());
    }

    /**
     * No files so far.
     *
     * @param inputs what the run reads, and therefore must not replace
     * @return the files
     */
    public static OutputFiles sparing(Collection<Path> inputs) {
        return new OutputFiles(inputs);
    }

    /**
     * Adds a file.
     *
     * @param name its name within the directory; with a slash for one in a directory below
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
     * @throws BadInputException if the directory cannot be written to, or if a file that the run reads would be replaced
     * @throws MatchingInterruptedException if the thread is interrupted before all files are made; none is left then
     */
    public List<Path> writeTo(Path directory) {
        MatchingInterruptedException.throwIfInterrupted();
        try {
            spareInputs(directory);
            Files.createDirectories(directory);
            Path staging = Files.createTempDirectory(directory, ".mentoring-");
            try {
                stage(staging);
                return move(staging, directory);
            } finally {
                remove(staging);
            }
        } catch (ClosedByInterruptException stopped) {
            throw new MatchingInterruptedException();
        } catch (IOException unwritable) {
            throw new BadInputException(
                    FileFault.of(directory.toString(), Fault.of("", FaultCode.UNWRITABLE_DIRECTORY)));
        }
    }

    private void spareInputs(Path directory) throws IOException {
        InputFaults faults = new InputFaults();
        for (String name : files.keySet()) {
            Path place = directory.resolve(name);
            for (Path input : inputs) {
                // The file system decides: it knows of links, and whether upper and lower case are the same to it.
                if (Files.exists(place) && Files.exists(input) && Files.isSameFile(place, input)) {
                    faults.add(place.toString(), "", FaultCode.REPLACES_INPUT, input.toString());
                }
            }
        }
        faults.throwIfAny();
    }

    private void stage(Path staging) throws IOException {
        for (Entry<String, byte[]> file : files.entrySet()) {
            Path place = staging.resolve(file.getKey());
            Files.createDirectories(directoryOf(place));
            Files.write(place, file.getValue());
        }
    }

    private List<Path> move(Path staging, Path directory) throws IOException {
        for (String name : files.keySet()) {
            Path place = directory.resolve(name);
            // A directory in the way would stop the last file after the first had been moved.
            if (Files.isDirectory(place)) {
                throw new IOException("a directory stands where a file should go");
            }
            Files.createDirectories(directoryOf(place));
        }
        List<Path> moved = new ArrayList<>();
        for (String name : files.keySet()) {
            moved.add(replace(staging.resolve(name), directory.resolve(name)));
        }
        return moved;
    }

    private static Path directoryOf(Path file) {
        return file.resolveSibling("").normalize();
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
        try (Stream<Path> files = Files.walk(staging)) {
            // What lies deeper goes first.
            left = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
    }
}
