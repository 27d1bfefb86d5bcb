package io.github.mentoring4j.ethics.guidelines.openness;

import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/** The rules of guideline 4. */
public final class OpennessRules {

    private OpennessRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order of reports
     */
    public static List<Rule<MentoringRelationship>> all() {
        return List.of(new NoMisrepresentation(), new ConcernsTakenUp(), new RatedOpen(), new ViewsClose());
    }
}
