package io.github.mentoring4j.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter written = new StringWriter();

    private ProgressBar bar(boolean shown) {
        return ProgressBar.on(new PrintWriter(written), shown);
    }

    @Test
    void writesOneLineOverAndOverAndErasesIt() {
        try (ProgressBar bar = bar(true)) {
            bar.show("choosing", 1, 2);
            bar.show("ok", 2, 2);
        }
        assertThat(written)
                .hasToString("\r[============            ]  50 %  choosing"
                        + "\r[========================] 100 %  ok      "
                        + "\r" + " ".repeat(36)
                        + "\r");
    }

    @Test
    void saysTheSameOnlyOnce() {
        try (ProgressBar bar = bar(true)) {
            bar.show("choosing", 1, 1000);
            bar.show("choosing", 2, 1000);
        }
        assertThat(written.toString().split("choosing", -1)).hasSize(2);
    }

    @Test
    void leavesNothingWhereNobodyLooks() {
        try (ProgressBar bar = bar(false)) {
            bar.show("choosing", 1, 2);
        }
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void isShownForLongWorkAloneUnlessAskedFor() {
        assertThat(ProgressChoice.AUTO.shows(false)).isFalse();
        assertThat(ProgressChoice.ALWAYS.shows(false)).isTrue();
        assertThat(ProgressChoice.NEVER.shows(true)).isFalse();
    }
}
