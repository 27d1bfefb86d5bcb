package io.github.mentoring4j.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the files of the repository, whatever their language. */
class RepositoryTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final Set<String> SKIPPED = Set.of("target", ".git", ".idea", "node_modules");

    private static final Pattern REGISTRY_HOST =
            Pattern.compile("(repo[0-9]?\\.[a-z]+\\.(org|apache)|[a-z]+\\.org/maven2|registry\\.[a-z]+\\.[a-z]+/)");

    private static final int LONGEST_SOURCE = 400;

    private static final int LONGEST_README = 120;

    private static final int LONGEST_DECISION = 30;

    private static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(ROOT)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> Stream.of(ROOT.relativize(path).toString().split("[/\\\\]"))
                            .noneMatch(SKIPPED::contains))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (MalformedInputException notText) {
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> files(String suffix) throws IOException {
        return files().stream().filter(path -> path.toString().endsWith(suffix)).toList();
    }

    @Test
    void noFileNamesARegistrysHost() throws IOException {
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(lines(path))
                        .noneMatch(line -> REGISTRY_HOST.matcher(line).find()));
    }

    @Test
    void everyPackageOfAPublishedModuleHasATourAndIsNullMarked() throws IOException {
        List<Path> packages = files(".java").stream()
                .filter(path -> path.toString().contains("/src/main/java/io/"))
                .map(Path::getParent)
                .distinct()
                .toList();

        assertThat(packages).hasSizeGreaterThan(12).allSatisfy(folder -> {
            Path tour = folder.resolve("package-info.java");
            assertThat(tour).isRegularFile();
            assertThat(Files.readString(tour)).startsWith("/**").contains("@NullMarked");
        });
    }

    @Test
    void everyBundleHasTheSameKeysInBothLanguages() throws IOException {
        List<Path> bundles = files(".properties").stream()
                .filter(path -> path.toString().contains("/src/main/resources/io/"))
                .toList();
        List<Path> bokmal = bundles.stream()
                .filter(path -> path.toString().endsWith("_nb.properties"))
                .toList();

        assertThat(bokmal).hasSizeGreaterThan(1).hasSize(bundles.size() / 2);
        assertThat(bokmal).allSatisfy(path -> {
            Path english = path.resolveSibling(path.getFileName().toString().replace("_nb.", "."));
            assertThat(keys(path)).isEqualTo(keys(english));
        });
    }

    private static Set<Object> keys(Path path) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        }
        return properties.keySet();
    }

    @Test
    void noSourceIsTooLongToReadAndMostFitOnAScreenOrTwo() throws IOException {
        List<Integer> lengths = files(".java").stream()
                .filter(path -> path.toString().contains("/src/main/"))
                .map(path -> {
                    int length = lines(path).size();
                    assertThat(length).as("%s", ROOT.relativize(path)).isLessThanOrEqualTo(LONGEST_SOURCE);
                    return length;
                })
                .sorted()
                .toList();

        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(112);
        assertThat(lengths.get(lengths.size() * 9 / 10)).as("ninth of ten").isLessThanOrEqualTo(300);
    }

    @Test
    void theReadmeAndTheDecisionsAreShort() throws IOException {
        assertThat(lines(ROOT.resolve("README.md"))).hasSizeBetween(40, LONGEST_README);
        assertThat(files(".md").stream().filter(path -> path.toString().contains("docs/adr/0")))
                .hasSizeGreaterThan(4)
                .allSatisfy(path -> assertThat(lines(path)).hasSizeBetween(10, LONGEST_DECISION));
    }

    @Test
    void everyDecisionIsListed() throws IOException {
        String index = Files.readString(ROOT.resolve("docs/adr/README.md"));

        assertThat(files(".md").stream().filter(path -> path.toString().contains("docs/adr/0")))
                .allSatisfy(
                        path -> assertThat(index).contains(path.getFileName().toString()));
    }
}
