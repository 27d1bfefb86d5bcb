package io.github.mentoring4j.examples.input;

import io.github.mentoring4j.validation.FaultCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that was read. Shown by its name only. */
public final class InputFile {

    private final String name;
    private final byte[] bytes;

    private InputFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Content that is already in memory, such as a resource of the program.
     *
     * @param name what faults call it
     * @param bytes the content
     * @return the file
     */
    public static InputFile of(String name, byte[] bytes) {
        return new InputFile(name, bytes.clone());
    }

    /**
     * Reads a file.
     *
     * @param path the file, as the user named it
     * @param faults takes the fault if it cannot be read
     * @return the file, or empty if it cannot be read
     */
    public static Optional<InputFile> read(Path path, InputFaults faults) {
        try {
            return Optional.of(new InputFile(path.toString(), Files.readAllBytes(path)));
        } catch (IOException unreadable) {
            faults.add(path.toString(), "", FaultCode.UNREADABLE_FILE);
            return Optional.empty();
        }
    }

    /**
     * What faults call it.
     *
     * @return the path as the user gave it
     */
    public String name() {
        return name;
    }

    /**
     * The content.
     *
     * @return a copy of the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return name;
    }
}
