package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.matching.plan.CriterionCeiling;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MatchedPair;
import io.github.mentoring4j.participant.Pair;
import io.github.mentoring4j.participant.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The pairs as the page lists them, each with its score by criterion in that criterion's colour. */
public final class PairRows {

    private static final int COLOURS = 8;

    private final PlanReport report;
    private final MatchPlan plan;
    private final PageNames names;
    private final CriterionLabels labels;
    private final Set<Pair> begun;

    PairRows(PlanReport report, PageNames names, CriterionLabels labels) {
        this.report = report;
        this.plan = report.plan();
        this.names = names;
        this.labels = labels;
        this.begun =
                report.changes().map(changes -> Set.copyOf(changes.begun())).orElse(Set.of());
    }

    /** A part of a score; the width is in percent of the greatest score that a pair can have. */
    public record Part(String label, int points, String colour, String width) {}

    /** A pair. */
    public record Row(
            PlanPage.Shown mentee,
            PlanPage.Shown mentor,
            long score,
            List<Part> parts,
            boolean pinned,
            String waived,
            boolean first,
            boolean begun) {}

    /** A criterion in the legend. */
    public record Legend(String label, int most, String colour) {}

    /** By the mentee; of offers the first choice first, then by score. */
    List<Row> rows() {
        return plan.pairs().stream()
                .sorted(Comparator.comparing(
                                (MatchedPair matched) -> matched.pair().mentee())
                        .thenComparing(matched -> !report.firstChoices().contains(matched.pair()))
                        .thenComparing(matched -> report.offers() ? -matched.score() : 0)
                        .thenComparing(MatchedPair::pair))
                .map(this::row)
                .toList();
    }

    List<Legend> legend() {
        List<Legend> legend = new ArrayList<>();
        for (CriterionCeiling ceiling : plan.ceilings()) {
            legend.add(new Legend(labels.label(ceiling.criterion()), ceiling.most(), colour(legend.size())));
        }
        return legend;
    }

    /** The most that a pair can have. */
    long most() {
        return plan.ceilings().stream()
                .mapToLong(ceiling -> Math.max(0, ceiling.most()))
                .sum();
    }

    private Row row(MatchedPair matched) {
        List<String> waived = matched.waived().stream().map(labels::label).toList();
        return new Row(
                names.shown(Party.MENTEE, matched.pair().mentee()),
                names.shown(Party.MENTOR, matched.pair().mentor()),
                matched.score(),
                parts(matched),
                matched.pinned(),
                String.join(", ", waived),
                report.firstChoices().contains(matched.pair()),
                begun.contains(matched.pair()));
    }

    private List<Part> parts(MatchedPair matched) {
        long most = Math.max(1, most());
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

    private static String colour(int criterion) {
        return "c" + (criterion % COLOURS + 1);
    }

    /** With one decimal, reckoned in whole numbers; points that count against a pair have no width. */
    private static String percent(int points, long most) {
        long thousandths = Math.max(0, points) * 1000L / most;
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }
}
