package io.github.mentoring4j.examples.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of docs/assessing.md, and what is wrong with others. */
class AssessTest {

    private static final Path PAGE = Path.of("..", "docs", "assessing.md");

    private static final String RELATIONSHIP = """
            {"id": "%s", "programme": "%s", "pair": {"mentor": "m%s", "mentee": "e%s"}, "matched": "2025-09-01",
             "meetings": [{"id": "k1", "held": "2025-09-10", "length": "PT1H",
               "agenda": [{"id": "i1", "raisedBy": "mentor", "topic": "XYZZY"}]}]}
            """;

    private static final String ONE = "1 fault; nothing was written.";

    @TempDir
    private Path directory;

    private final List<String> files = new ArrayList<>();

    @BeforeEach
    void writeTheProgrammeOfTheDocumentation() throws IOException {
        with("programme.json", block("json programme.json"));
    }

    private static String block(String kind) throws IOException {
        Matcher block = Pattern.compile("```" + Pattern.quote(kind) + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private void with(String name, String content) throws IOException {
        String file = Files.writeString(directory.resolve(name), content).toString();
        if (!files.contains(file)) {
            files.add(file);
        }
    }

    private void withRelationships(int count, String programme) throws IOException {
        for (int i = 0; i < count; i++) {
            with("r%02d.json".formatted(i), RELATIONSHIP.formatted("r" + i, programme, i, i));
        }
    }

    private Run assess(String... options) {
        List<String> arguments = new ArrayList<>(List.of("assess", "--as-of", "2026-01-31"));
        arguments.addAll(files);
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    private List<String> faults(String... options) {
        Run run = assess(options);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.faults(directory);
    }

    @Test
    void assessesAProgrammeBeforeThereIsAnyRelationship() {
        Run run = assess();
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Programme north-2025\nAs of 31 January 2026.\n")
                .contains("No level reached yet (ISMCP)", "P1 Clarity of purpose: ")
                .contains("Purpose and target group are written down [upheld, P1-purpose-stated]")
                .contains("The next level, bronze, takes 70% overall and 60% in each standard.")
                .contains("Ten success factors", "Eight marks of developmental mentoring", "The form of mentoring");
    }

    @ParameterizedTest
    @CsvSource({"text,en,undetermined", "text,nb,ikke avklart", "html,en,undetermined", "html,nb,ikke avklart"})
    void tellsWhatIsMissingInEveryLanguage(String format, String locale, String word) throws IOException {
        withRelationships(7, "north-2025");
        Run run = assess("--format", format, "--locale", locale);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(word, "P4-relationships-reviewed", "P6-followed-up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void answersThreeForAnItemThatIsBreached(String format) throws IOException {
        String overdue = block("json programme.json").replace("\"due\": \"2026-03-15\"", "\"due\": \"2025-11-15\"");
        with("programme.json", overdue);
        withRelationships(7, "north-2025");
        assertThat(assess("--format", format).code()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void givesTheSameBytesWhateverTheOrderOfFiles(String format) throws IOException {
        withRelationships(7, "north-2025");
        String forth = assess("--format", format, "--for-lead").out();
        files.subList(1, files.size()).sort(java.util.Comparator.reverseOrder());
        assertThat(assess("--format", format, "--for-lead").out()).isEqualTo(forth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void namesRelationshipsForTheLeadAloneAndQuotesNobody(String format) throws IOException {
        withRelationships(7, "north-2025");
        String pattern = "(?s).*\\br[0-9]\\b.*";
        String lead = assess("--format", format, "--for-lead").out();
        String others = assess("--format", format).out();
        assertThat(lead).matches(pattern).doesNotContain("XYZZY");
        // Colours of the style sheet and levels of headings are no ids.
        assertThat(others).doesNotMatch(pattern).doesNotContain("XYZZY");
    }

    @Test
    void countsEveryRelationshipByPhaseForTheLeadAlone() throws IOException {
        withRelationships(7, "north-2025");
        String heading = "Relationships that went on, by phase, month by month";
        assertThat(assess("--format", "html", "--for-lead").out()).contains(heading);
        assertThat(assess("--format", "html").out()).doesNotContain(heading);
    }

    @Test
    void holdsAgainstAnotherAward() throws IOException {
        Path award = Files.writeString(directory.resolve("award.json"), block("json award.json"));
        assertThat(assess("--award", award.toString()).out()).contains("(ISMPE)");
        Files.writeString(
                award, "{\"name\": \"ours\", \"levels\": [{\"key\": \"low\", \"overall\": 101, \"each\": 0}]}");
        assertThat(faults("--award", award.toString()))
                .containsExactly("award.json: levels[0].overall: must lie between 0 and 100", ONE);
        Run secret = assess("--award", "ismpe");
        assertThat(secret.code()).isEqualTo(2);
        assertThat(secret.err()).contains("are not public");
    }

    @Test
    void tellsEveryFaultOfEveryFileAtOnce() throws IOException {
        with("programme.json", block("json programme.json").replace("\"2025-09-01\"", "\"1 Sept\""));
        with("a.json", "");
        with("b.json", "{\"id\": 7}");
        assertThat(faults())
                .anyMatch(line -> line.equals("a.json: is empty"))
                .anyMatch(line -> line.startsWith("b.json: id: must be text in quotes"))
                .anyMatch(line -> line.startsWith("programme.json: term.start: must be a date"));
    }

    @Test
    void refusesARelationshipOfAnotherProgramme() throws IOException {
        withRelationships(1, "south-2025");
        assertThat(faults()).containsExactly("r00.json: programme: contradicts north-2025", ONE);
        assertThat(faults("--locale", "nb")).contains("1 feil; ingenting er skrevet.");
    }

    @Test
    void writesTheEvidenceThatAnAssessorAsksFor() throws IOException {
        withRelationships(7, "north-2025");
        Path folder = directory.resolve("evidence");
        Run run = assess("--evidence", folder.toString());
        assertThat(run.err()).isEqualTo("Evidence written: " + folder.resolve("index.html") + "\n");
        assertThat(Run.files(folder))
                .containsExactly("P1.html", "P2.html", "P3.html", "P4.html", "P5.html", "P6.html", "index.html");
        assertThat(Files.readString(folder.resolve("index.html")))
                .contains("href=\"P1.html\"", "document d1 (purpose and target group), 2 June 2025");
        assertThat(Files.readString(folder.resolve("P1.html")))
                .contains("document d1 (purpose and target group), 2 June 2025", "P1-anchored-with-managers");
        assertThat(Files.readString(folder.resolve("P4.html")))
                .contains("A share, counted from the records")
                .doesNotContain("XYZZY");
    }

    @Test
    void writesTheReportToAFileButOverNoRecord() {
        Path report = directory.resolve("new/report.html");
        assertThat(assess("--format", "html", "--out", report.toString()).out())
                .isEqualTo("No level is reached yet (ISMCP). " + report + "\n");
        assertThat(report).isRegularFile();
        assertThat(faults("--out", files.get(0))).hasSize(2);
    }

    @Test
    void leavesOutWhatWasPutOnRecordLater() {
        assertThat(assess().out()).contains("P1-benefits-stated]\n    In place since");
        assertThat(assess("--known-by", "2025-05-01").out())
                .contains("with what was on record by 1 May 2025")
                .doesNotContain("P1-benefits-stated]\n    In place since");
    }

    @Test
    void documentsEveryPropertyOfTheJson() throws IOException {
        withRelationships(7, "north-2025");
        String documentation = Files.readString(PAGE) + Files.readString(Path.of("..", "docs", "checking.md"));
        Matcher properties = Pattern.compile("\"([A-Za-z]+)\":")
                .matcher(assess("--format", "json", "--for-lead", "--known-by", "2026-01-31")
                        .out());
        assertThat(properties.results().map(found -> "`" + found.group(1) + "`").distinct())
                .contains("`standards`", "`months`", "`forLead`")
                .allSatisfy(property -> assertThat(documentation).contains(property));
    }
}
