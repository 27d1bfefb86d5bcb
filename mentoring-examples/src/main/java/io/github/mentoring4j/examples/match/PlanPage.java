package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.ethics.text.FindingTexts;
import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.examples.page.Pages;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.participant.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plan as a page for the programme lead. */
public final class PlanPage {

    private final PlanReport report;
    private final MatchPlan plan;
    private final ProgramTexts texts;
    private final CriterionLabels labels;
    private final ReasonTexts reasons;
    private final PageNames names;

    PlanPage(PlanReport report, ProgramTexts texts, CriterionLabels labels, ReasonTexts reasons) {
        this.report = report;
        this.plan = report.plan();
        this.texts = texts;
        this.labels = labels;
        this.reasons = reasons;
        this.names = new PageNames(report.roster());
    }

    /** A person as the page shows them: by name if there is one, and always by id. */
    public record Shown(String name, String id) {}

    /** Somebody who could have more partners. */
    public record Open(Shown person, int filled, int capacity, String reason) {}

    /** A group that is held. */
    public record GroupRow(Shown mentor, List<Shown> mentees, int missing) {}

    /** An answer to why two are not paired. */
    public record Answered(String question, String tag, List<String> sentences) {}

    /** Those of a side who wait. */
    public record WaitingRows(String heading, List<WaitingRow> people) {}

    /** Somebody who waits, and since when, where that is known. */
    public record WaitingRow(Shown person, String since) {}

    String render() {
        Map<String, Object> model = new HashMap<>();
        model.put("title", report.policy().title().orElse(""));
        model.put("strategy", plan.strategy());
        model.put("figures", report.figures());
        model.put("mustText", String.join(", ", must()));
        model.put(
                "proof",
                report.groups().map(new GroupTexts(texts)::proof).orElseGet(() -> new ProofTexts(texts).proof(plan)));
        model.put("atMost", report.groups().map(new GroupTexts(texts)::atMost).orElse(""));
        model.put(
                "groups",
                report.groups().stream()
                        .flatMap(groups -> groups.held().stream().map(this::group))
                        .toList());
        model.put("considered", new ProofTexts(texts).considered(plan));
        putPairs(model);
        model.put("answers", report.answers().stream().map(this::answered).toList());
        model.put(
                "changes",
                report.changes().stream()
                        .map(changes -> ChangesPart.of(changes, names, texts, labels))
                        .toList());
        model.put(
                "fairness",
                report.fairness().stream()
                        .map(groups -> FairnessPart.of(groups, texts))
                        .toList());
        model.put("waiting", report.waiting().stream().map(this::waiting).toList());
        model.put("unmatchedMentees", open(plan.unmatchedMentees(), Party.MENTEE));
        model.put("unmatchedMentors", open(plan.unmatchedMentors(), Party.MENTOR));
        model.put("partlyMentees", open(PlanDocument.partly(plan.openMentees()), Party.MENTEE));
        model.put("partlyMentors", open(PlanDocument.partly(plan.openMentors()), Party.MENTOR));
        return Pages.with(texts).render("plan.html", model);
    }

    private void putPairs(Map<String, Object> model) {
        PairRows rows = new PairRows(report, names, labels);
        model.put("offers", report.offers());
        model.put("choices", plan.choices());
        model.put("mostOfPair", rows.most());
        model.put("legend", rows.legend());
        model.put("pairs", rows.rows());
        model.put(
                "columns",
                ScoreColumns.of(plan.pairs().stream().map(MatchedPair::score).toList()));
        List<PairDrawing> drawings =
                new PairArtist(report, names, texts, reasons).draw().stream().toList();
        model.put("drawings", drawings);
        boolean tooMany = drawings.isEmpty() && !plan.pairs().isEmpty();
        model.put("heats", tooMany ? new HeatArtist(report, texts).draw() : List.of());
    }

    private List<String> must() {
        return report.roster().request().must().stream()
                .map(eligibility -> labels.label(eligibility.id()))
                .toList();
    }

    private GroupRow group(HeldGroups.HeldGroup group) {
        return new GroupRow(
                names.shown(Party.MENTOR, group.mentor()),
                group.mentees().stream()
                        .map(mentee -> names.shown(Party.MENTEE, mentee))
                        .toList(),
                group.missing());
    }

    private Answered answered(PlanReport.Answer answer) {
        WhyNotTexts answers = new WhyNotTexts(texts, labels, names::of);
        return new Answered(answers.question(answer.pair()), WhyNotTexts.tag(answer), answers.sentences(answer));
    }

    private WaitingRows waiting(PlanReport.WaitingList list) {
        FindingTexts days = FindingTexts.in(texts.locale());
        return new WaitingRows(
                texts.text("waiting." + OptionValues.word(list.side())),
                list.people().stream()
                        .map(waiting -> new WaitingRow(
                                names.shown(list.side(), waiting.person()),
                                waiting.since().map(days::date).orElse("")))
                        .toList());
    }

    private List<Open> open(List<OpenPlaces> places, Party side) {
        return places.stream()
                .map(open -> new Open(
                        names.shown(side, open.person()), open.filled(), open.capacity(), reasons.text(open.reason())))
                .toList();
    }
}
