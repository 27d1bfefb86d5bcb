package io.github.mentoring4j.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    @TempDir
    private Path directory;

    private Run demo(String name, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("demo", "--out", directory.resolve(name).toString()));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    private SortedMap<String, String> written(String name) throws IOException {
        Path root = directory.resolve(name);
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    private String[] records(String name, String asOf, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("check", "--as-of", asOf));
        try (Stream<Path> paths = Files.list(directory.resolve(name).resolve("relationships"))) {
            paths.map(Path::toString).forEach(arguments::add);
        }
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }

    @Test
    void tellsTheSameStoryToTheByteEveryTime() throws IOException {
        Run first = demo("one");
        Run second = demo("two");
        assertThat(first.code()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(second.out()
                        .replace(
                                directory.resolve("two").toString(),
                                directory.resolve("one").toString()))
                .isEqualTo(first.out());
        SortedMap<String, String> files = written("one");
        assertThat(written("two")).isEqualTo(files);
        assertThat(files)
                .containsKeys(
                        "mentors.csv",
                        "mentees.csv",
                        "policy.json",
                        "plan.json",
                        "plan.csv",
                        "plan.html",
                        "report.html",
                        "programme.json",
                        "assessment-start.html",
                        "assessment-midway.html",
                        "assessment-end.html",
                        "evidence/index.html",
                        "evidence/P6.html")
                .hasSizeGreaterThan(70);
        assertThat(first.out().lines().reduce((one, next) -> next))
                .contains(directory.resolve("one/report.html").toString());
    }

    @Test
    void leavesRecordsThatACheckFindsTheSameIn() throws IOException {
        demo("demo");
        Run check = Run.of(records("demo", "2026-06-30", "--format", "html"));
        assertThat(check.code()).isEqualTo(3);
        // The demonstration's own page is the very same one, with the story in front of it.
        String own = Files.readString(directory.resolve("demo/report.html"));
        String start = "<dl class=\"figures\">";
        assertThat(own.substring(own.indexOf(start)))
                .isEqualTo(check.out().substring(check.out().indexOf(start)));
        assertThat(own).contains("href=\"plan.html\"");
    }

    @Test
    void leavesAProgrammeThatIsAssessedTheSame() throws IOException {
        demo("demo");
        List<String> arguments =
                new ArrayList<>(List.of(records("demo", "2026-01-31", "--format", "html", "--for-lead")));
        arguments.set(0, "assess");
        arguments.add(3, directory.resolve("demo/programme.json").toString());
        assertThat(Run.of(arguments.toArray(String[]::new)).out())
                .isEqualTo(Files.readString(directory.resolve("demo/assessment-midway.html")));
    }

    @Test
    void leavesInputThatMatchesTheSameWay() throws IOException {
        demo("demo");
        Path files = directory.resolve("demo");
        Run match = Run.of(
                "match",
                "--mentors=" + files.resolve("mentors.csv"),
                "--mentees=" + files.resolve("mentees.csv"),
                "--policy=" + files.resolve("policy.json"),
                "--why-not=28248:14921",
                "--fairness=site",
                "--out=" + directory.resolve("again"));
        assertThat(match.code()).isZero();
        assertThat(match.out()).contains("Why not 28248 – 14921?", "They may be paired");
        SortedMap<String, String> demonstrated = written("demo");
        assertThat(written("again"))
                .hasSize(3)
                .allSatisfy((name, content) -> assertThat(content).isEqualTo(demonstrated.get(name)));
    }

    @Test
    void knewNothingOfTheNewLineManagerByMarch() throws IOException {
        demo("demo");
        String found = "[breached, grave, G05-no-line-of-command]";
        assertThat(Run.of(records("demo", "2026-03-01")).out()).contains(found);
        assertThat(Run.of(records("demo", "2026-03-01", "--known-by", "2026-03-01"))
                        .out())
                .doesNotContain(found)
                .contains("as of 1 March 2026, with what was on record by 1 March 2026");
    }

    @Test
    void tellsTheStoryInBokmal() throws IOException {
        Run run = demo("nb", "--locale", "nb");
        assertThat(run.out()).contains("adepter har fått en mentor", "klageordningen", "--locale nb");
        assertThat(Files.readString(directory.resolve("nb/report.html")))
                .contains("<html lang=\"nb\">", "Hva som skjedde underveis", "ikke avklart");
    }

    @Test
    void namesNobodyOutsideThePlanAndQuotesNobodyOutsideTheRecords() throws IOException {
        Run run = demo("demo");
        SortedMap<String, String> files = written("demo");
        List<String> names = DemoPeople.read().mentors().rows().stream()
                .map(row -> row.cells().get(1) + " " + row.cells().get(2))
                .toList();
        String report = files.get("report.html");
        assertThat(names).hasSize(60).allSatisfy(name -> {
            assertThat(files.get("plan.html")).contains(name);
            assertThat(report + run.out() + files.get("plan.json")).doesNotContain(name);
        });
        assertThat(files.toString()).contains("Saying no to my own manager");
        assertThat(report + run.out() + files.get("plan.html")).doesNotContain("Saying no to my own manager");
    }

    @Test
    void answersTwoWhereItCannotWrite() throws IOException {
        Files.writeString(directory.resolve("demo"), "in the way");
        Run run = demo("demo");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("1 fault; nothing was written.\n");
    }

    @Test
    void replacesAnEarlierDemonstrationAndNothingElse() throws IOException {
        Path mine = Files.createDirectory(directory.resolve("demo")).resolve("mentors.csv");
        Files.writeString(mine, "mine");
        Run refused = demo("demo", "--locale", "nb");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("demo: inneholder andre filer");
        assertThat(written("demo")).containsOnlyKeys("mentors.csv").containsValue("mine");

        Files.delete(mine);
        assertThat(demo("demo").code()).isZero();
        SortedMap<String, String> first = written("demo");
        Files.writeString(directory.resolve("demo/notes.txt"), "mine");
        Files.writeString(directory.resolve("demo/plan.csv"), "changed");
        assertThat(demo("demo").code()).isZero();
        assertThat(written("demo")).containsAllEntriesOf(first).containsEntry("notes.txt", "mine");
    }

    @Test
    void staysOutOfTheSourcesOfAProject() throws IOException {
        assertThat(DemoCommand.otherwise(directory)).isEqualTo(Path.of("mentoring-demo"));
        Files.createFile(directory.resolve("pom.xml"));
        assertThat(DemoCommand.otherwise(directory)).isEqualTo(Path.of("target/mentoring-demo"));
        Files.delete(directory.resolve("pom.xml"));
        Files.createDirectory(directory.resolve("target"));
        assertThat(DemoCommand.otherwise(directory)).isEqualTo(Path.of("target/mentoring-demo"));
    }

    @Test
    void saysThatBreachesAreNoFailure() {
        assertThat(Run.of("demo", "--help").out())
                .contains("belong to the story")
                .contains("mentoring-demo");
    }
}
