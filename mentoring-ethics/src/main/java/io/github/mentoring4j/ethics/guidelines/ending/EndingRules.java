package io.github.mentoring4j.ethics.guidelines.ending;

import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/** The rules of guideline 10. */
public final class EndingRules {

    private EndingRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order of reports
     */
    public static List<Rule<MentoringRelationship>> all() {
        return List.of(
                new WithinTerm(),
                new ExtendedOnce(),
                new WindingUpBegun(),
                new ClosingConversationHeld(),
                new NoDependency());
    }
}
