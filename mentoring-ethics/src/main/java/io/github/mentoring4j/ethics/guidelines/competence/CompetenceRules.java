package io.github.mentoring4j.ethics.guidelines.competence;

import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/** The rules of guideline 6. */
public final class CompetenceRules {

    private CompetenceRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order of reports
     */
    public static List<Rule<MentoringRelationship>> all() {
        return List.of(new ProtectedAreas(), new OtherAreas());
    }
}
