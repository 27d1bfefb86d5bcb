package io.github.mentoring4j.examples.check;

import static io.github.mentoring4j.examples.check.RecordFiles.BREACHED;
import static io.github.mentoring4j.examples.check.RecordFiles.SILENT;
import static io.github.mentoring4j.examples.check.RecordFiles.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.examples.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckGoodRunTest {

    /** Stands in every confidential text of the records. */
    private static final String SAID = "XYZZY";

    @TempDir
    private Path directory;

    private RecordFiles files;

    @BeforeEach
    void startWithoutFiles() {
        files = new RecordFiles(directory);
    }

    private RecordFiles three() {
        return files.with("a.json", SOUND.formatted("r1"))
                .with("b.json", SILENT.formatted("r2"))
                .with("c.json", BREACHED.formatted("r3"));
    }

    @ParameterizedTest
    @CsvSource({
        "text, en, breached, undetermined",
        "html, en, Guideline 2: breached, Guideline 2: undetermined",
        "text, nb, brutt, ikke avklart",
        "html, nb, Retningslinje 2: brutt, Retningslinje 2: ikke avklart",
        "json, en, took place although nothing is agreed, so there is still time",
        "json, nb, \"outcome\": \"breached\", \"outcome\": \"undetermined\""
    })
    void answersThreeForABreachAndZeroWithoutOneInEveryFormAndLanguage(
            String format, String locale, String breach, String silence) {
        String[] options = {"--format", format, "--locale", locale};
        Run breached = three().check(options);
        assertThat(breached.code()).isEqualTo(3);
        assertThat(breached.err()).isEmpty();
        assertThat(breached.out()).contains("r1", "r2", "r3", "G02-agreed-in-time", breach);
        Run silent = new RecordFiles(directory).named("b.json").check(options);
        assertThat(silent.code()).isZero();
        assertThat(silent.out()).contains(silence).doesNotContain(breach);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void givesTheSameBytesWhateverTheOrderOfFiles(String format) {
        String forth = three().check("--format", format).out();
        String back = new RecordFiles(directory)
                .named("c.json")
                .named("a.json")
                .named("b.json")
                .check("--format", format)
                .out();
        assertThat(back).isEqualTo(forth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void tellsNothingThatWasSaid(String format) {
        Run run = three().check("--format", format);
        assertThat(run.out()).isNotEmpty().doesNotContain(SAID);
        assertThat(run.err()).doesNotContain(SAID);
        files.with("d.json", BREACHED.formatted("r4").replace("\"PT1H\"", "1"));
        assertThat(String.join("\n", files.faults("--format", format)))
                .contains("d.json")
                .doesNotContain(SAID);
    }

    @Test
    void tellsALeadTheWorstFirstAndWhatIsGoodLast() {
        assertThat(three().check().out())
                .startsWith("""
                        Ethics report
                        3 relationships, as of 30 June 2026.
                        Held against: AFF ethical guidelines for mentoring (2002). Policy: standard.

                          G01 The mentee’s needs lead: 2 undetermined, 1 upheld
                          G02 Confidentiality is agreed: 1 breached, 1 undetermined, 1 upheld
                          G03 Private areas stay closed: 2 undetermined, 1 upheld
                        """)
                .containsSubsequence(
                        "\n  G12 Rights and complaints: 1 breached, 1 undetermined, 1 upheld\n",
                        """

                        r3: breached
                          mentor m3, mentee e3
                          breached: guidelines 2, 8, 12
                        """,
                        "  - Agreed before the second meeting [breached, serious, G02-agreed-in-time]\n",
                        "\n    Rests on: meeting k2.\n    What to do: ",
                        "[breached, serious, G12-acknowledged-in-time]",
                        "[at risk, moderate, G12-procedure-in-force]",
                        "[undetermined, minor, G02-terms-complete]",
                        "\n\nr2: undetermined\n",
                        "\n\nEvery guideline is upheld or does not apply in 1 relationship:\n  r1\n");
    }

    @Test
    void tellsOfOneRelationshipWhatIsGoodAsWell() {
        String out = files.with("a.json", SOUND.formatted("r1")).check().out();
        assertThat(out)
                .contains(
                        "r1: upheld\n  mentor m2, mentee e2\n  upheld: guidelines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12\n")
                .contains("  - Agreed before the second meeting [upheld, G02-agreed-in-time]\n")
                .contains("[not applicable, G12-complaints-answered]");
    }

    @Test
    void leavesOutWhatWasPutOnRecordLater() {
        files.with("c.json", BREACHED.formatted("r3"));
        assertThat(files.check().code()).isEqualTo(3);
        Run then = files.check("--known-by", "2025-11-30");
        assertThat(then.code()).isZero();
        assertThat(then.out()).contains("as of 30 June 2026, with what was on record by 30 November 2025.");
        assertThat(files.check("--known-by", "2025-12-01").code()).isEqualTo(3);
        assertThat(Run.of("check", directory.resolve("c.json").toString(), "--as-of", "2025-10-09")
                        .code())
                .isZero();
    }

    @Test
    void judgesNobodyBeforeTheyWereMatched() {
        files.with("c.json", BREACHED.formatted("r3"));
        Run before =
                Run.of("check", directory.resolve("c.json").toString(), "--as-of", "2020-01-01", "--format", "json");

        assertThat(before.code()).isZero();
        assertThat(before.out()).contains("\"cause\": \"not-yet\"").doesNotContain("\"remedy\"", "\"breached\"");
    }

    @Test
    void writesTheReportToAFileAndSaysSo() {
        Path report = directory.resolve("new/report.json");
        String shown = three().check("--format", "json").out();
        Run run = files.check("--format", "json", "--out", report.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("3 relationships checked, 1 with a breach: " + report + "\n");
        assertThat(report).hasContent(shown);
        assertThat(Run.files(directory.resolve("new"))).containsExactly("report.json");
    }

    @Test
    void showsEveryGuidelineOfEveryRelationshipWithASignAndInWords() {
        String page = three().check("--format", "html").out();
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .doesNotContain("<script", "http://", "https://");
        Matcher marks = Pattern.compile("<span class=\"unseen\">Guideline ([0-9]+): ([a-z ]+)</span>")
                .matcher(page);
        assertThat(marks.results().count()).isEqualTo(3 * 12);
        assertThat(page)
                .contains("<span class=\"unseen\">Guideline 2: breached</span>", "<b>2</b>✕", "<b>5</b>✓")
                .contains("<svg class=\"course\"", "role=\"img\" aria-label=\"The course of relationship r3")
                .containsSubsequence("<h3>r3 ", "<h3>r2 ", "<b>r1</b>");
    }

    @Test
    void escapesIdsInThePage() {
        String page = files.with("a.json", SILENT.formatted("<r&1>"))
                .check("--format", "html")
                .out();
        assertThat(page).contains("&lt;r&amp;1&gt;").doesNotContain("<r&");
    }

    @Test
    void documentsEveryPropertyOfTheJson() throws Exception {
        String json =
                three().check("--format", "json", "--known-by", "2026-06-30").out();
        String documentation = Files.readString(Path.of("../docs/checking.md"));
        Matcher properties = Pattern.compile("\"([A-Za-z]+)\":").matcher(json);
        assertThat(properties.results().map(found -> "`" + found.group(1) + "`").distinct())
                .contains("`knownBy`", "`remedy`", "`measure`", "`arguments`")
                .allSatisfy(property -> assertThat(documentation).contains(property));
    }
}
