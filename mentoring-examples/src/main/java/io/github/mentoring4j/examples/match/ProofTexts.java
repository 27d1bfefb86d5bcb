package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.matching.plan.Considered;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.Shortfall;
import java.util.ArrayList;
import java.util.List;

/** What is proven of a plan, and what it was chosen from, in sentences. */
record ProofTexts(ProgramTexts texts) {

    /** What is proven; empty if nothing is. */
    String proof(MatchPlan plan) {
        return plan.proof()
                .match(
                        optimal -> texts.text("proof." + OptionValues.word(optimal.objective())),
                        fair -> texts.text("proof.fair"),
                        stable -> texts.text("proof.stable"),
                        choosable -> texts.text("proof.choosable"),
                        unproven -> "");
    }

    /** What was not considered, and what that can cost at most; empty if every pair was considered. */
    String considered(MatchPlan plan) {
        Considered considered = plan.considered();
        if ((considered.omitted() == 0 && considered.complete()) || considered.equals(Considered.none())) {
            return "";
        }
        String what = texts.text("considered", considered.pairs(), considered.lookedAt(), considered.kept());
        return what + " " + considered.shortfall().map(this::atMost).orElseGet(() -> texts.text("considered.unknown"));
    }

    private String atMost(Shortfall shortfall) {
        if (shortfall.equals(Shortfall.none())) {
            return texts.text("considered.nothing");
        }
        List<String> parts = new ArrayList<>();
        add(parts, "count.mentees-matched", shortfall.mentees());
        add(parts, "count.pairs", shortfall.pairs());
        add(parts, "count.points", shortfall.points());
        return texts.text("considered.at-most", String.join(", ", parts));
    }

    private void add(List<String> parts, String key, long number) {
        if (number > 0) {
            parts.add(texts.text(key, number));
        }
    }
}
