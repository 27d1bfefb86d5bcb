package io.github.mentoring4j.examples.terminal;

import java.io.PrintWriter;

/**
 * One line that tells how far work has come, written over and over, and erased at the end. Only a terminal shows it as it is
 * meant. Not thread-safe.
 */
public final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 24;

    private final PrintWriter out;
    private final boolean shown;
    private String last = "";

    private ProgressBar(PrintWriter out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    /**
     * A bar.
     *
     * @param out takes it
     * @param shown whether it is to be seen at all
     * @return a bar that shows nothing so far
     */
    public static ProgressBar on(PrintWriter out, boolean shown) {
        return new ProgressBar(out, shown);
    }

    /**
     * Tells how far a step has come. The line is written again only if it changes.
     *
     * @param step what is being done
     * @param done how much of it is done, from zero to the total
     * @param total how much there is to do, more than zero
     */
    public void show(String step, long done, long total) {
        if (shown) {
            int percent = (int) (Math.multiplyExact(done, 100L) / total);
            int filled = percent * WIDTH / 100;
            String bar = "=".repeat(filled) + " ".repeat(WIDTH - filled);
            write("[" + bar + "] " + " ".repeat(percent < 10 ? 2 : percent < 100 ? 1 : 0) + percent + " %  " + step);
        }
    }

    private void write(String line) {
        if (!line.equals(last)) {
            String rest = " ".repeat(Math.max(0, last.length() - line.length()));
            out.print("\r" + line + rest);
            out.flush();
            last = line;
        }
    }

    /** Erases the line. */
    @Override
    public void close() {
        if (!last.isEmpty()) {
            write("");
            out.print("\r");
            out.flush();
        }
    }
}
