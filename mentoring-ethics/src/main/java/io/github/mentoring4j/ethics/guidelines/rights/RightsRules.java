package io.github.mentoring4j.ethics.guidelines.rights;

import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/** The rules of guideline 12. */
public final class RightsRules {

    private RightsRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order of reports
     */
    public static List<Rule<MentoringRelationship>> all() {
        return List.of(
                new ProcedureInForce(),
                new AcknowledgedInTime(),
                new CurrentVersionAcknowledged(),
                new ComplaintsAnswered(),
                new ComplaintsImpartial());
    }
}
