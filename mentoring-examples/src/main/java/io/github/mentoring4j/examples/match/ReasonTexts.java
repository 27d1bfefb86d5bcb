package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.matching.plan.ExclusionCount;
import io.github.mentoring4j.matching.plan.LeastCost;
import io.github.mentoring4j.matching.plan.NearestPair;
import io.github.mentoring4j.matching.plan.OpenReason;
import io.github.mentoring4j.matching.plan.OpenReason.EligibleButTaken;
import io.github.mentoring4j.matching.plan.OpenReason.NobodyEligible;
import io.github.mentoring4j.matching.plan.OpenReason.NobodyLeft;
import io.github.mentoring4j.matching.plan.OpenReason.NobodyToConsider;
import io.github.mentoring4j.matching.plan.OpenReason.NotChosen;
import io.github.mentoring4j.matching.plan.OpenReason.NotConsidered;
import io.github.mentoring4j.matching.plan.OpenReason.Paused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why somebody has no partner, or fewer than they could have, in a sentence or two without anybody's name. */
final class ReasonTexts implements OpenReason.Visitor<String> {

    private final ProgramTexts texts;
    private final CriterionLabels labels;
    private final boolean groups;

    /** In plans of groups, somebody with room may hold none. */
    ReasonTexts(ProgramTexts texts, CriterionLabels labels, boolean groups) {
        this.texts = texts;
        this.labels = labels;
        this.groups = groups;
    }

    String text(OpenReason reason) {
        return reason.accept(this);
    }

    @Override
    public String paused(Paused reason) {
        return texts.text("reason.paused");
    }

    @Override
    public String nobodyToConsider(NobodyToConsider reason) {
        List<String> causes = new ArrayList<>();
        if (reason.paused() > 0) {
            causes.add(texts.text("reason.others-paused", reason.paused()));
        }
        if (reason.partners() > 0) {
            causes.add(texts.text("reason.partners", reason.partners()));
        }
        if (reason.onBothSides()) {
            causes.add(texts.text("reason.same-person"));
        }
        return texts.text("reason.nobody-to-consider", String.join("; ", causes));
    }

    @Override
    public String nobodyEligible(NobodyEligible reason) {
        List<String> causes = new ArrayList<>();
        for (ExclusionCount count : reason.byCriterion()) {
            if (count.forbidden() > 0) {
                causes.add(texts.text("reason.cause", labels.label(count.criterion()), count.forbidden()));
            }
        }
        if (reason.excluded() > 0) {
            causes.add(texts.text("reason.excluded", reason.excluded()));
        }
        String all = texts.text("reason.nobody-eligible", reason.considered(), String.join("; ", causes));
        return all + nearest(reason.byCriterion());
    }

    /** What would help most: the criterion that alone stands in the way of the most people. */
    private String nearest(List<ExclusionCount> counts) {
        ExclusionCount best = null;
        for (ExclusionCount count : counts) {
            if (count.forbiddenAlone() > (best == null ? 0 : best.forbiddenAlone())) {
                best = count;
            }
        }
        return best == null
                ? ""
                : " " + texts.text("reason.nearest", labels.label(best.criterion()), best.forbiddenAlone());
    }

    @Override
    public String eligibleButTaken(EligibleButTaken reason) {
        return texts.text("reason.eligible-but-taken", reason.eligible()) + nearest(reason.nearest());
    }

    @Override
    public String nobodyLeft(NobodyLeft reason) {
        return texts.text("reason.nobody-left", reason.eligible()) + nearest(reason.nearest());
    }

    private String nearest(Optional<NearestPair> pair) {
        return pair.map(nearest -> {
                    String who =
                            nearest.pair().mentee() + " – " + nearest.pair().mentor();
                    LeastCost cost = nearest.cost();
                    if (cost.placeLost()) {
                        return texts.text("reason.nearest-place", who);
                    }
                    return cost.points() == 0
                            ? texts.text("reason.nearest-free", who)
                            : texts.text("reason.nearest-pair", who, cost.points());
                })
                .map(" "::concat)
                .orElse("");
    }

    @Override
    public String notChosen(NotChosen reason) {
        return texts.text(groups ? "reason.no-group" : "reason.not-chosen", reason.eligible(), reason.open());
    }

    @Override
    public String notConsidered(NotConsidered reason) {
        return texts.text("reason.not-considered", reason.eligible());
    }
}
