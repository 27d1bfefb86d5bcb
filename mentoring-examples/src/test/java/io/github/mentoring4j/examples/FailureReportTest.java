package io.github.mentoring4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class FailureReportTest {

    /** Fails with a message that quotes somebody. */
    @Command(name = "fail")
    static final class Failing implements Callable<Integer> {

        @Mixin
        private LocaleOption language = new LocaleOption();

        @Override
        public Integer call() {
            throw new IllegalStateException("she said: " + language.locale());
        }
    }

    private static String run(int expected, String... arguments) {
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new Failing()).setExecutionExceptionHandler(new FailureReport());
        command.setErr(new PrintWriter(err));
        assertThat(command.execute(arguments)).isEqualTo(expected);
        return err.toString();
    }

    @Test
    void tellsTheKindAndThePlaceOfAFailureAndNotItsMessage() {
        assertThat(run(1))
                .matches(
                        "Something went wrong inside the program \\(IllegalStateException at FailureReportTest.java:\\d+\\)"
                                + "\\. It is not your fault, and nothing was written\\.\nPlease report .*\n")
                .doesNotContain("she said");
    }

    @Test
    void tellsItInTheLanguageThatWasChosen() {
        assertThat(run(1, "--locale", "nb")).startsWith("Noe gikk galt inne i programmet (IllegalStateException i ");
    }
}
