package io.github.mentoring4j.examples.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.examples.Run;
import io.github.mentoring4j.matching.strategy.MatchingInterruptedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {

    @TempDir
    private Path directory;

    @Test
    void leavesNothingWhenInterrupted() {
        OutputFiles files = OutputFiles.of().add("plan.json", "{}");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> files.writeTo(directory)).isInstanceOf(MatchingInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(Run.files(directory)).isEmpty();
    }
}
