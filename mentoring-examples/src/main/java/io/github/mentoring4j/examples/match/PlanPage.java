package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.page.Pages;
import io.github.mentoring4j.examples.people.Roster;
import io.github.mentoring4j.examples.policy.MatchingPolicy;
import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.matching.plan.OpenPlaces;
import io.github.mentoring4j.participant.ParticipantId;
import io.github.mentoring4j.participant.Party;
import io.github.mentoring4j.participant.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plan as a page for the programme lead. */
public final class PlanPage {

    private static final int COLOURS = 8;

    private final MatchingPolicy policy;
    private final Roster roster;
    private final ProgramTexts texts;
    private final CriterionLabels labels;
    private final ReasonTexts reasons;

    PlanPage(MatchingPolicy policy, Roster roster, ProgramTexts texts, CriterionLabels labels, ReasonTexts reasons) {
        this.policy = policy;
        this.roster = roster;
        this.texts = texts;
        this.labels = labels;
        this.reasons = reasons;
    }

    /** A person as the page shows them: by name if there is one, and always by id. */
    public record Shown(String name, String id) {}

    /** A part of a score; the width is in percent of the greatest score that a pair can have. */
    public record Part(String label, int points, String colour, String width) {}

    /** A pair. */
    public record Row(Shown mentee, Shown mentor, long score, List<Part> parts, boolean pinned, String waived) {}

    /** Somebody who could have more partners. */
    public record Open(Shown person, int filled, int capacity, String reason) {}

    /** A criterion in the legend. */
    public record Legend(String label, int most, String colour) {}

    String render(MatchPlan plan) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", policy.title().orElse(""));
        model.put("strategy", plan.strategy());
        model.put("figures", PlanDocument.Figures.of(plan, roster));
        model.put("must", must());
        model.put("mustText", String.join(", ", must()));
        model.put("mostOfPair", mostOf(plan));
        model.put("legend", legend(plan));
        model.put(
                "pairs",
                plan.pairs().stream().map(matched -> row(matched, plan)).toList());
        model.put(
                "columns",
                ScoreColumns.of(plan.pairs().stream().map(MatchedPair::score).toList()));
        model.put("unmatchedMentees", open(plan.unmatchedMentees(), Party.MENTEE));
        model.put("unmatchedMentors", open(plan.unmatchedMentors(), Party.MENTOR));
        PlanDocument.People partly = PlanDocument.of(plan, roster).partlyMatched();
        model.put("partlyMentees", open(partly.mentees(), Party.MENTEE));
        model.put("partlyMentors", open(partly.mentors(), Party.MENTOR));
        return Pages.with(texts).render("plan.html", model);
    }

    private List<String> must() {
        return roster.request().must().stream()
                .map(eligibility -> labels.label(eligibility.id()))
                .toList();
    }

    private List<Legend> legend(MatchPlan plan) {
        List<Legend> legend = new ArrayList<>();
        for (CriterionCeiling ceiling : plan.ceilings()) {
            legend.add(new Legend(labels.label(ceiling.criterion()), ceiling.most(), colour(legend.size())));
        }
        return legend;
    }

    private Row row(MatchedPair matched, MatchPlan plan) {
        List<String> waived = matched.waived().stream().map(labels::label).toList();
        return new Row(
                shown(Party.MENTEE, matched.pair().mentee()),
                shown(Party.MENTOR, matched.pair().mentor()),
                matched.score(),
                parts(matched, plan),
                matched.pinned(),
                String.join(", ", waived));
    }

    private List<Part> parts(MatchedPair matched, MatchPlan plan) {
        long most = Math.max(1, mostOf(plan));
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < matched.scores().size(); i++) {
            int points = matched.scores().get(i).points();
            if (points != 0) {
                String label = labels.label(matched.scores().get(i).criterion());
                parts.add(new Part(label, points, colour(i), percent(points, most)));
            }
        }
        return parts;
    }

    private static long mostOf(MatchPlan plan) {
        return plan.ceilings().stream()
                .mapToLong(ceiling -> Math.max(0, ceiling.most()))
                .sum();
    }

    private static String colour(int criterion) {
        return "c" + (criterion % COLOURS + 1);
    }

    /** With one decimal, reckoned in whole numbers; points that count against a pair have no width. */
    private static String percent(int points, long most) {
        long thousandths = Math.max(0, points) * 1000L / most;
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }

    private List<Open> open(List<OpenPlaces> places, Party side) {
        return places.stream()
                .map(open -> new Open(
                        shown(side, open.person()), open.filled(), open.capacity(), reasons.text(open.reason())))
                .toList();
    }

    private Shown shown(Party side, ParticipantId id) {
        return new Shown(roster.name(side, id).map(PersonName::value).orElse(""), id.value());
    }
}
