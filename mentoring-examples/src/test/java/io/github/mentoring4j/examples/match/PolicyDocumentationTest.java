package io.github.mentoring4j.examples.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.examples.Run;
import io.github.mentoring4j.examples.input.InputFaults;
import io.github.mentoring4j.examples.input.InputFile;
import io.github.mentoring4j.examples.policy.PolicyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/matching-policy.md shows is what the program does. */
class PolicyDocumentationTest {

    @TempDir
    private Path directory;

    private static List<String> blocks(String kind) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "matching-policy.md"));
        return Pattern.compile("```" + Pattern.quote(kind) + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    @Test
    void theWholeExampleRuns() throws Exception {
        MatchFiles files = new MatchFiles(directory)
                .mentors(blocks("csv mentors.csv").get(0))
                .mentees(blocks("csv mentees.csv").get(0))
                .policy(blocks("json policy.json").get(0));
        Run run = files.run();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("2 of 3 mentees have a mentor.");
        assertThat(files.written("plan.html"))
                .contains("Close in level for those who are new")
                .contains("pinned although it does not meet: Outside the reporting line")
                .contains("None of the 3 considered is eligible.");
    }

    @Test
    void everyPolicyShownIsRead() throws Exception {
        List<String> policies = blocks("json policy.json");
        assertThat(policies).hasSize(2);
        for (String policy : policies) {
            assertThat(isSound(policy)).isTrue();
        }
    }

    @Test
    void theLenientScaleIsRead() throws Exception {
        String scale = blocks("json scale").get(0);
        String policy = blocks("json policy.json")
                .get(0)
                .replaceFirst("\"level\": \\[\"Adviser\".*]", "\"level\": " + scale.strip());
        assertThat(policy).contains("\"others\": \"ignored\"");
        assertThat(isSound(policy)).isTrue();
    }

    private static boolean isSound(String policy) {
        InputFaults faults = new InputFaults();
        PolicyFile.read(InputFile.of("policy.json", policy.getBytes(StandardCharsets.UTF_8)), faults);
        return faults.isEmpty();
    }
}
