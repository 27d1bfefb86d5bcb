package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.OutcomeCount;
import io.github.mentoring4j.ethics.engine.SectionSummary;
import io.github.mentoring4j.ethics.engine.Summary;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.examples.page.Pages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The summary as a page: a table of counts, in which no small group stands. */
final class SummaryPage {

    private final ReviewWords words;
    private final FindingTexts findings;

    SummaryPage(ReviewWords words) {
        this.words = words;
        this.findings = words.findings();
    }

    /** The outcome of a column. */
    public record Column(String style, String symbol, String label) {}

    /** A count, which spans as many columns as it has outcomes. */
    public record Cell(String style, int span, long count, String label) {}

    /** A guideline or a rule with its counts. */
    public record Row(String title, boolean rule, List<Cell> cells) {}

    String render(Summary summary) {
        Map<String, Object> model = Map.of(
                "lead", lead(summary),
                "smallest", summary.smallestGroup(),
                "counted", summary.total().isPresent(),
                "columns",
                        Arrays.stream(Outcome.values())
                                .map(outcome -> new Column(
                                        ReviewPage.style(outcome),
                                        ReviewPage.symbol(outcome),
                                        findings.outcome(outcome)))
                                .toList(),
                "rows", rows(summary));
        return Pages.with(words.texts()).render("summary.html", model);
    }

    private String lead(Summary summary) {
        String asOf = words.viewpoint(summary.viewpoint());
        String code = words.code(summary.code(), summary.policy());
        return summary.total().isPresent()
                ? words.texts().text("summary.lead", summary.total().getAsLong(), asOf) + " " + code
                : code;
    }

    private List<Row> rows(Summary summary) {
        List<Row> rows = new ArrayList<>();
        for (SectionSummary section : summary.sections()) {
            rows.add(new Row(words.guideline(section.section()), false, cells(section.counts())));
            section.rules()
                    .forEach(rule -> rows.add(new Row(findings.title(rule.description()), true, cells(rule.counts()))));
        }
        return rows;
    }

    private List<Cell> cells(List<OutcomeCount> counts) {
        return counts.stream().map(this::cell).toList();
    }

    private Cell cell(OutcomeCount count) {
        List<String> outcomes = Arrays.stream(Outcome.values())
                .filter(count::covers)
                .map(findings::outcome)
                .toList();
        String style = count.merged() ? "merged" : count.count() == 0 ? "none" : ReviewPage.style(count.worst());
        return new Cell(
                style,
                outcomes.size(),
                count.count(),
                words.texts().text("summary.cell", count.count(), String.join(", ", outcomes)));
    }
}
