package io.github.mentoring4j.ethics.text;

import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.OutcomeCount;
import io.github.mentoring4j.ethics.engine.RuleSummary;
import io.github.mentoring4j.ethics.engine.SectionSummary;
import io.github.mentoring4j.ethics.engine.Summary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What many reports say together, as a plain table: a line for each section and each rule, a column for each outcome. Lines
 * end with {@code \n} on every platform. Immutable and thread-safe.
 */
public final class SummaryText {

    private static final String GAP = "  ";

    /** Between the brackets of merged outcomes. */
    private static final String SPAN = "-";

    private final FindingTexts texts;

    private SummaryText(FindingTexts texts) {
        this.texts = texts;
    }

    /**
     * Summaries in a language.
     *
     * @param locale the reader's language; {@code nb} and {@code no} give bokmål, all others English
     * @return the renderer
     */
    public static SummaryText in(Locale locale) {
        return with(FindingTexts.in(locale));
    }

    /**
     * Summaries with texts of your own.
     *
     * @param texts the texts
     * @return the renderer
     */
    public static SummaryText with(FindingTexts texts) {
        return new SummaryText(Objects.requireNonNull(texts, "texts"));
    }

    /**
     * The summary as text.
     *
     * @param summary the summary
     * @return lines, each ended with {@code \n}; never wider than the longest title and the names of the outcomes need
     */
    public String render(Summary summary) {
        StringBuilder text = new StringBuilder();
        boolean counted = summary.total().isPresent();
        line(
                text,
                counted
                        ? texts.phrase(
                                "summary.title", texts.number(summary.total().getAsLong()))
                        : texts.phrase("summary.title-too-few"));
        line(
                text,
                texts.phrase(
                        "report.code", summary.code().name(), summary.code().version(), summary.policy()));
        line(text, texts.viewpoint(summary.viewpoint()));
        String smallest = texts.number(summary.smallestGroup());
        if (counted) {
            line(text, texts.phrase("summary.small-groups", smallest));
            line(text, texts.phrase("summary.merged"));
            table(summary, text);
        } else {
            line(text, texts.phrase("summary.too-few", smallest));
        }
        return text.toString();
    }

    private void table(Summary summary, StringBuilder text) {
        List<Line> lines = lines(summary);
        int width = lines.stream().mapToInt(line -> line.title().length()).max().orElse(0);
        Map<Outcome, Integer> columns = columns(summary);
        StringBuilder head = new StringBuilder(" ".repeat(width));
        for (Outcome outcome : Outcome.values()) {
            head.append(GAP).append(padded(texts.outcome(outcome), columns.getOrDefault(outcome, 0)));
        }
        line(text, "");
        line(text, head.toString());
        for (Line line : lines) {
            StringBuilder row = new StringBuilder(line.title());
            row.append(" ".repeat(width - line.title().length()));
            line.counts().forEach(count -> row.append(GAP).append(cell(count, columns)));
            line(text, row.toString());
        }
    }

    private List<Line> lines(Summary summary) {
        List<Line> lines = new ArrayList<>();
        for (SectionSummary section : summary.sections()) {
            String title = texts.title(section.section());
            String id = section.section().value();
            lines.add(new Line(title.equals(id) ? id : id + " " + title, section.counts()));
            for (RuleSummary rule : section.rules()) {
                lines.add(new Line(GAP + texts.title(rule.description()), rule.counts()));
            }
        }
        return lines;
    }

    /** As wide as the outcomes' names, and as the total, which no count exceeds. */
    private Map<Outcome, Integer> columns(Summary summary) {
        Map<Outcome, Integer> columns = new EnumMap<>(Outcome.class);
        int total = texts.number(summary.total().orElse(0)).length();
        for (Outcome outcome : Outcome.values()) {
            columns.put(outcome, Math.max(total, texts.outcome(outcome).length()));
        }
        return columns;
    }

    private String cell(OutcomeCount count, Map<Outcome, Integer> columns) {
        int width = -GAP.length();
        for (Outcome outcome : Outcome.values()) {
            width += count.covers(outcome) ? columns.getOrDefault(outcome, 0) + GAP.length() : 0;
        }
        String number = texts.number(count.count());
        if (!count.merged()) {
            return padded(number, width);
        }
        int fill = width - number.length() - 2;
        return "[" + SPAN.repeat(fill / 2) + number + SPAN.repeat(fill - fill / 2) + "]";
    }

    private static String padded(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    /** A line of the table. */
    private record Line(String title, List<OutcomeCount> counts) {}
}
