package io.github.mentoring4j.ethics.guidelines.interest;

import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.interest.TieKind;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/** The rules of guideline 5. */
public final class InterestRules {

    private InterestRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order of reports
     */
    public static List<Rule<MentoringRelationship>> all() {
        return List.of(
                new BothAsked(),
                new TiesDeclared(),
                new HandlingAgreed(),
                new TieAbsent("G05-no-line-of-command", TieKind.LINE_OF_COMMAND),
                new TieAbsent("G05-no-judging", TieKind.EVALUATOR),
                new BenefitsToken());
    }
}
