package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.followup.Cell;
import io.github.mentoring4j.ethics.followup.FollowUpEntry;
import io.github.mentoring4j.ethics.followup.FollowUpList;
import io.github.mentoring4j.ethics.followup.ProgrammeSummary;
import io.github.mentoring4j.ethics.followup.Table;
import io.github.mentoring4j.ethics.text.FindingTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An assessment for a terminal: what it comes to first, then what is missing, then item by item. */
public final class ProgrammeText {

    private final ProgrammeWords words;
    private final FindingTexts findings;

    /**
     * An assessment in the language of some words.
     *
     * @param words the words
     */
    public ProgrammeText(ProgrammeWords words) {
        this.words = words;
        this.findings = words.findings();
    }

    /**
     * The assessment as text.
     *
     * @param review what was found
     * @param forLead whether it is for the programme lead alone, and may name relationships by id
     * @return lines, each ended with a line feed
     */
    public String render(ProgrammeReview review, boolean forLead) {
        List<String> lines = new ArrayList<>();
        words.assessment(review).lines().forEach(lines::add);
        review.assessment().report().sections().forEach(section -> items(section, lines));
        review.others().forEach(report -> other(report, lines));
        review.months().last().ifPresent(summary -> summary(summary, lines));
        if (forLead) {
            followUp(FollowUpList.of(review.record(), review.viewpoint()), lines);
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void items(SectionReport section, List<String> lines) {
        lines.add("");
        lines.add(words.standard(section.section()));
        section.findings().forEach(finding -> item(finding, lines));
    }

    private void item(Finding finding, List<String> lines) {
        lines.add("  - " + words.title(finding) + " [" + findings.outcome(finding.outcome()) + ", " + finding.rule()
                + "]");
        lines.add("    " + findings.message(finding));
        if (!finding.grounds().isEmpty()) {
            lines.add("    " + words.text("evidence", words.review().evidence(finding)));
        }
        findings.remedy(finding).ifPresent(remedy -> lines.add("    " + words.text("remedy", remedy)));
    }

    private void other(Report report, List<String> lines) {
        lines.add("");
        lines.add(words.text(ProgrammePage.family(report)));
        for (SectionReport section : report.sections()) {
            for (Finding finding : section.findings()) {
                lines.add("  - " + words.title(finding) + " [" + findings.outcome(finding.outcome()) + ", "
                        + finding.rule() + "]");
            }
        }
    }

    private void summary(ProgrammeSummary summary, List<String> lines) {
        lines.add("");
        lines.add(words.text("months.as-of", words.date(summary.viewpoint().asOf())));
        lines.add(words.text("months.smallest", summary.smallestGroup()));
        for (Table table : summary.tables()) {
            String counts = table.withheld()
                    ? words.text("months.withheld")
                    : table.cells().stream().map(cell -> count(table, cell)).collect(Collectors.joining(", "));
            lines.add("  " + words.text("counted", words.programme().title(table), counts));
        }
    }

    private String count(Table table, Cell cell) {
        return words.text("count", cell.count(), words.programme().name(table, cell));
    }

    private void followUp(FollowUpList list, List<String> lines) {
        lines.add("");
        lines.add(words.text("lead"));
        lines.add(words.text("lead.note"));
        for (FollowUpEntry entry : list.needingAttention()) {
            lines.add("  " + words.text("counted", entry.relationship().value(), reasons(entry)));
        }
        if (list.needingAttention().isEmpty()) {
            lines.add("  " + words.text("lead.none"));
        }
    }

    private String reasons(FollowUpEntry entry) {
        return entry.attention().stream().map(words.programme()::attention).collect(Collectors.joining("; "));
    }
}
