package io.github.mentoring4j.ethics.guidelines.privacy;

import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/** The rules of guideline 3. */
public final class PrivacyRules {

    private PrivacyRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order of reports
     */
    public static List<Rule<MentoringRelationship>> all() {
        return List.of(new ClosedAreasRespected());
    }
}
