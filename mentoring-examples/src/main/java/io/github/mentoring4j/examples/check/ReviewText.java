package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.examples.ProgramTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The report for a terminal: the guidelines at a glance, then each relationship that needs attention, the worst first, and
 * last those that do not. A report on one relationship tells what is good as well.
 */
public final class ReviewText {

    private final ReviewWords words;
    private final ProgramTexts texts;
    private final FindingTexts findings;

    /**
     * A report in the language of some words.
     *
     * @param words the words
     */
    public ReviewText(ReviewWords words) {
        this.words = words;
        this.texts = words.texts();
        this.findings = words.findings();
    }

    /**
     * The report as text.
     *
     * @param review what was found
     * @return lines, each ended with a line feed
     */
    public String render(EthicsReview review) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("title"));
        lines.add(words.scope(review));
        lines.add(words.code(review));
        lines.add("");
        lines.addAll(glance(review));
        List<CheckedRelationship> fine = new ArrayList<>();
        for (CheckedRelationship checked : review.worstFirst()) {
            if (checked.outcome().needsAttention() || review.relationships().size() == 1) {
                lines.add("");
                lines.addAll(relationship(checked, review.relationships().size() == 1));
            } else {
                fine.add(checked);
            }
        }
        lines.addAll(fine(fine));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /**
     * The guidelines at a glance.
     *
     * @param review what was found
     * @return a line for each guideline
     */
    public List<String> glance(EthicsReview review) {
        List<String> lines = new ArrayList<>();
        for (SectionId section : review.sections()) {
            String title = texts.text("guideline", section.value(), findings.title(section));
            lines.add("  " + title + ": " + counts(review.outcomes(section)));
        }
        return lines;
    }

    private String counts(Map<Outcome, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + findings.outcome(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private List<String> relationship(CheckedRelationship checked, boolean whole) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("relationship", checked.id(), findings.outcome(checked.outcome())));
        lines.add("  " + words.pair(checked.pair()));
        lines.addAll(guidelines(checked));
        if (checked.report().faulty()) {
            lines.add("  " + texts.text("faulty"));
        }
        List<Finding> shown = whole ? checked.worstFirst() : checked.forAttention();
        shown.forEach(finding -> lines.addAll(finding(finding)));
        words.waivers(checked.report()).forEach(line -> lines.add("  - " + line));
        return lines;
    }

    /** Which guidelines come to which outcome, the worst first. */
    private List<String> guidelines(CheckedRelationship checked) {
        Map<Outcome, List<String>> byOutcome = checked.report().sections().stream()
                .collect(Collectors.groupingBy(
                        SectionReport::outcome,
                        TreeMap::new,
                        Collectors.mapping(section -> words.number(section.section()), Collectors.toList())));
        return byOutcome.entrySet().stream()
                .map(entry -> "  "
                        + texts.text(
                                "guidelines",
                                findings.outcome(entry.getKey()),
                                entry.getValue().size(),
                                String.join(", ", entry.getValue())))
                .toList();
    }

    private List<String> finding(Finding finding) {
        List<String> lines = new ArrayList<>();
        String severity = finding.severity() == Severity.NONE ? "" : ", " + findings.severity(finding.severity());
        lines.add("  - " + findings.title(finding.description()) + " [" + findings.outcome(finding.outcome()) + severity
                + ", " + finding.rule() + "]");
        lines.add("    " + findings.message(finding));
        if (!finding.grounds().isEmpty()) {
            lines.add("    " + texts.text("evidence", words.evidence(finding)));
        }
        if (finding.waiver().isPresent()) {
            lines.add("    " + words.waiver(finding));
        }
        findings.remedy(finding).ifPresent(remedy -> lines.add("    " + texts.text("remedy", remedy)));
        return lines;
    }

    private List<String> fine(List<CheckedRelationship> fine) {
        if (fine.isEmpty()) {
            return List.of();
        }
        String ids = fine.stream().map(CheckedRelationship::id).collect(Collectors.joining(", "));
        return List.of("", texts.text("fine", fine.size()), "  " + ids);
    }
}
