package io.github.mentoring4j.examples.check;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.SectionId;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.engine.Severity;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.examples.page.Pages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report as a page for the programme lead, to read and to print. */
public final class ReviewPage {

    private static final Map<Outcome, String> SYMBOLS = Map.of(
            Outcome.BREACHED, "✕",
            Outcome.AT_RISK, "!",
            Outcome.UNDETERMINED, "?",
            Outcome.UPHELD, "✓",
            Outcome.NOT_APPLICABLE, "–");

    private final ReviewWords words;
    private final FindingTexts findings;

    /**
     * A page in the language of some words.
     *
     * @param words the words
     */
    public ReviewPage(ReviewWords words) {
        this.words = words;
        this.findings = words.findings();
    }

    /** How an outcome looks: its class in the style sheet, its sign, and what stands beside it. */
    public record Mark(String style, String symbol, String number, String label) {}

    /** A part of a bar; the width is in percent. */
    public record Part(Mark mark, int count, String width) {}

    /** A guideline and the outcomes of all relationships in it. */
    public record Bar(String guideline, List<Part> parts) {}

    /** What a rule found. */
    public record Item(
            String number,
            Mark mark,
            String severity,
            String title,
            String rule,
            String message,
            String evidence,
            String remedy,
            String waiver) {}

    /** A relationship, with the findings to look into. */
    public record Card(
            String anchor,
            String id,
            String pair,
            Mark mark,
            List<Mark> marks,
            boolean faulty,
            CourseDrawing course,
            List<Item> items,
            List<String> waivers) {}

    /**
     * Renders the page.
     *
     * @param review what was found
     * @return the page
     */
    public String render(EthicsReview review) {
        return render(review, "report.html", Map.of());
    }

    /**
     * Renders a page that shows more than the report.
     *
     * @param review what was found
     * @param template a template that extends {@code report.html}
     * @param more what the template shows besides, by name
     * @return the page
     */
    public String render(EthicsReview review, String template, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(more);
        List<Card> cards = cards(review);
        model.put("scope", words.scope(review));
        model.put("code", words.code(review));
        model.put("count", review.relationships().size());
        model.put("totals", totals(review));
        model.put(
                "bars",
                review.sections().stream().map(section -> bar(review, section)).toList());
        model.put("legend", legend());
        model.put(
                "attention",
                cards.stream().filter(card -> !card.items().isEmpty()).toList());
        model.put("fine", cards.stream().filter(card -> card.items().isEmpty()).toList());
        return Pages.with(words.texts()).render(template, model);
    }

    /**
     * Where a relationship stands on the page.
     *
     * @param review what the page shows
     * @return the fragment of its address, by the relationship's id
     */
    public static Map<String, String> anchors(EthicsReview review) {
        Map<String, String> anchors = new HashMap<>();
        // An id may hold anything, a fragment may not.
        review.relationships().forEach(checked -> anchors.put(checked.id(), "r" + (anchors.size() + 1)));
        return anchors;
    }

    private static List<Integer> totals(EthicsReview review) {
        Map<Outcome, Integer> counts = review.outcomes();
        int fine = counts.getOrDefault(Outcome.UPHELD, 0) + counts.getOrDefault(Outcome.NOT_APPLICABLE, 0);
        return List.of(
                counts.getOrDefault(Outcome.BREACHED, 0),
                counts.getOrDefault(Outcome.AT_RISK, 0),
                counts.getOrDefault(Outcome.UNDETERMINED, 0),
                fine);
    }

    private Bar bar(EthicsReview review, SectionId section) {
        int all = Math.max(1, review.relationships().size());
        List<Part> parts = new ArrayList<>();
        review.outcomes(section).forEach((outcome, count) -> {
            if (count > 0) {
                parts.add(new Part(mark(outcome, "", findings.outcome(outcome)), count, percent(count, all)));
            }
        });
        return new Bar(words.guideline(section), parts);
    }

    /** With one decimal, reckoned in whole numbers. */
    private static String percent(int count, int all) {
        long thousandths = count * 1000L / all;
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }

    private List<Mark> legend() {
        List<Mark> legend = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            legend.add(mark(outcome, "", words.texts().text("legend." + style(outcome))));
        }
        return legend;
    }

    private List<Card> cards(EthicsReview review) {
        Map<String, String> anchors = anchors(review);
        return review.worstFirst().stream()
                .map(checked -> new Card(
                        anchors.getOrDefault(checked.id(), ""),
                        checked.id(),
                        words.pair(checked.pair()),
                        mark(checked.outcome(), "", findings.outcome(checked.outcome())),
                        checked.report().sections().stream().map(this::mark).toList(),
                        checked.report().faulty(),
                        course(checked, review.viewpoint().asOf()),
                        items(checked.forAttention()),
                        words.waivers(checked.report())))
                .toList();
    }

    private Mark mark(SectionReport section) {
        String number = words.number(section.section());
        String outcome = findings.outcome(section.outcome());
        return mark(section.outcome(), number, words.texts().text("mark.label", number, outcome));
    }

    /**
     * The sign of an outcome.
     *
     * @param outcome the outcome
     * @return one character
     */
    public static String symbol(Outcome outcome) {
        return SYMBOLS.getOrDefault(outcome, "");
    }

    private static Mark mark(Outcome outcome, String number, String label) {
        return new Mark(style(outcome), symbol(outcome), number, label);
    }

    /**
     * The class of an outcome in the style sheet.
     *
     * @param outcome the outcome
     * @return its name in lower case, with hyphens
     */
    public static String style(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private CourseDrawing course(CheckedRelationship checked, LocalDate asOf) {
        return new CourseArtist(words, checked.relationship(), asOf).draw(checked.forAttention(), asOf);
    }

    private List<Item> items(List<Finding> numbered) {
        List<Item> items = new ArrayList<>();
        for (Finding finding : numbered) {
            items.add(item(Integer.toString(items.size() + 1), finding));
        }
        return items;
    }

    private Item item(String number, Finding finding) {
        return new Item(
                number,
                mark(finding.outcome(), "", findings.outcome(finding.outcome())),
                finding.severity() == Severity.NONE ? "" : findings.severity(finding.severity()),
                findings.title(finding.description()),
                finding.rule().value(),
                findings.message(finding),
                words.evidence(finding),
                findings.remedy(finding).orElse(""),
                words.waiver(finding));
    }
}
