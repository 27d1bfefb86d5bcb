package io.github.mentoring4j.ethics.guidelines.limits;

import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/** The rules of guideline 9. */
public final class LimitRules {

    private LimitRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order of reports
     */
    public static List<Rule<MentoringRelationship>> all() {
        return List.of(
                new BothCame(),
                new ContactStopped(),
                new CancelledInTime(),
                new LengthKept(),
                new NumberKept(),
                new NoLongSilence());
    }
}
