package io.github.mentoring4j.ethics.guidelines.development;

import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/** The rules of guideline 7. */
public final class DevelopmentRules {

    private DevelopmentRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order of reports
     */
    public static List<Rule<MentoringRelationship>> all() {
        return List.of(new IntroducedInTime(), new KeepsDeveloping());
    }
}
