package io.github.mentoring4j.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every piece of code that docs/testing.md shows stands in a test that is run, and the message that it shows is the real one. */
class TestingDocumentationTest {

    private static final Path PAGE = Path.of("..", "docs", "testing.md");
    private static final Path EXAMPLES = Path.of("src", "test", "java", "io", "github", "mentoring4j", "examples");
    private static final List<String> FOLDERS = List.of("testing", "employer");

    private static List<String> blocks(String kind) throws IOException {
        return Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    /** Without indentation and empty lines, for a page shows pieces of different depth. */
    private static String bare(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String tests() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    all.append(bare(Files.readString(file))).append('\n');
                }
            }
        }
        return all.toString();
    }

    @Test
    void itsCodeIsTested() throws IOException {
        String tests = tests();

        assertThat(blocks("java"))
                .hasSizeGreaterThan(4)
                .allSatisfy(block -> assertThat(tests).contains(bare(block)));
    }

    @Test
    void itsMessageIsTheRealOne() throws IOException {
        assertThat(blocks("text").stream().map(String::strip)).containsExactly(KitInUseTest.messageOfABreach());
    }
}
