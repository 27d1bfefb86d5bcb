package io.github.mentoring4j.ethics.guidelines.exit;

import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/** The rules of guideline 11. */
public final class ExitRules {

    private ExitRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order of reports
     */
    public static List<Rule<MentoringRelationship>> all() {
        return List.of(new FreeToEnd(), new NoPressure(), new EndingCarriedOut(), new Reviewed());
    }
}
