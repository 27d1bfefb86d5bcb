package io.github.mentoring4j.ethics.text;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.engine.Severity;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A whole report as plain text: every section at a glance, then every finding with its reason and remedy. Lines end with
 * {@code \n} on every platform. Immutable and thread-safe.
 */
public final class ReportText {

    private final FindingTexts texts;

    private ReportText(FindingTexts texts) {
        this.texts = texts;
    }

    /**
     * Reports in a language.
     *
     * @param locale the reader's language; {@code nb} and {@code no} give bokmål, all others English
     * @return the renderer
     */
    public static ReportText in(Locale locale) {
        return with(FindingTexts.in(locale));
    }

    /**
     * Reports with texts of your own.
     *
     * @param texts the texts
     * @return the renderer
     */
    public static ReportText with(FindingTexts texts) {
        return new ReportText(Objects.requireNonNull(texts, "texts"));
    }

    /**
     * The report as text.
     *
     * @param report the report
     * @return lines, each ended with {@code \n}
     */
    public String render(Report report) {
        StringBuilder text = new StringBuilder();
        head(report, text);
        glance(report, text);
        report.sections().forEach(section -> section(section, text));
        waivers(report, text);
        return text.toString();
    }

    private void head(Report report, StringBuilder text) {
        line(text, texts.phrase("report.title", report.subject()));
        line(
                text,
                texts.phrase("report.code", report.code().name(), report.code().version(), report.policy()));
        line(text, texts.viewpoint(report.viewpoint()));
        line(text, texts.phrase("report.outcome", texts.outcome(report.outcome())));
        if (report.faulty()) {
            line(text, texts.phrase("report.faulty"));
        }
    }

    private void glance(Report report, StringBuilder text) {
        line(text, "");
        line(text, texts.phrase("report.glance"));
        int idWidth = report.sections().stream()
                .mapToInt(section -> section.section().value().length())
                .max()
                .orElse(0);
        int outcomeWidth = report.sections().stream()
                .mapToInt(section -> texts.outcome(section.outcome()).length())
                .max()
                .orElse(0);
        for (SectionReport section : report.sections()) {
            String id = padded(section.section().value(), idWidth);
            String outcome = padded(texts.outcome(section.outcome()), outcomeWidth);
            line(text, "  " + id + "  " + outcome + "  " + texts.title(section.section()));
        }
    }

    private void section(SectionReport section, StringBuilder text) {
        line(text, "");
        line(
                text,
                texts.phrase(
                        "report.section",
                        section.section().value(),
                        texts.title(section.section()),
                        texts.outcome(section.outcome())));
        if (section.withoutRules()) {
            line(text, "  " + texts.phrase("report.without-rules"));
        }
        section.findings().forEach(finding -> finding(finding, text));
    }

    private void finding(Finding finding, StringBuilder text) {
        line(text, "  " + label(finding) + " " + texts.title(finding.description()) + " (" + finding.rule() + ")");
        line(text, "    " + texts.message(finding));
        if (!finding.grounds().isEmpty()) {
            String grounds = finding.grounds().stream().map(texts::evidence).collect(Collectors.joining(", "));
            line(text, "    " + texts.phrase("report.grounds", grounds));
        }
        texts.remedy(finding).ifPresent(remedy -> line(text, "    " + texts.phrase("report.remedy", remedy)));
        finding.waiver()
                .ifPresent(waiver -> line(text, "    " + texts.phrase("report.waived", texts.date(waiver.until()))));
    }

    private String label(Finding finding) {
        String outcome = texts.outcome(finding.outcome());
        return finding.severity() == Severity.NONE
                ? "[" + outcome + "]"
                : "[" + outcome + ", " + texts.severity(finding.severity()) + "]";
    }

    private void waivers(Report report, StringBuilder text) {
        if (!report.waivers().isEmpty()) {
            line(text, "");
            line(text, texts.phrase("report.waivers"));
            report.waivers().forEach(use -> line(text, "  " + texts.waiver(use)));
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
