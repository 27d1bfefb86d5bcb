package io.github.mentoring4j.examples.check;

import static io.github.mentoring4j.examples.check.RecordFiles.BREACHED;
import static io.github.mentoring4j.examples.check.RecordFiles.SILENT;
import static io.github.mentoring4j.examples.check.RecordFiles.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policy, waivers, summary and threads of {@code check}. */
class CheckOptionsTest {

    private static final String REASON = "PLUGH";

    @TempDir
    private Path directory;

    private RecordFiles files;

    @BeforeEach
    void startWithoutFiles() {
        files = new RecordFiles(directory);
    }

    private String file(String name, String content) {
        try {
            return Files.writeString(directory.resolve(name), content).toString();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private String waiver(String rule, String role, String until) {
        return """
                {"waivers": [{"rule": "%s", "subject": "r3", "grantor": {"role": "%s", "person": "anne"},
                  "granted": "2026-01-10", "until": "%s", "why": "%s"}]}
                """.formatted(rule, role, until, REASON);
    }

    @Test
    void followsTheProgrammesPolicy() {
        files.with("c.json", BREACHED.formatted("r3"));
        String policy = file("policy.json", """
                {"name": "ours", "limits": {"G08.meetings-without-acceptance": 9},
                 "severities": {"G02-agreed-in-time": {"breached": "minor"}}, "off": ["G12-acknowledged-in-time"]}
                """);

        Run run = files.check("--policy", policy);

        assertThat(run.out())
                .contains("Policy: ours.", "[breached, minor, G02-agreed-in-time]", "  breached: guideline 2\n");
    }

    @Test
    void refusesAPolicyThatNamesWhatIsNotThereAllAtOnce() {
        files.with("c.json", BREACHED.formatted("r3"));
        String policy = file("policy.json", """
                {"name": "ours", "limits": {"G05.undeclared-day": 9, "G04.rating-gap": 99}, "off": ["G13-x"]}
                """);

        List<String> faults = files.faults("--policy", policy, "--threads", "0", "--smallest-group", "2");

        assertThat(faults)
                .hasSize(6)
                .anyMatch(line -> line.contains("limits[G05.undeclared-day]"))
                .anyMatch(line -> line.contains("limits[G04.rating-gap]: must lie between 0 and 4"))
                .anyMatch(line -> line.contains("off[G13-x]"))
                .anyMatch(line -> line.contains("--threads: must lie between 1 and 1024"))
                .anyMatch(line -> line.contains("--smallest-group: must lie between 3 and 1000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void marksWhatIsWaivedAndNeverTellsWhy(String format) {
        files.with("c.json", BREACHED.formatted("r3"));
        String waivers = file("waivers.json", waiver("G02-agreed-in-time", "programme-lead", "2026-12-31"));

        Run run = files.check("--waivers", waivers, "--format", format);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains(format.equals("json") ? "\"until\": \"2026-12-31\"" : "Waived until 31 December 2026.")
                .contains("G02-agreed-in-time")
                .doesNotContain(REASON);
    }

    @Test
    void tellsOfAWaiverThatDoesNotHold() {
        files.with("c.json", BREACHED.formatted("r3"));

        assertThat(files.check("--waivers", file("w1.json", waiver("G02-agreed-in-time", "mentor", "2026-12-31")))
                        .out())
                .doesNotContain("Waived until")
                .contains("G02-agreed-in-time", "anne");
        assertThat(files.check(
                                "--waivers",
                                file("w2.json", waiver("G02-agreed-in-time", "programme-lead", "2026-06-29")))
                        .out())
                .doesNotContain("Waived until");
    }

    @Test
    void answersZeroWhereEveryBreachIsWaived() {
        files.with("c.json", BREACHED.formatted("r3"));
        String one = "{\"rule\": \"%s\", \"subject\": \"r3\", \"grantor\": {\"role\": \"sponsor\", \"person\": \"a\"},"
                + " \"granted\": \"2026-01-10\", \"until\": \"2026-12-31\", \"why\": \"w\"}";
        String all = "{\"waivers\": ["
                + String.join(
                        ", ",
                        List.of("G02-agreed-in-time", "G08-responsibility-accepted", "G12-acknowledged-in-time")
                                .stream()
                                .map(one::formatted)
                                .toList())
                + "]}";

        assertThat(files.check("--waivers", file("w.json", all)).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void givesTheSameBytesOnAnyNumberOfThreads(String format) {
        files.with("a.json", SOUND.formatted("r1"))
                .with("b.json", SILENT.formatted("r2"))
                .with("c.json", BREACHED.formatted("r3"));

        assertThat(files.check("--format", format, "--threads", "4").out())
                .isEqualTo(files.check("--format", format).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void aSummaryNamesNobodyAndCountsNoFew(String format) {
        for (int i = 0; i < 7; i++) {
            files.with("a" + i + ".json", SOUND.formatted("sound-" + i));
            files.with("c" + i + ".json", BREACHED.formatted("broken-" + i));
        }
        files.with("b.json", SILENT.formatted("silent-1"));

        Run run = files.check("--summary", "--format", format);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("15").doesNotContain("sound-", "broken-", "silent-", "XYZZY");
        if (format.equals("text")) {
            assertThat(run.out()).containsPattern("G02 Confidentiality is agreed +7 +0 +\\[-+8-+]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void aSummaryOfAFewCountsNothing(String format) {
        files.with("a.json", SOUND.formatted("r1")).with("c.json", BREACHED.formatted("r3"));

        Run run = files.check("--summary", "--format", format);

        assertThat(run.out()).doesNotContain("r1", "r3", "\"total\"");
        assertThat(files.check("--summary", "--format", format, "--smallest-group", "3")
                        .out())
                .doesNotContain("\"total\"");
    }

    @Test
    void neitherTheLineNorTheCodeTellsMoreThanTheSummary() {
        files.with("c.json", BREACHED.formatted("r3"));

        Run run = files.check("--summary", "--out", directory.resolve("sum.txt").toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("Summary written: " + directory.resolve("sum.txt") + "\n");
    }

    @Test
    void tellsOfWaiversForRelationshipsThatAreNotThere() {
        files.with("c.json", BREACHED.formatted("other"));

        Run run =
                files.check("--waivers", file("w.json", waiver("G02-agreed-in-time", "programme-lead", "2026-12-31")));

        assertThat(run.err()).isEqualTo("Not among the relationships checked, but with waivers (1): r3\n");
        assertThat(run.out()).doesNotContain("Waived until");
    }

    @Test
    void doesNotOverwriteAPolicyOrWaivers() {
        files.with("c.json", BREACHED.formatted("r3"));
        String policy = file("policy.json", "{\"name\": \"ours\"}");

        Run run = files.check("--policy", policy, "--out", policy);

        assertThat(run.code()).isEqualTo(2);
        assertThat(directory.resolve("policy.json")).hasContent("{\"name\": \"ours\"}");
    }
}
