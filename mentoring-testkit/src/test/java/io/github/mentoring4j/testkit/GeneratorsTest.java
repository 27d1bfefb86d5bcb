package io.github.mentoring4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The kit is the one set of generators: the modules that it rests on grow none of their own beside those listed here. */
class GeneratorsTest {

    private static final Pattern GENERATES = Pattern.compile("\\bArbitraries\\.|\\bCombinators\\.");

    /**
     * Generators of what the kit does not have: graphs of families that are hard for one solver, requests so small that every plan
     * can be tried or far larger than the kit's, lists of outcomes, made-up records that stand for any shape of JSON.
     */
    private static final List<String> OF_THEIR_OWN = List.of(
            "PeerGraphs",
            "EarlierPartnersTest",
            "GroupLaws",
            "PeerLaws",
            "OptimalityLaws",
            "FairLaws",
            "LikedGraphs",
            "ShortlistLaws",
            "SmallGroupsLaws",
            "WayLaws",
            "SeriesLaws",
            "RecordJsonLaws");

    @Test
    void noModuleGrowsGeneratorsOfItsOwn() {
        assertThat(generating()).containsExactlyInAnyOrderElementsOf(OF_THEIR_OWN);
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
