package io.github.mentoring4j.examples.assess;

import io.github.mentoring4j.ethics.engine.Finding;
import io.github.mentoring4j.ethics.engine.Outcome;
import io.github.mentoring4j.ethics.engine.Report;
import io.github.mentoring4j.ethics.engine.SectionReport;
import io.github.mentoring4j.ethics.followup.FollowUpEntry;
import io.github.mentoring4j.ethics.followup.FollowUpList;
import io.github.mentoring4j.ethics.followup.NetworkGraph;
import io.github.mentoring4j.ethics.quality.MarksOfMentoring;
import io.github.mentoring4j.ethics.quality.SuccessFactors;
import io.github.mentoring4j.ethics.standards.AwardLevel;
import io.github.mentoring4j.ethics.standards.NextLevel;
import io.github.mentoring4j.ethics.standards.Step;
import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.examples.check.ReviewPage;
import io.github.mentoring4j.examples.page.Pages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An assessment as a page with pictures, to read and to print. */
public final class ProgrammePage {

    private final ProgrammeWords words;
    private final FindingTexts findings;

    /**
     * A page in the language of some words.
     *
     * @param words the words
     */
    public ProgrammePage(ProgrammeWords words) {
        this.words = words;
        this.findings = words.findings();
    }

    /** How an outcome looks: its class in the style sheet, its sign, and what stands beside it. */
    public record Mark(String style, String symbol, String label) {}

    /** An item or a question, with what was found of it. */
    public record Item(
            Mark mark, String title, String rule, String message, String evidence, String remedy, boolean wanted) {}

    /** A standard with its score; the marks are those of its items. */
    public record StandardCard(
            String id, String title, int percent, String label, List<Integer> levels, List<Item> items) {}

    /** An item on the way to the next level, and what it would bring. */
    public record Wanted(String standard, String title, String rule, String remedy, String brings) {}

    /** The way to the next level; without a sentence at the highest. */
    public record Way(String sentence, List<Wanted> wanted) {}

    /** What was asked besides the standards. */
    public record Other(String heading, String note, List<Group> groups) {}

    /** A factor or a mark, with what was found of it. */
    public record Group(String title, Mark mark, List<Item> items) {}

    /** A relationship that the programme lead should ask about. */
    public record Asked(String id, int meetings, String lastMet, String phase, String reasons) {}

    /**
     * Renders the page.
     *
     * @param review what was found
     * @param forLead whether it is for the programme lead alone, and may name relationships and people by id
     * @return the page
     */
    public String render(ProgrammeReview review, boolean forLead) {
        Map<String, Object> model = new HashMap<>(frame(review));
        Set<Finding> wanted = review.wanted();
        model.put("radar", StandardsDrawing.of(review.assessment(), words));
        model.put("standards", standards(review, wanted));
        model.put("next", review.assessment().next().map(this::way).orElse(new Way("", List.of())));
        model.put("others", review.others().stream().map(this::other).toList());
        model.put("phases", PhasesDrawing.of(review.months(), words));
        CourseTables tables = new CourseTables(words);
        model.put("evaluations", tables.evaluations(review));
        model.put("benefits", tables.benefits(review));
        model.put("counts", tables.counts(review));
        model.put("forLead", forLead);
        model.put("each", forLead ? PhasesDrawing.forLead(review, words) : new PhasesDrawing(List.of(), List.of()));
        model.put("asked", forLead ? asked(review) : List.of());
        model.put(
                "network",
                forLead
                        ? NetworkDrawing.of(NetworkGraph.of(review.record(), review.viewpoint()), words)
                        : NetworkDrawing.none());
        return Pages.with(words.texts()).render("assess.html", model);
    }

    /** What page and folder both begin with. */
    Map<String, Object> frame(ProgrammeReview review) {
        return Map.of(
                "scope",
                words.scope(review),
                "level",
                words.level(review),
                "reached",
                review.assessment().level().map(words.programme()::level).orElse(words.text("level.not")),
                "overall",
                words.percent(review.assessment().overall().percent()),
                "totals",
                Arrays.stream(Outcome.values()).map(review::items).toList());
    }

    List<StandardCard> standards(ProgrammeReview review, Set<Finding> wanted) {
        List<Integer> levels = review.assessment().scale().levels().stream()
                .map(AwardLevel::each)
                .toList();
        return review.assessment().report().sections().stream()
                .map(section -> standard(review, section, levels, wanted))
                .toList();
    }

    private StandardCard standard(
            ProgrammeReview review, SectionReport section, List<Integer> levels, Set<Finding> wanted) {
        int percent = review.assessment().score(section.section()).percent();
        return new StandardCard(
                section.section().value(),
                findings.title(section.section()),
                percent,
                words.percent(percent),
                levels,
                items(section, wanted));
    }

    private List<Item> items(SectionReport section, Set<Finding> wanted) {
        return section.findings().stream()
                .map(finding -> new Item(
                        mark(finding.outcome()),
                        words.title(finding),
                        finding.rule().value(),
                        findings.message(finding),
                        words.review().evidence(finding),
                        findings.remedy(finding).orElse(""),
                        wanted.contains(finding)))
                .toList();
    }

    private Mark mark(Outcome outcome) {
        return new Mark(ReviewPage.style(outcome), ReviewPage.symbol(outcome), findings.outcome(outcome));
    }

    private Way way(NextLevel next) {
        return next.reachable() ? shortest(next) : new Way(words.outlook(next), List.of());
    }

    private Way shortest(NextLevel next) {
        AwardLevel level = next.level();
        String sentence = words.text(
                "next.page",
                words.programme().level(level),
                words.percent(level.overall()),
                words.percent(level.each()),
                next.shortestWay().size());
        return new Way(sentence, next.shortestWay().stream().map(this::wanted).toList());
    }

    private Wanted wanted(Step step) {
        return new Wanted(
                step.standard().value(),
                words.title(step.finding()),
                step.finding().rule().value(),
                findings.remedy(step.finding()).orElse(""),
                words.text(step.halves() == 1 ? "next.half" : "next.whole"));
    }

    /** What the set of questions of a report is called in the bundle. */
    static String family(Report report) {
        if (report.code().equals(SuccessFactors.ruleSet().code())) {
            return "factors";
        }
        return report.code().equals(MarksOfMentoring.ruleSet().code()) ? "marks" : "form";
    }

    private Other other(Report report) {
        String family = family(report);
        List<Group> groups = new ArrayList<>();
        for (SectionReport section : report.sections()) {
            groups.add(new Group(findings.title(section.section()), mark(section.outcome()), items(section, Set.of())));
        }
        return new Other(words.text(family), words.text(family + ".note"), groups);
    }

    private List<Asked> asked(ProgrammeReview review) {
        return FollowUpList.of(review.record(), review.viewpoint()).needingAttention().stream()
                .map(this::asked)
                .toList();
    }

    private Asked asked(FollowUpEntry entry) {
        return new Asked(
                entry.relationship().value(),
                entry.meetings(),
                entry.lastMet().map(words::date).orElse(words.text("lead.never")),
                entry.phase()
                        .map(phase -> words.text("phase." + phase.phase().key()))
                        .orElse(""),
                entry.attention().stream().map(words.programme()::attention).collect(Collectors.joining("; ")));
    }
}
