package io.github.mentoring4j.examples.match;

import io.github.mentoring4j.examples.ProgramTexts;
import io.github.mentoring4j.examples.input.OptionValues;
import io.github.mentoring4j.matching.plan.MatchPlan;

/** What is proven of a plan, in a sentence. */
record ProofTexts(ProgramTexts texts) {

    /** The sentence; empty if nothing is proven. */
    String sentence(MatchPlan plan) {
        return plan.proof()
                .match(
                        optimal -> texts.text("proof." + OptionValues.word(optimal.objective())),
                        stable -> texts.text("proof.stable"),
                        unproven -> "");
    }
}
