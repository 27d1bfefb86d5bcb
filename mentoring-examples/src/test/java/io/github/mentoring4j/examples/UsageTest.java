package io.github.mentoring4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsageTest {

    @Test
    void answersAWrongCommandLineWithTwo() {
        assertThat(Run.of().code()).isEqualTo(2);
        assertThat(Run.of("mtach").code()).isEqualTo(2);
        Run missing = Run.of("match", "--policy", "p.json");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("Missing required options").doesNotContain("Exception");
        Run french = Run.of("match", "--mentors=a", "--mentees=b", "--policy=c", "--out=d", "--locale=fr");
        assertThat(french.code()).isEqualTo(2);
        assertThat(french.err()).contains("choose en or nb");
        assertThat(Run.of("match", "--mentors=a", "--mentees=b", "--policy=c", "--out=d", "--strategy=best")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void saysInWordsThatATextCannotNameAFile() {
        for (Run run : List.of(
                Run.of("check", "bad\0.json", "--as-of=2026-06-30"),
                Run.of("demo", "--out=bad\0"),
                Run.of("match", "--mentors=bad\0", "--mentees=b", "--policy=c", "--out=d"))) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("this cannot name a file here", "LC_ALL=C.UTF-8")
                    .doesNotContain("Exception", "java.");
        }
    }

    @Test
    void helpsWhenAsked() {
        Run help = Run.of("match", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("--mentors=FILE.csv", "--locale=en|nb", "mistakes in the command line itself", "Exit codes");
        assertThat(Run.of("--version").out()).startsWith("mentoring ");
    }
}
