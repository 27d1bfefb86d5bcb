package io.github.mentoring4j.ethics.guidelines.needs;

import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/** The rules of guideline 1. */
public final class NeedsRules {

    private NeedsRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order of reports
     */
    public static List<Rule<MentoringRelationship>> all() {
        return List.of(new NoOwnInterest(), new MenteeLedAgenda(), new GoalsServed());
    }
}
