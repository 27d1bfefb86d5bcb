package io.github.mentoring4j.examples.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.examples.Run;
import io.github.mentoring4j.examples.input.OptionValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/matching.md shows is what the program does. */
class MatchingDocumentationTest {

    @TempDir
    private Path directory;

    private MatchFiles files;

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("..", "docs", name));
    }

    private static List<String> blocks(String page, String kind) throws IOException {
        return Pattern.compile("```" + Pattern.quote(kind) + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page(page))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    @BeforeEach
    void startFromTheExampleOfThePolicy() throws IOException {
        files = new MatchFiles(directory)
                .mentors(blocks("matching-policy.md", "csv mentors.csv").get(0))
                .mentees(blocks("matching-policy.md", "csv mentees.csv").get(0))
                .policy(blocks("matching-policy.md", "json policy.json").get(0));
    }

    @Test
    void itsAnswersAreTheProgramsOwn() throws IOException {
        String[] options = blocks("matching.md", "sh").get(0).strip().split(" ");
        Run run = files.run(options);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(blocks("matching.md", "text").get(0));
    }

    @Test
    void itsRematchEndsThePair() throws IOException {
        String earlier = files.earlierPlan();
        String options = blocks("matching.md", "sh").get(1).strip().replace("plan/plan.json", earlier);
        assertThat(files.run(options.split(" ")).out()).contains("1 pair goes on and 1 ends");
    }

    @Test
    void everyStrategyIsExplained() throws IOException {
        String page = page("matching.md");
        for (StrategyChoice choice : StrategyChoice.values()) {
            assertThat(page).contains("| `" + OptionValues.word(choice) + "`");
        }
        assertThat(files.run("--fairness", "unit", "--shortlist", "3").code()).isZero();
    }
}
