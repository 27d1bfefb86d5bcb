package io.github.mentoring4j.ethics.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds text against a committed file. Run the tests with {@code -Dexpected.write} to write the files anew, and read the
 * difference before committing it.
 */
final class Expected {

    private Expected() {}

    static void matches(Path file, String text) {
        try {
            if (System.getProperty("expected.write") != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file))
                    .as(
                            "%s; if the change is meant, run the tests with -Dexpected.write and commit it",
                            file.getFileName())
                    .isEqualTo(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
