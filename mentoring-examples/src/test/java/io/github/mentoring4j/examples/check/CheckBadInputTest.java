package io.github.mentoring4j.examples.check;

import static io.github.mentoring4j.examples.check.RecordFiles.BREACHED;
import static io.github.mentoring4j.examples.check.RecordFiles.SILENT;
import static io.github.mentoring4j.examples.check.RecordFiles.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.examples.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckBadInputTest {

    private static final String ONE = "1 fault; nothing was written.";

    @TempDir
    private Path directory;

    private RecordFiles files;

    @BeforeEach
    void startWithoutFiles() {
        files = new RecordFiles(directory);
    }

    @Test
    void refusesWrongTypesUnknownAndMissingPropertiesOfTwoFilesAtOnce() {
        files.with("b.json", """
                {"id": 7, "programme": "p", "pair": {"mentor": "m1", "mood": "XYZZY"}, "matched": "2025-09-01"}
                """).with("a.json", """
                {"id": "r2", "programme": "p", "pair": {"mentor": "m1", "mentee": "m1"}, "matched": "1 Sept 2025",
                 "meetings": [{"id": "k1", "held": "2025-09-31", "length": "an hour", "agenda": "XYZZY"}]}
                """);
        assertThat(files.faults())
                .containsExactly(
                        "a.json: pair.mentee: must differ from mentor",
                        "a.json: matched: must be a date in the form 2026-08-17",
                        "a.json: meetings[0].held: must be a date in the form 2026-08-17",
                        "a.json: meetings[0].length: must be a length of time in the form PT1H30M",
                        "a.json: meetings[0].agenda: must be a list in brackets, but is text in quotes",
                        "b.json: id: must be text in quotes, but is a number",
                        "b.json: pair.mentee: is missing",
                        "b.json: pair.mood: is not a known property; known here: mentor, mentee",
                        "8 faults; nothing was written.");
    }

    @Test
    void refusesTheSameIdInTwoFilesWhateverTheirOrder() {
        String[] lines = {"b.json: id: stands twice: r1 is already at a.json", ONE};
        assertThat(files.with("a.json", SILENT.formatted("r1"))
                        .with("b.json", SOUND.formatted("r1"))
                        .faults())
                .containsExactly(lines);
        assertThat(new RecordFiles(directory).named("b.json").named("a.json").faults())
                .containsExactly(lines);
    }

    @Test
    void refusesTheSameFileTwice() {
        assertThat(files.with("a.json", SILENT.formatted("r1")).named("a.json").faults())
                .containsExactly("a.json: id: stands twice: r1 is already at a.json", ONE);
    }

    @Test
    void refusesAnAcknowledgementOfAVersionThatTheProcedureDoesNotHave() {
        String unknown = SOUND.formatted("r1").replace("\"procedureVersion\": \"1\"", "\"procedureVersion\": \"none\"");
        assertThat(files.with("a.json", unknown).faults())
                .containsExactly(
                        "a.json: rights.acknowledgements[0].procedureVersion: names nothing that is among the"
                                + " procedure.versions",
                        ONE);
    }

    @Test
    void refusesWhatIsNoTextNoJsonNothingAtAllOrNotThere() throws IOException {
        Files.createDirectory(directory.resolve("folder"));
        byte[] latin = "{\"id\": \"bl\u00e5\"}".getBytes(StandardCharsets.ISO_8859_1);
        files.with("latin.json", latin)
                .with("empty.json", "")
                .with("half.json", "{\"id\": \"r1\",\n  \"programme\": ")
                .named("absent.json")
                .named("folder");
        assertThat(files.faults())
                .containsExactly(
                        "absent.json: cannot be read: is the path right, and may you read it?",
                        "empty.json: is empty",
                        "folder: cannot be read: is the path right, and may you read it?",
                        "half.json: is not JSON: the reader stopped at line 2, column 16",
                        "latin.json: is not UTF-8: byte 11 does not belong; save the file as UTF-8 and try again",
                        "5 faults; nothing was written.");
    }

    @Test
    void tellsTheFaultsInBokmal() {
        assertThat(files.with("a.json", "").faults("--locale", "nb"))
                .containsExactly("a.json: er tom", "1 feil; ingenting er skrevet.");
    }

    @Test
    void tellsAThousandFaultsAndWritesNothing() {
        for (int i = 0; i < 500; i++) {
            files.with("r%03d.json".formatted(i), "{\"id\": \"r%d\", \"programme\": \"p\"}".formatted(i));
        }
        Path report = directory.resolve("report.html");
        Run run = files.check("--format", "html", "--out", report.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1001).last().isEqualTo("1,000 faults; nothing was written.");
        assertThat(report).doesNotExist();
    }

    @Test
    void refusesADayThatIsNone() {
        String file = directory.resolve("a.json").toString();
        for (String day : new String[] {"30.06.2026", "2026-06-31", "today", ""}) {
            Run run = Run.of("check", file, "--as-of", day);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("'--as-of'", "such as 2026-06-30").doesNotContain("Exception");
        }
        assertThat(Run.of("check", file).err()).contains("Missing required option: '--as-of=DATE'");
        assertThat(Run.of("check", "--as-of", "2026-06-30").code()).isEqualTo(2);
    }

    @Test
    void doesNotOverwriteARecordWithItsReport() {
        Run run = files.with("a.json", BREACHED.formatted("r1"))
                .check(
                        "--out",
                        directory
                                .resolve("../" + directory.getFileName() + "/a.json")
                                .toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).endsWith("a.json, which is read here; choose another place to write to\n" + ONE + "\n");
        assertThat(directory.resolve("a.json")).hasContent(BREACHED.formatted("r1"));
    }

    @Test
    void refusesToWriteWhereADirectoryStands() {
        Run run = files.with("a.json", SILENT.formatted("r1")).check("--out", directory.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(Run.files(directory)).containsExactly("a.json");
    }
}
