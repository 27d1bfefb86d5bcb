package io.github.mentoring4j.ethics.guidelines.ownership;

import io.github.mentoring4j.ethics.engine.Rule;
import io.github.mentoring4j.relationship.MentoringRelationship;
import java.util.List;

/** The rules of guideline 8. */
public final class OwnershipRules {

    private OwnershipRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order of reports
     */
    public static List<Rule<MentoringRelationship>> all() {
        return List.of(
                new ResponsibilityAccepted(),
                new GoalsSet(),
                RecentMeetings.prepared(),
                RecentMeetings.withAnAgenda(),
                RecentMeetings.reflectedUpon(),
                new InitiativeKept());
    }
}
