package io.github.mentoring4j.examples.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Tells whether what the program writes meets a person's eyes. */
final class Terminal {

    /** The number of the error stream. */
    private static final String ERRORS = "2";

    private Terminal() {}

    /**
     * Whether the error stream is a terminal. Java itself knows that of the other two streams only, so the system's {@code test}
     * is asked; where there is none, the answer is no.
     */
    static boolean takesErrors() {
        try {
            Process asked = new ProcessBuilder("test", "-t", ERRORS)
                    .redirectError(Redirect.INHERIT)
                    .start();
            return asked.waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
