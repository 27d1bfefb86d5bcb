package io.github.mentoring4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The kit is the one set of generators: the modules that it rests on grow none of their own beside those listed here. */
class GeneratorsTest {

    private static final Pattern GENERATES = Pattern.compile("\\bArbitraries\\.|\\bCombinators\\.");

    /** Generators of what the kit cannot have or nobody else would want, with the reason. */
    private static final Map<String, String> OF_THEIR_OWN = Map.of(
            "PeerGraphs", "graphs of peers are the solver's own, and no package that has them is exported",
            "GroupLaws", "the search for groups is told how many steps it has, which no public way can tell it",
            "RecordJsonLaws", "records made up to have every shape of JSON, which the library's own have not");

    @Test
    void noModuleGrowsGeneratorsOfItsOwn() {
        assertThat(generating()).isEqualTo(OF_THEIR_OWN.keySet());
    }

    /** Named by class; no two of these share a name. */
    private static Set<String> generating() {
        TreeSet<String> names = new TreeSet<>();
        for (String module : List.of("core", "matching", "ethics", "jackson")) {
            try (Stream<Path> files = Files.walk(Path.of("..", "mentoring-" + module, "src", "test", "java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> GENERATES.matcher(read(file)).find())
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .forEach(names::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return names;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
