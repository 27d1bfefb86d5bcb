package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.examples.check.ReviewPage;
import io.github.mentoring4j.examples.output.OutputFiles;
import io.github.mentoring4j.examples.page.Pages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an assessor of an award asks for: an index, and for each standard a page with every item, its answer, the documents, days and
 * shares that it rests on, and what is missing. Names no relationship and no person, not even by id.
 */
public final class EvidenceFolder {

    /** The page to begin with. */
    public static final String INDEX = "index.html";

    /** The answers of an item that is a share of relationships, mentors or mentees. */
    private static final Set<String> SHARES = Set.of("enough", "not-enough", "few", "too-few-to-tell");

    private final ProgrammeWords words;
    private final FindingTexts findings;

    /**
     * A folder in the language of some words.
     *
     * @param words the words
     */
    public EvidenceFolder(ProgrammeWords words) {
        this.words = words;
        this.findings = words.findings();
    }

    /** An item with its answer. */
    public record Item(
            String anchor,
            String style,
            String symbol,
            String outcome,
            String title,
            String rule,
            String why,
            String answer,
            List<String> evidence,
            String missing) {}

    /** A standard in the index. */
    public record Entry(String file, String title, int percent, String label, String counts) {}

    /** A document, an endorsement or something else that is on record, and on which pages it is used. */
    public record Exhibit(String description, String used) {}

    /**
     * Adds the pages.
     *
     * @param files takes them
     * @param directory where they go, ended with a slash; empty for no directory of their own
     * @param review what was found
     */
    public void addTo(OutputFiles files, String directory, ProgrammeReview review) {
        Pages pages = Pages.with(words.texts());
        ProgrammeEvidence evidence = ProgrammeEvidence.of(review.record().programme(), words);
        Map<String, Object> frame = new ProgrammePage(words).frame(review);
        Map<String, Object> index = new HashMap<>(frame);
        index.put("entries", entries(review));
        index.put("exhibits", exhibits(review, evidence));
        files.add(directory + INDEX, pages.render("evidence.html", index));
        for (SectionReport section : review.assessment().report().sections()) {
            Map<String, Object> page = new HashMap<>(frame);
            page.put("heading", words.standard(section.section()));
            page.put(
                    "score",
                    words.percent(review.assessment().score(section.section()).percent()));
            page.put("index", INDEX);
            page.put("items", items(section, evidence));
            files.add(directory + file(section), pages.render("standard.html", page));
        }
    }

    private static String file(SectionReport section) {
        return section.section().value() + ".html";
    }

    private List<Entry> entries(ProgrammeReview review) {
        List<Entry> entries = new ArrayList<>();
        for (SectionReport section : review.assessment().report().sections()) {
            int percent = review.assessment().score(section.section()).percent();
            entries.add(new Entry(
                    file(section),
                    words.standard(section.section()),
                    percent,
                    words.percent(percent),
                    counts(section)));
        }
        return entries;
    }

    private String counts(SectionReport section) {
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long count = section.findings().stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .count();
            if (count > 0) {
                counts.add(words.text("count", count, findings.outcome(outcome)));
            }
        }
        return String.join(", ", counts);
    }

    private List<Exhibit> exhibits(ProgrammeReview review, ProgrammeEvidence evidence) {
        return evidence.days().keySet().stream()
                .map(ref -> new Exhibit(
                        evidence.describe(ref, words),
                        review.assessment().report().findings().stream()
                                .filter(finding -> finding.grounds().contains(ref))
                                .map(finding -> finding.rule().value())
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private List<Item> items(SectionReport section, ProgrammeEvidence evidence) {
        return section.findings().stream()
                .map(finding -> item(finding, evidence))
                .toList();
    }

    private Item item(Finding finding, ProgrammeEvidence evidence) {
        return new Item(
                finding.rule().value(),
                ReviewPage.style(finding.outcome()),
                ReviewPage.symbol(finding.outcome()),
                findings.outcome(finding.outcome()),
                words.title(finding),
                finding.rule().value(),
                findings.rationale(finding.description()),
                findings.message(finding),
                evidence(finding, evidence),
                findings.remedy(finding).orElse(""));
    }

    private List<String> evidence(Finding finding, ProgrammeEvidence evidence) {
        if (SHARES.contains(finding.verdict().answer().key())) {
            return List.of(words.text("evidence.share"));
        }
        return finding.grounds().stream()
                .map(ref -> evidence.describe(ref, words))
                .toList();
    }
}
