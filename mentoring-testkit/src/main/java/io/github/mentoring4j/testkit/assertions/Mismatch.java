package io.github.mentoring4j.testkit.assertions;

import java.util.ArrayList;
import java.util.List;

/**
 * What was expected, what came, and the evidence, in that order and as one text.
 *
 * @param subject what the assertion is about
 * @param expected what was expected of it, after "to"
 * @param came what came instead, after "but"
 * @param evidence one line for each thing that shows it
 */
record Mismatch(String subject, String expected, String came, List<String> evidence) {

    /** So many lines of evidence are shown. */
    private static final int MOST_LINES = 10;

    String text() {
        List<String> lines = new ArrayList<>(List.of("Expecting " + subject, "  to " + expected, "but " + came));
        if (!evidence.isEmpty()) {
            lines.add("on the evidence:");
            evidence.stream().limit(MOST_LINES).forEach(line -> lines.add("  " + line));
        }
        if (evidence.size() > MOST_LINES) {
            lines.add("  and " + (evidence.size() - MOST_LINES) + " more");
        }
        return String.join("\n", lines);
    }
}
